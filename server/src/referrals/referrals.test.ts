import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isBlocked } from "../testing/blocked.ts";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents, recordedTypes } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(ENGINES)("referrals on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    const wrong = await countsThatDifferFromTheLedger();
    await p.app.close();
    expect(bad).toEqual([]);
    expect(wrong).toEqual([]);
  });

  const countsThatDifferFromTheLedger = () =>
    p.app.db.read.all(
      `select u.id from users u where share_signups_count <>
         (select count(*) from referrals r where r.referrer_id = u.id and r.state = 'qualified')`,
    );
  const act = (userId: number, name: string) => p.api.post(`${p.path}/users/${userId}/${name}`);
  const ledger = async (userId: number) =>
    (await p.api.get(`${p.path}/users/${userId}/referrals`)).body.data.map(
      (row: { state: string; friend: { email: string } | null }) => [row.friend?.email ?? null, row.state],
    );
  const eventsSince = async (count: number) => (await recordedEvents(p.app.db)).slice(count);

  test("a friend's sign-up credits the referrer, in the transaction of the sign-up and in this order", async () => {
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code.toUpperCase() });
    expect(robin.referred_by).toEqual({
      id: bruce.id,
      email: "bruce@example.com",
      referral_code: bruce.referral_code,
    });
    const credited = await p.read(bruce.id);
    expect(credited.share_signups_count).toBe(1);
    const events = await eventsSince(2);
    expect(events.map((event) => event.type)).toEqual([
      "tester_created",
      "tester_applied",
      "referral_created",
      "referral_qualified",
    ]);
    expect(events[2]?.data).toEqual({ referrer: bruce, friend: robin });
    expect(events[3]?.data).toEqual({ referrer: credited, friend: robin, share_signups_count: 1 });
    expect(await ledger(bruce.id)).toEqual([["robin@example.com", "qualified"]]);
  });

  test.each([
    ["confirmed", "unconfirmed", "confirm"],
    ["active", "applied", "activate"],
    ["confirmed", "invited", "activate"],
  ])("where the rule is %s, a friend who is %s counts once %sd", async (rule, status, name) => {
    await p.api.patch(p.path, { referral_rule: rule });
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code, status });
    expect((await p.read(bruce.id)).share_signups_count).toBe(0);
    expect(await ledger(bruce.id)).toEqual([["robin@example.com", "created"]]);
    const before = (await recordedTypes(p.app.db)).length;
    await act(robin.id, name);
    await act(robin.id, "suspend");
    await act(robin.id, "unsuspend");
    expect((await p.read(bruce.id)).share_signups_count).toBe(1);
    const events = await eventsSince(before);
    const qualified = events.filter((event) => event.type === "referral_qualified");
    expect(qualified).toHaveLength(1);
    expect(qualified[0]?.data).toMatchObject({
      share_signups_count: 1,
      referrer: { id: bruce.id, share_signups_count: 1 },
      friend: { id: robin.id, status: name === "confirm" ? "applied" : "active" },
    });
    expect(await ledger(bruce.id)).toEqual([["robin@example.com", "qualified"]]);
  });

  test("where the rule is a goal, neither sign-up nor activation counts", async () => {
    await p.api.patch(p.path, { referral_rule: "goal" });
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    await act(robin.id, "activate");
    expect((await p.read(bruce.id)).share_signups_count).toBe(0);
    expect(await ledger(bruce.id)).toEqual([["robin@example.com", "created"]]);
  });

  test("friends who sign up together are counted one by one", async () => {
    const bruce = await p.join("bruce@example.com");
    const selina = await p.join("selina@example.com");
    const before = (await recordedTypes(p.app.db)).length;
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        p.join(`u${i}@example.com`, { referred_by: (i % 3 ? bruce : selina).referral_code }),
      ),
    );
    expect((await p.read(bruce.id)).share_signups_count).toBe(20);
    expect((await p.read(selina.id)).share_signups_count).toBe(10);
    const counts = (await eventsSince(before))
      .filter((event) => event.type === "referral_qualified" && event.data.referrer.id === bruce.id)
      .map((event) => event.data.share_signups_count);
    expect(counts).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  test("nobody refers themselves, somebody who is there already, or across projects", async () => {
    const bruce = await p.join("bruce@gmail.com");
    const selina = await p.join("selina@example.com");
    await p.join("b.ruce+2@gmail.com", { referred_by: bruce.referral_code });
    await p.join("selina@example.com", { referred_by: bruce.referral_code });
    expect((await p.read(bruce.id)).share_signups_count).toBe(0);
    expect((await p.read(selina.id)).referred_by).toBeNull();
    const other = await p.app.createProject({ name: "Other" });
    const refused = await p.app.api(other.secretKey).post(`/api/v1/projects/${other.project.id}/users`, {
      email: "x@example.com",
      referred_by: bruce.referral_code,
    });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: "referred_by" }] } });
    expect(await recordedTypes(p.app.db)).toHaveLength(4);
  });

  test("credit is taken back when the friend is deleted", async () => {
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    await p.join("barbara@example.com", { referred_by: bruce.referral_code });
    const before = (await recordedTypes(p.app.db)).length;
    await p.api.delete(`${p.path}/users/${robin.id}`);
    expect((await p.read(bruce.id)).share_signups_count).toBe(1);
    const events = await eventsSince(before);
    expect(events.map((event) => event.type)).toEqual(["tester_deleted", "referral_revoked"]);
    expect(events[1]?.data).toMatchObject({
      referrer: { id: bruce.id, share_signups_count: 1 },
      friend: { id: robin.id },
      reason: "friend deleted",
    });
    expect(await ledger(bruce.id)).toEqual([
      ["barbara@example.com", "qualified"],
      [null, "revoked"],
    ]);
  });

  test("credit that was never given is not taken back", async () => {
    await p.api.patch(p.path, { referral_rule: "active" });
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    await p.api.delete(`${p.path}/users/${robin.id}`);
    expect((await p.read(bruce.id)).share_signups_count).toBe(0);
    expect(await ledger(bruce.id)).toEqual([[null, "revoked"]]);
    expect(await recordedTypes(p.app.db)).not.toContain("referral_revoked");
  });

  test("friends of a deleted referrer stay, have no referrer, and credit nobody later", async () => {
    await p.api.patch(p.path, { referral_rule: "active" });
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    await p.api.delete(`${p.path}/users/${bruce.id}`);
    expect((await p.read(robin.id)).referred_by).toBeNull();
    const activated = await act(robin.id, "activate");
    expect(activated.body).toMatchObject({ status: "active", referred_by: null });
    expect(await recordedTypes(p.app.db)).not.toContain("referral_qualified");
  });

  /** SQLite has one writer: nobody is deleted beside a sign-up. */
  test.runIf(engine === "postgres").each(["signup", "goal"])(
    "where the rule is %s, a referrer who is deleted while a friend signs up gets nothing",
    async (rule) => {
      await p.api.patch(p.path, { referral_rule: rule });
      const bruce = await p.join("bruce@example.com");
      let robin: ReturnType<typeof p.join> | null = null;
      await p.app.db.transact(async (tx) => {
        await tx.all("delete from users where id = $1", [bruce.id]);
        robin = p.join("robin@example.com", { referred_by: bruce.referral_code });
        await expect.poll(() => isBlocked(p.app.db)).toBe(true);
      });
      expect(await robin).toMatchObject({ status: "applied" });
      const referrals = await p.app.db.read.all("select state, reason from referrals");
      expect(referrals).toEqual([{ state: "revoked", reason: "referrer deleted" }]);
      expect((await recordedTypes(p.app.db)).filter((type) => type.startsWith("referral_"))).toEqual([]);
    },
  );

  test("a project's referrals go with it, and nobody else's", async () => {
    const bruce = await p.join("bruce@example.com");
    await p.join("robin@example.com", { referred_by: bruce.referral_code });
    const other = await p.app.createProject({ name: "Other" });
    await p.app
      .api(other.secretKey)
      .post(`/api/v1/projects/${other.project.id}/users`, { email: "x@example.com" });
    const owner = await p.app.createMember({ projectId: p.projectId, role: "owner" });
    expect((await owner.api.delete(p.path)).status).toBe(204);
    p.app.clock.advance(DAY_MS);
    await p.app.housekeeping.run();
    const left = async (table: string) => (await p.app.db.read.all(`select 1 from ${table}`)).length;
    expect([await left("users"), await left("referrals")]).toEqual([1, 0]);
  });
});
