import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedTypes } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

describe.each(ENGINES)("invitation codes on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    await p.app.close();
    expect(bad).toEqual([]);
  });

  const verify = async (code: string) => (await p.api.post(`${p.path}/invitations/verify`, { code })).body;
  const redeem = (code: string, email?: string) =>
    p.api.post(`${p.path}/invitations/redeem`, { code, ...(email && { email }) });
  const act = (userId: number, name: string) => p.api.post(`${p.path}/users/${userId}/${name}`);
  const makeCode = (input: object) => p.api.post(`${p.path}/invitation-codes`, input);
  const uses = async () => (await p.api.get(`${p.path}/invitation-codes`)).body.data[0].uses;

  test("an invited user's code is good once, however it is typed", async () => {
    const user = await p.join("a@example.com", { status: "invited" });
    const code = user.invitation_code;
    const typed = ` ${code.toUpperCase().replaceAll("0", "O").replaceAll("1", "l")} `;
    expect(await verify(typed)).toEqual({ valid: true, user });
    const redeemed = await redeem(typed);
    expect(redeemed).toMatchObject({ status: 200, body: { id: user.id, status: "active" } });
    expect(redeemed.body.joined_at).toBe("2026-03-02T09:30:00Z");
    expect(await verify(code)).toMatchObject({ valid: false, reason: "used", user: { status: "active" } });
    const again = await redeem(code);
    expect(again).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect(again.body.detail).toMatch(/redeemed already/);
    expect(await recordedTypes(p.app.db)).toEqual(["tester_created", "tester_invited", "tester_activated"]);
  });

  test("a code that nobody has is unknown", async () => {
    expect(await verify("nonsense")).toEqual({ valid: false, reason: "unknown" });
    expect((await redeem("nonsense")).status).toBe(404);
    const other = await p.app.createProject({ name: "Other" });
    const { body: theirs } = await p.app
      .api(other.secretKey)
      .post(`/api/v1/projects/${other.project.id}/users`, { email: "a@example.com", status: "invited" });
    expect(await verify(theirs.invitation_code)).toEqual({ valid: false, reason: "unknown" });
  });

  test.each([
    ["reject", "rejected", /taken back/],
    ["suspend", "suspended", /suspended/],
  ])("after %s the code opens nothing", async (name, reason, why) => {
    const user = await p.join("a@example.com", { status: "invited" });
    await act(user.id, name);
    expect(await verify(user.invitation_code)).toMatchObject({ valid: false, reason });
    const refused = await redeem(user.invitation_code);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toMatch(why);
  });

  test("a code is not good for another address than its owner's", async () => {
    const user = await p.join("b.ob@gmail.com", { status: "invited" });
    expect((await redeem(user.invitation_code, "eve@example.com")).status).toBe(409);
    expect((await redeem(user.invitation_code, "bob+x@gmail.com")).status).toBe(200);
  });

  test("a code of ten that is redeemed by fifty at once lets ten in", async () => {
    const made = await makeCode({ code: "launch-day", max_uses: 10 });
    expect(made.status).toBe(201);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => redeem("Launch-Day", `u${i}@example.com`)),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(10);
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(40);
    const [row] = await p.app.db.read.all<{ n: number }>(
      "select count(*) as n from users where status = 'active'",
    );
    expect(row?.n).toBe(10);
    expect(await uses()).toBe(10);
    expect(await verify("launch-day")).toEqual({ valid: false, reason: "used_up" });
  });

  test("a code made by hand lets in whoever waits, and is not used up by who can't or needn't", async () => {
    await makeCode({ code: "friends" });
    const waiting = await p.join("waiting@example.com");
    expect((await redeem("friends", "waiting@example.com")).body).toMatchObject({
      id: waiting.id,
      status: "active",
    });
    expect((await redeem("friends", "new@example.com")).body.status).toBe("active");
    expect(await uses()).toBe(2);
    expect((await redeem("friends", "new@example.com")).status).toBe(409);
    const banned = await p.join("banned@example.com");
    await act(banned.id, "suspend");
    expect((await redeem("friends", "banned@example.com")).body.code).toBe("move_not_allowed");
    expect((await redeem("friends")).body.errors[0].path).toBe("email");
    expect((await redeem("friends", "nonsense")).status).toBe(422);
    expect(await uses()).toBe(2);
  });

  test("a code ends when it expires", async () => {
    await makeCode({ code: "today", expires_at: "2026-03-02T10:00:00Z" });
    expect(await verify("today")).toEqual({ valid: true });
    p.app.clock.advance(30 * 60_000);
    expect(await verify("today")).toEqual({ valid: false, reason: "expired" });
    expect((await redeem("today", "a@example.com")).body.detail).toMatch(/expired/);
  });

  test("codes made by hand are made, listed and deleted; no two are alike", async () => {
    const made = await makeCode({});
    expect(made.body).toEqual({
      id: expect.any(Number),
      code: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/),
      max_uses: null,
      uses: 0,
      expires_at: null,
      created_at: "2026-03-02T09:30:00Z",
    });
    const invited = await p.join("a@example.com", { status: "invited" });
    for (const code of [made.body.code, invited.invitation_code])
      expect((await makeCode({ code })).status).toBe(409);
    const launch = await makeCode({ code: "Launch-2026" });
    expect(launch).toMatchObject({ status: 201, body: { code: "launch-2026" } });
    expect((await makeCode({ code: "LAUNCH-2026" })).status).toBe(409);
    expect(await verify("Launch-2026")).toEqual({ valid: true });
    await p.api.delete(`${p.path}/invitation-codes/${launch.body.id}`);
    for (const input of [{ code: "Ab" }, { code: "a b" }, { max_uses: 0 }, { expires_at: "soon" }]) {
      expect([input, (await makeCode(input)).status]).toEqual([input, 422]);
    }
    expect((await p.api.get(`${p.path}/invitation-codes`)).body.data).toEqual([made.body]);
    expect((await p.api.delete(`${p.path}/invitation-codes/${made.body.id}`)).status).toBe(204);
    expect((await p.api.delete(`${p.path}/invitation-codes/${made.body.id}`)).status).toBe(404);
    expect(await verify(made.body.code)).toEqual({ valid: false, reason: "unknown" });
  });

  test("who guesses is stopped for a minute, also at the right code; a visitor alone where it is said who", async () => {
    await makeCode({ code: "launch" });
    const guess = (code: string, ip?: string) =>
      p.api.post(`${p.path}/invitations/verify`, { code, ...(ip && { ip }) });
    for (let i = 0; i < 20; i++) await guess(`guess-${i}`, `2001:db8::${i + 1}`);
    const stopped = await guess("launch", "2001:db8::99");
    expect(stopped).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    expect(Number(stopped.headers["retry-after"])).toBeGreaterThan(0);
    expect((await guess("launch", "203.0.113.7")).body.valid).toBe(true);
    for (let i = 0; i < 300; i++) await redeem(`guess-${i}`, "eve@example.com");
    expect((await redeem("launch", "eve@example.com")).status).toBe(429);
    expect((await guess("launch", "203.0.113.7")).body.valid).toBe(true);
    p.app.clock.advance(60_000);
    expect((await redeem("launch", "eve@example.com")).status).toBe(200);
    expect((await guess("launch", "nonsense")).body.errors[0].path).toBe("ip");
  });

  test("right codes are looked up as often as anybody likes", async () => {
    await makeCode({ code: "launch" });
    for (let i = 0; i < 310; i++) expect(await verify("launch")).toEqual({ valid: true });
  });

  test("who guesses five hundred codes at once learns no more than one after the other; right ones are all looked up", async () => {
    await makeCode({ code: "launch" });
    const verifyAtOnce = async (codes: string[], ip?: string) => {
      const answers = await Promise.all(
        codes.map((code) => p.api.post(`${p.path}/invitations/verify`, { code, ...(ip && { ip }) })),
      );
      return Object.groupBy(answers, ({ status, body }) => `${status} ${body.valid}`);
    };
    const right = Array(500).fill("launch");
    const guesses = [...Array.from({ length: 499 }, (_, i) => `guess-${i}`), "launch"];
    for (const { ip, limit } of [{ ip: "203.0.113.7", limit: 20 }, { limit: 300 }]) {
      expect((await verifyAtOnce(right, ip))["200 true"]).toHaveLength(500);
      const told = await verifyAtOnce(guesses, ip);
      expect(told["200 true"]).toBeUndefined();
      expect(told["200 false"]).toHaveLength(limit);
      expect(told["429 undefined"]).toHaveLength(500 - limit);
    }
  });
});
