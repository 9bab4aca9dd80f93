import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const RULES = { signup: 0, share: 0, referral: 50, goals: { purchase: 20 } };

describe.each(ENGINES)("giving points and telling goals on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine, { point_rules: RULES });
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    const wrong = await p.app.db.read.all(
      `select id, points from users u
       where points <> (select coalesce(sum(points), 0) from point_entries e where e.user_id = u.id)`,
    );
    await p.app.close();
    expect(bad).toEqual([]);
    expect(wrong).toEqual([]);
  });

  const give = (body: object, headers?: Record<string, string>) =>
    p.api.post(`${p.path}/points`, body, headers);
  const reach = (body: object) => p.api.post(`${p.path}/goals`, body);
  const pointsOf = async (userId: number) => (await p.api.get(`${p.path}/users/${userId}/points`)).body;
  const count = async () => (await recordedEvents(p.app.db)).length;
  const eventsSince = async (before: number) => (await recordedEvents(p.app.db)).slice(before);

  test("points are given by hand, by id or address, and taken, also below zero", async () => {
    const bruce = await p.join("bruce@gmail.com");
    const before = await count();
    const given = await give({ email: "B.ruce@gmail.com", points: 30, reason: "VIP" });
    expect(given).toMatchObject({
      status: 201,
      body: { user_id: bruce.id, user: { email: "bruce@gmail.com" }, points: 30, kind: "bonus", balance: 30 },
    });
    const taken = await give({ user_id: bruce.id, points: -50 });
    expect(taken.body).toMatchObject({ points: -50, reason: "bonus", balance: -20 });
    expect((await eventsSince(before)).map(({ type, data }) => [type, data.balance, data.reason])).toEqual([
      ["points_earned", 30, "VIP"],
      ["points_revoked", -20, "bonus"],
    ]);
    const { balance, data } = await pointsOf(bruce.id);
    expect([balance, data.map(({ id }: { id: number }) => id)]).toEqual([
      -20,
      [taken.body.id, given.body.id],
    ]);
    const whole = (await p.api.get(`${p.path}/points?limit=1`)).body;
    expect(whole.data).toMatchObject([{ points: -50, user: { id: bruce.id, email: "bruce@gmail.com" } }]);
    expect((await p.api.get(`${p.path}/points?cursor=${whole.next_cursor}`)).body.data).toHaveLength(1);
  });

  test("with an Idempotency-Key they are given once", async () => {
    const bruce = await p.join("bruce@example.com");
    const key = { "idempotency-key": "bonus-1" };
    const first = await give({ user_id: bruce.id, points: 30 }, key);
    const again = await give({ user_id: bruce.id, points: 30 }, key);
    expect(again.body).toEqual(first.body);
    expect((await pointsOf(bruce.id)).balance).toBe(30);
  });

  test.each([
    [{ points: 5 }, "user_id"],
    [{ user_id: 1, email: "bruce@example.com", points: 5 }, "user_id"],
    [{ user_id: 999, points: 5 }, "user_id"],
    [{ email: "nobody@example.com", points: 5 }, "email"],
    [{ email: "nonsense", points: 5 }, "email"],
    [{ email: "bruce@example.com", points: 0 }, "points"],
    [{ email: "bruce@example.com", points: 1.5 }, "points"],
    [{ email: "bruce@example.com", points: 10_000_000 }, "points"],
    [{ email: "bruce@example.com", points: 1, reason: "two\nlines" }, "reason"],
  ])("%o is refused, at %s", async (body, path) => {
    await p.join("bruce@example.com");
    expect(await give(body)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
    expect(await p.app.db.read.all("select 1 from point_entries")).toEqual([]);
  });

  test("a goal is recorded, earns its points, and credits who brought the friend", async () => {
    await p.api.patch(p.path, { referral_rule: "goal", referral_goal: "purchase" });
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    await reach({ user_id: robin.id, name: "login" });
    expect((await p.read(bruce.id)).share_signups_count).toBe(0);
    const before = await count();
    const body = { email: "robin@example.com", name: "purchase", value: 49.9, reference: "order-1" };
    const first = await reach(body);
    expect(first).toMatchObject({
      status: 201,
      body: { user_id: robin.id, name: "purchase", value: 49.9, reference: "order-1" },
    });
    const events = await eventsSince(before);
    expect(events.map(({ type }) => type)).toEqual([
      "goal_reached",
      "referral_qualified",
      "points_earned",
      "points_earned",
    ]);
    expect(events[0]?.data).toEqual({
      user: robin,
      goal: { name: "purchase", value: 49.9, reference: "order-1" },
    });
    expect(events[2]?.data).toMatchObject({ user: { id: bruce.id }, points: 50, balance: 50 });
    expect(events[3]?.data).toMatchObject({ user: { id: robin.id }, points: 20, reason: "goal purchase" });

    const again = await reach({ ...body, value: 1 });
    expect(again).toMatchObject({ status: first.status, body: first.body });
    expect(await count()).toBe(before + 4);
    await reach({ ...body, reference: "order-2" });
    expect((await eventsSince(before + 4)).map(({ type }) => type)).toEqual([
      "goal_reached",
      "points_earned",
    ]);
    expect([(await pointsOf(bruce.id)).balance, (await pointsOf(robin.id)).balance]).toEqual([50, 40]);
  });

  test("goals are listed by name and by user; the same reference is another goal for another name or user", async () => {
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com");
    await reach({ user_id: bruce.id, name: "purchase", reference: "1" });
    await reach({ user_id: bruce.id, name: "login", reference: "1" });
    await reach({ user_id: robin.id, name: "purchase", reference: "1" });
    const list = async (query: string) =>
      (await p.api.get(`${p.path}/goals${query}`)).body.data.map(
        ({ user, name }: { user: { email: string }; name: string }) => `${user.email} ${name}`,
      );
    expect(await list("")).toEqual([
      "robin@example.com purchase",
      "bruce@example.com login",
      "bruce@example.com purchase",
    ]);
    expect(await list("?name=purchase")).toHaveLength(2);
    expect(await list(`?user_id=${bruce.id}&name=purchase`)).toEqual(["bruce@example.com purchase"]);
  });

  test("a goal named like what every object has earns nothing", async () => {
    const bruce = await p.join("bruce@example.com");
    expect((await reach({ user_id: bruce.id, name: "constructor" })).status).toBe(201);
    expect((await pointsOf(bruce.id)).balance).toBe(0);
  });

  test("who is gone leaves numbers, and nothing that was written about them", async () => {
    const bruce = await p.join("bruce@example.com");
    await give({ user_id: bruce.id, points: 30, reason: "Robin's uncle" });
    await reach({ user_id: bruce.id, name: "purchase", reference: "uncle-7" });
    await p.api.post(`${p.path}/users/${bruce.id}/erase`);
    expect((await p.api.get(`${p.path}/points`)).body.data).toMatchObject([
      { points: 20, user: null },
      { points: 30, user: null, reason: "" },
    ]);
    for (const table of ["point_entries", "goals", "events"]) {
      expect(JSON.stringify(await p.app.db.read.all(`select * from ${table}`))).not.toContain("uncle");
    }
  });

  test("a deleted project's ledger and goals go with it", async () => {
    const bruce = await p.join("bruce@example.com");
    await give({ user_id: bruce.id, points: 30 });
    await reach({ user_id: bruce.id, name: "purchase" });
    await p.api.patch(`${p.path}/users/${bruce.id}`, { email: "batman@example.com" });
    const owner = await p.app.createMember({ projectId: p.projectId, role: "owner" });
    await p.app.housekeeping.run();
    await owner.api.delete(p.path);
    p.app.clock.advance(DAY_MS);
    await p.app.housekeeping.run();
    for (const table of ["point_entries", "goals", "referral_reviews", "earlier_mailboxes", "projects"]) {
      expect(await p.app.db.read.all(`select * from ${table}`)).toEqual([]);
    }
  });
});
