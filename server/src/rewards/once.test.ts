import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createRecord } from "../events/index.ts";
import { systemIds } from "../kernel/ids.ts";
import { findProject, type Project } from "../projects/index.ts";
import type { Credited } from "../referrals/index.ts";
import { isBlocked } from "../testing/blocked.ts";
import { ENGINES } from "../testing/databases.ts";
import { recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createReward, settleRewards } from "../testing/rewards.ts";
import { findUser, loadUserData, type User } from "../users/index.ts";
import { rewardReactions } from "./index.ts";

const AT_ONCE = 8;

describe.each(ENGINES)("once for each user and rule on %s", (engine) => {
  let p: TestProject;
  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  const rows = <Row>(text: string) => p.app.db.read.all<Row>(text);

  /** Evaluates these credits in a transaction of their own, as if each had just been given. */
  async function evaluate(credited: readonly Credited[]): Promise<void> {
    const { db, clock } = p.app;
    const deps = { clock, baseUrl: () => "https://hookline.example.com", tellRewards: () => {} };
    const record = createRecord({ clock, ids: systemIds(clock), wake: () => {} });
    await db.transact(async (tx) => record(tx, await rewardReactions(deps).credited(tx, credited)));
  }

  async function creditOf(referrerId: number, friendId: number): Promise<Credited> {
    const { read } = p.app.db;
    const project = (await findProject(read, String(p.projectId))) as Project;
    const [referrer, friend] = (await Promise.all(
      [referrerId, friendId].map((id) => findUser(read, p.projectId, id)),
    )) as [User, User];
    const data = await loadUserData(read, "https://hookline.example.com", [referrer, friend]);
    const [shown, friendData] = data as [(typeof data)[0], (typeof data)[0]];
    const affected = { project, user: friend, data: friendData };
    return { project, referralId: 1, referrer: shown, friend: affected, by: 1, again: false };
  }

  test("however often, and by however many at once, the evaluator is run", async () => {
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    const pool = await createReward(p, { threshold: 1, coupon: "pool", enabled: false });
    await createReward(p, { threshold: 1, name: "Sticker", enabled: false });
    await createReward(p, { role: "friend", name: "Welcome", enabled: false });
    await p.api.post(`${p.path}/rewards/${pool.id}/codes`, { codes: ["A", "B", "C"] });
    await p.app.db.transact((tx) => tx.all("update rewards set disabled_at = null"));

    const credit = await creditOf(bruce.id, robin.id);
    await Promise.all(Array.from({ length: AT_ONCE }, () => evaluate([credit])));
    for (let again = 0; again < 3; again++) await evaluate([credit, credit]);

    expect(await rows("select reward_id, user_id, state from reward_grants")).toHaveLength(3);
    const events = (await recordedEvents(p.app.db)).filter(({ type }) => type === "reward_earned");
    expect(events.map(({ data }) => data.reward.name).sort()).toEqual(["Free month", "Sticker", "Welcome"]);
    expect(await rows("select code from coupon_codes where given_at is not null")).toHaveLength(1);
  });

  test("codes that many take at once go to one each, and none is left over while somebody waits", async () => {
    const people = await Promise.all(Array.from({ length: 24 }, (_, i) => p.join(`r${i}@example.com`)));
    const friends = await Promise.all(
      people.map((one, i) => p.join(`f${i}@example.com`, { referred_by: one.referral_code })),
    );
    const pool = await createReward(p, { threshold: 1, coupon: "pool", enabled: false });
    const codes = Array.from({ length: 20 }, (_, i) => `CODE-${i}`);
    await p.api.post(`${p.path}/rewards/${pool.id}/codes`, { codes });
    await p.app.db.transact((tx) => tx.all("update rewards set disabled_at = null"));
    const credits = await Promise.all(people.map((one, i) => creditOf(one.id, friends[i].id)));
    await Promise.all(credits.map((credit) => evaluate([credit])));
    await settleRewards(p);
    const given = await rows<{ coupon_code: string }>(
      "select coupon_code from reward_grants where state = 'earned'",
    );
    expect(given.map((row) => row.coupon_code).sort()).toEqual([...codes].sort());
    expect(await rows("select id from reward_grants where waits_for = 'codes'")).toHaveLength(4);
  });

  test("a reward that is made while friends sign up reaches everybody who meets it", async () => {
    const people = await Promise.all(Array.from({ length: 10 }, (_, i) => p.join(`r${i}@example.com`)));
    const crowd = Array.from({ length: 100 }, (_, i) =>
      p.join(`f${i}@example.com`, { referred_by: people[i % 10].referral_code }),
    );
    const made = [1, 5, 9].map((threshold) => createReward(p, { threshold }));
    await Promise.all([...crowd, ...made, createReward(p, { role: "friend", name: "Welcome" })]);
    await settleRewards(p);
    expect(await rows("select id from reward_grants where state = 'earned'")).toHaveLength(10 * 3 + 100);
  });

  const HELD: [string, string][] = [
    [
      "signs up",
      `insert into users (project_id, email, canonical_email, search_name, status, referral_code,
         share_signups_count, created_at, updated_at, applied_at)
       values ($1, 'x@example.com', 'x@example.com', '', 'applied', 'x', 3, 0, 0, 0)`,
    ],
    ["is credited", "update users set share_signups_count = 3 where project_id = $1"],
  ];

  /** SQLite has one writer: nothing is under way beside another. */
  test.runIf(engine === "postgres").each(HELD)(
    "a reward that is made while somebody %s, and not seen by it, waits for it and reaches that user",
    async (_, statement) => {
      await p.join("bruce@example.com");
      const { db } = p.app;
      const isSwept = async () => (await rows("select id from rewards where sweep_after is null")).length > 0;
      let made: Promise<unknown> = Promise.resolve();
      await db.transact(async (tx) => {
        await tx.all(statement, [p.projectId]);
        made = createReward(p, { threshold: 3 });
        await expect.poll(async () => (await isBlocked(db)) || (await isSwept())).toBe(true);
      });
      await made;
      await settleRewards(p);
      expect(await rows("select id from reward_grants")).toHaveLength(1);
    },
  );
});
