import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { allowedReferralActs, refuseReferralAct } from "./acts.ts";

const BOTH = { referrer: true, friend: true };

test.each([
  ["created", BOTH, ["revoke"]],
  ["qualified", BOTH, ["revoke"]],
  ["revoked", BOTH, ["restore"]],
  ["qualified", { referrer: true, friend: false }, []],
  ["revoked", { referrer: false, friend: true }, []],
] as const)("a referral that is %s, with its people %o, allows %o", (state, present, allowed) => {
  expect(allowedReferralActs(state, present)).toEqual(allowed);
});

test("a refusal says what is allowed", () => {
  expect(refuseReferralAct("revoke", "revoked", BOTH).message).toBe(
    "A referral that is revoked can't be revoked. Allowed from here: restore.",
  );
  expect(refuseReferralAct("revoke", "qualified", { referrer: true, friend: false }).message).toBe(
    "A referral that is qualified can't be revoked. The friend is gone, so it stays as it is.",
  );
});

describe.each(ENGINES)("revoking and restoring referrals on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine, {
      point_rules: { signup: 0, share: 0, referral: 50, goals: {} },
    });
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    await p.app.close();
    expect(bad).toEqual([]);
  });

  const list = async (query = "") => (await p.api.get(`${p.path}/referrals${query}`)).body.data;
  const act = (id: number, name: string, body?: object) =>
    p.api.post(`${p.path}/referrals/${id}/${name}`, body);
  const balanceOf = async (userId: number) => (await p.api.get(`${p.path}/users/${userId}/points`)).body;
  const count = async () => (await recordedEvents(p.app.db)).length;
  const typesSince = async (before: number) =>
    (await recordedEvents(p.app.db)).slice(before).map(({ type }) => type);

  async function bring(rule = "signup") {
    await p.api.patch(p.path, { referral_rule: rule });
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    const [{ id }] = await list();
    return { bruce, robin, id: id as number };
  }

  test("credit and points are taken back and given again, and the ledger keeps every step", async () => {
    const { bruce, robin, id } = await bring();
    let before = await count();
    const revoked = await act(id, "revoke", { reason: "same household" });
    expect(revoked).toMatchObject({
      status: 200,
      body: { id, state: "revoked", reason: "same household", allowed_acts: ["restore"] },
    });
    expect((await p.read(bruce.id)).share_signups_count).toBe(0);
    expect(await typesSince(before)).toEqual(["referral_revoked", "points_revoked"]);
    expect((await recordedEvents(p.app.db)).at(-2)?.data).toMatchObject({
      referrer: { id: bruce.id, share_signups_count: 0 },
      friend: { id: robin.id },
      reason: "same household",
    });

    await p.api.patch(p.path, { point_rules: { signup: 0, share: 0, referral: 1, goals: {} } });
    before = await count();
    const restored = await act(id, "restore");
    expect(restored.body).toMatchObject({ state: "qualified", reason: null, revoked_at: null });
    expect((await p.read(bruce.id)).share_signups_count).toBe(1);
    expect(await typesSince(before)).toEqual(["referral_qualified", "points_earned"]);
    await act(id, "revoke");
    await act(id, "restore");
    const { balance, data } = await balanceOf(bruce.id);
    expect(balance).toBe(50);
    expect(data.map(({ points, kind }: { points: number; kind: string }) => [points, kind])).toEqual([
      [50, "referral"],
      [-50, "revoke"],
      [50, "referral"],
      [-50, "revoke"],
      [50, "referral"],
    ]);
  });

  test("what is not allowed is refused, says what is, and changes nothing", async () => {
    const { bruce, id } = await bring();
    expect(await act(id, "restore")).toMatchObject({
      status: 409,
      body: { detail: "A referral that is qualified can't be restored. Allowed from here: revoke." },
    });
    await act(id, "revoke");
    const before = await count();
    expect((await act(id, "revoke")).status).toBe(409);
    expect(await count()).toBe(before);
    expect((await p.read(bruce.id)).share_signups_count).toBe(0);
    expect((await act(999, "revoke")).status).toBe(404);
    const other = await p.app.createProject({ name: "Other" });
    const theirs = p.app.api(other.secretKey);
    expect((await theirs.post(`/api/v1/projects/${other.project.id}/referrals/${id}/restore`)).status).toBe(
      404,
    );
  });

  test("one that waits is revoked without a word, credits nobody then, and waits again when restored", async () => {
    const { bruce, robin, id } = await bring("active");
    const before = await count();
    await act(id, "revoke");
    expect(await typesSince(before)).toEqual([]);
    await p.api.post(`${p.path}/users/${robin.id}/activate`);
    expect((await p.read(bruce.id)).share_signups_count).toBe(0);
    expect((await act(id, "restore")).body.state).toBe("qualified"); // the friend is active by now
    expect((await balanceOf(bruce.id)).balance).toBe(50);
    await act(id, "revoke");
    await p.api.patch(p.path, { referral_rule: "goal" });
    expect((await act(id, "restore")).body.state).toBe("qualified"); // what counted counts again, whatever the rule
  });

  test("once a friend is gone, nothing can be done to it", async () => {
    const { bruce, robin, id } = await bring();
    await p.api.post(`${p.path}/users/${robin.id}/erase`);
    expect((await act(id, "revoke")).status).toBe(409);
    expect((await list())[0]).toMatchObject({ state: "qualified", friend: null, allowed_acts: [] });
    expect((await p.read(bruce.id)).share_signups_count).toBe(1);
  });

  test("the list has both people, newest first, by state and by page", async () => {
    const bruce = await p.join("bruce@example.com");
    for (const name of ["a", "b", "c", "d"]) {
      await p.join(`${name}@example.com`, { referred_by: bruce.referral_code });
    }
    const ids = (await list()).map(({ id }: { id: number }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    await act(ids[1], "revoke");
    const emails = async (query: string) =>
      (await list(query)).map(({ friend }: { friend: { email: string } }) => friend.email);
    expect(await emails("?state=qualified")).toEqual(["d@example.com", "b@example.com", "a@example.com"]);
    expect(await emails("?state=revoked")).toEqual(["c@example.com"]);
    const first = (await p.api.get(`${p.path}/referrals?limit=3`)).body;
    expect(first.data).toHaveLength(3);
    expect(first.data[0]).toMatchObject({
      referrer: { id: bruce.id, email: "bruce@example.com" },
      friend: { email: "d@example.com" },
    });
    expect(await emails(`?limit=3&cursor=${first.next_cursor}`)).toEqual(["a@example.com"]);
    const mine = (await p.api.get(`${p.path}/users/${bruce.id}/referrals`)).body.data;
    expect(mine.map(({ id }: { id: number }) => id)).toEqual(ids);
  });
});
