import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PASSWORD, startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";

describe.each(ENGINES)("the first run on %s", (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());

  const ada = { email: "ada@example.com", name: "Ada", password: PASSWORD };
  const claim = (input: object) => app.api(null).post("/api/v1/setup", input);
  const printedToken = async () => (await app.setupLink())?.split("#token=")[1];

  test("who has the printed link becomes the owner, names the first project and is signed in", async () => {
    const link = await app.setupLink();
    expect(link).toMatch(/^https:\/\/hookline\.example\.com\/setup#token=[\w-]{43}$/);
    const answer = await claim({ ...ada, token: link?.split("#token=")[1], project_name: "Launch" });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      member: { email: "ada@example.com" },
      project: { slug: "launch", role: "owner" },
    });
    const cookie = String(answer.headers["set-cookie"]).split(";")[0] as string;
    expect((await app.api(null).get("/api/v1/projects/launch", { cookie })).status).toBe(200);
  });

  test("who claims it owns the projects that commands have made, beside the one they name", async () => {
    await app.createProject({ name: "Acme" });
    await app.createProject({ name: "Another" });
    const answer = await claim({ ...ada, token: await printedToken(), project_name: "Launch" });
    expect(answer.body).toMatchObject({ project: { slug: "launch", role: "owner" } });
    const cookie = String(answer.headers["set-cookie"]).split(";")[0] as string;
    const { body } = await app.api(null).get("/api/v1/me", { cookie });
    expect(body.projects.map(({ slug, role }: { slug: string; role: string }) => `${slug} ${role}`)).toEqual([
      "acme owner",
      "another owner",
      "launch owner",
    ]);
  });

  test("who names no project is answered the first there is", async () => {
    await app.createProject({ name: "Acme" });
    await app.createProject({ name: "Another" });
    const { body } = await claim({ ...ada, token: await printedToken() });
    expect(body).toMatchObject({ project: { slug: "acme", role: "owner" } });
  });

  test("a wrong link and that of an earlier start are refused, and make nobody", async () => {
    const earlier = await printedToken();
    const newest = await printedToken();
    for (const token of ["x".repeat(43), earlier]) expect((await claim({ ...ada, token })).status).toBe(401);
    expect(await app.db.read.all("select id from members")).toEqual([]);
    expect((await claim({ ...ada, token: newest })).body).toMatchObject({ project: null });
  });

  test("once claimed, the link is gone and no start prints another", async () => {
    const token = await printedToken();
    await claim({ ...ada, token });
    expect((await claim({ ...ada, email: "eve@example.com", token })).status).toBe(410);
    expect(await app.setupLink()).toBeNull();
  });

  test("anybody may ask whether it has its owner", async () => {
    const claimed = async () => (await app.api(null).get("/api/v1/setup")).body;
    expect(await claimed()).toEqual({ claimed: false });
    await claim({ ...ada, token: await printedToken() });
    expect(await claimed()).toEqual({ claimed: true });
  });

  test("of two claims at once one succeeds", async () => {
    const token = await printedToken();
    const answers = await Promise.all(
      ["ada@example.com", "eve@example.com"].map((email) =>
        claim({ ...ada, email, token, project_name: "Launch" }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410]);
    expect(await app.db.read.all("select id from projects")).toHaveLength(1);
  });

  test("a password that is too short is refused before anything happens", async () => {
    const { status, body } = await claim({ ...ada, password: "short", token: await printedToken() });
    expect(status).toBe(422);
    expect(body.errors[0].path).toBe("password");
  });

  test("who guesses links is slowed down, and told how long to wait", async () => {
    const token = await printedToken();
    for (let i = 0; i < 30; i++) await claim({ ...ada, token: `guess-${i}` });
    const refused = await claim({ ...ada, token });
    expect(refused.status).toBe(429);
    expect(refused.headers["retry-after"]).toBe("900");
    app.clock.advance(15 * 60 * 1000);
    expect((await claim({ ...ada, token })).status).toBe(201);
  });
});
