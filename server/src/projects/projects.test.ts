import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";

describe.each(ENGINES)("projects on %s", (engine) => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());

  test("a key reads its project by id and by slug", async () => {
    const { project, secretKey } = await app.createProject();
    for (const ref of [project.id, project.slug]) {
      const { status, body } = await app.api(secretKey).get(`/api/v1/projects/${ref}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ id: project.id, slug: "acme", name: "Acme", retention_days: 30 });
    }
  });
});
