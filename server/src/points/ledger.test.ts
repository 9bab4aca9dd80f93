import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

const RULES = { signup: 5, share: 3, referral: 50, goals: { purchase: 20 } };

describe.each(ENGINES)("points on %s", (engine) => {
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

  const ledgerOf = (userId: number) =>
    p.app.db.read.all("select points, kind, reason from point_entries where user_id = $1 order by id", [
      userId,
    ]);
  const eventsSince = async (count: number) => (await recordedEvents(p.app.db)).slice(count);

  test("whoever joins earns the points of a sign-up, in its transaction and behind its events", async () => {
    const bruce = await p.join("bruce@example.com");
    const events = await recordedEvents(p.app.db);
    expect(events.map(({ type }) => type)).toEqual(["tester_created", "tester_applied", "points_earned"]);
    expect(events[2]?.data).toEqual({ user: bruce, points: 5, reason: "signup", balance: 5 });
    await p.join("bruce@example.com");
    expect(await ledgerOf(bruce.id)).toEqual([{ points: 5, kind: "signup", reason: "signup" }]);
  });

  test("somebody who was imported earns them when joining, once", async () => {
    const bruce = await p.join("bruce@example.com", { status: "imported" });
    expect(await ledgerOf(bruce.id)).toEqual([]);
    await p.join("bruce@example.com", { status: "applied" });
    await p.api.post(`${p.path}/users/${bruce.id}/invite`);
    const { invitation_code } = await p.read(bruce.id);
    await p.api.post(`${p.path}/invitations/redeem`, { code: invitation_code });
    expect(await ledgerOf(bruce.id)).toHaveLength(1);
  });

  test("a friend who counts earns the referrer points, and a deleted one takes them back", async () => {
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    const credited = await p.read(bruce.id);
    const before = (await recordedEvents(p.app.db)).length;
    expect((await eventsSince(3)).map(({ type }) => type)).toEqual([
      "tester_created",
      "tester_applied",
      "referral_created",
      "referral_qualified",
      "points_earned",
      "points_earned",
    ]);
    expect((await eventsSince(3))[4]?.data).toEqual({
      user: credited,
      points: 50,
      reason: "referral",
      balance: 55,
    });
    await p.api.patch(p.path, { point_rules: { ...RULES, referral: 7 } });
    await p.api.delete(`${p.path}/users/${robin.id}`);
    const [, , taken] = await eventsSince(before);
    expect(taken).toMatchObject({
      type: "points_revoked",
      data: { points: -50, reason: "referral revoked", balance: 5, user: { share_signups_count: 0 } },
    });
    expect(await ledgerOf(bruce.id)).toEqual([
      { points: 5, kind: "signup", reason: "signup" },
      { points: 50, kind: "referral", reason: "referral" },
      { points: -50, kind: "revoke", reason: "referral revoked" },
    ]);
  });

  test("friends who sign up together are added one by one", async () => {
    const bruce = await p.join("bruce@example.com");
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => p.join(`u${i}@example.com`, { referred_by: bruce.referral_code })),
    );
    const balances = (await recordedEvents(p.app.db))
      .filter(({ type, data }) => type === "points_earned" && data.user.id === bruce.id)
      .map(({ data }) => [data.balance, data.user.share_signups_count]);
    expect(balances).toEqual(Array.from({ length: 11 }, (_, i) => [5 + 50 * i, i]));
  });

  test("a project that gives none has no ledger", async () => {
    await p.api.patch(p.path, { point_rules: { signup: 0, share: 0, referral: 0, goals: {} } });
    const bruce = await p.join("bruce@example.com");
    await p.join("robin@example.com", { referred_by: bruce.referral_code });
    expect(await p.app.db.read.all("select 1 from point_entries")).toEqual([]);
  });
});
