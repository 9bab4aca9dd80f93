import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";

describe.each(ENGINES)("betas of the REST v2 on %s", (engine) => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());

  test("are projects, with how many testers they have", async () => {
    const { project, secretKey } = await app.createProject();
    await app.createProject({ name: "Other" });
    const api = app.api(secretKey);
    const users = `/api/v1/projects/${project.id}/users`;
    const { body: selina } = await api.post(users, { email: "selina@example.com" });
    for (const [email, status] of [
      ["a@example.com", "imported"],
      ["b@example.com", "active"],
      ["c@example.com", "active"],
    ]) {
      await api.post(users, { email, status, referred_by: selina.referral_code });
    }
    const expected = {
      id: project.id,
      name: "Acme",
      homepage_url: "https://hookline.example.com/p/acme",
      testers_count: 4,
      impressions_count: 0,
      share_clicks_count: 0,
      share_signups_count: 3,
      imported_testers_count: 1,
      applied_testers_count: 1,
      invited_testers_count: 0,
      active_testers_count: 2,
      rejected_testers_count: 0,
      created_at: "2026-03-02T09:30:00Z",
      updated_at: "2026-03-02T09:30:00Z",
    };
    expect((await api.get("/api/v2/betas.json")).body).toEqual([expected]);
    expect((await api.get(`/api/v2/betas/${project.id}.json`)).body).toEqual(expected);
    expect((await api.get("/api/v2/betas/acme")).body).toEqual(expected);
    expect((await api.get("/api/v2/betas/other.json")).status).toBe(404);
  });

  test("of a member are those that the member is in, also without testers", async () => {
    const { project } = await app.createProject();
    await app.createProject({ name: "Other" });
    const member = await app.createMember({ projectId: project.id, role: "viewer" });
    const { body, headers } = await member.api.get("/api/v2/betas");
    expect(body).toMatchObject([{ id: project.id, testers_count: 0 }]);
    expect(JSON.parse(String(headers["x-pagination"]))).toMatchObject({ pages: 1, next_page: null });
  });
});
