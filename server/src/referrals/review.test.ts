import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { recordedTypes } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { planReview } from "./review.ts";

const project = { id: 1, referralRule: "goal", referralGoal: "purchase" } as const;
const through = {
  project_id: 1,
  rule: "goal",
  goal: "purchase",
  seen_at: 1000,
  pass_at: 1000,
  last_id: null,
} as const;

test.each([
  ["not seen yet begins", null, { ...through, seen_at: 50_000, pass_at: 50_000, last_id: 0 }],
  ["another rule begins anew", { ...through, rule: "signup" }, { seen_at: 50_000, last_id: 0 }],
  ["another goal begins anew", { ...through, goal: null }, { seen_at: 50_000, last_id: 0 }],
  ["under way goes on", { ...through, last_id: 7 }, { last_id: 7, pass_at: 1000 }],
  ["through once is gone through again", through, { last_id: 0, pass_at: 50_000, seen_at: 1000 }],
  ["through too early waits", { ...through, seen_at: 45_000, pass_at: 45_000 }, null],
  ["through twice rests", { ...through, pass_at: 11_000 }, null],
] as const)("a review that is %s", (_, review, planned) => {
  const plan = planReview(project, review, 50_000);
  if (planned === null) expect(plan).toBeNull();
  else expect(plan).toMatchObject(planned);
});

describe.each(ENGINES)("a changed referral rule on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine, { referral_rule: "goal", referral_goal: "purchase" });
  });
  afterEach(() => p.app.close());

  const signupsOf = async (userId: number) => (await p.read(userId)).share_signups_count;
  const review = async () => {
    await p.app.housekeeping.run();
    p.app.clock.advance(60_000);
  };
  const reach = (userId: number, name: string) => p.api.post(`${p.path}/goals`, { user_id: userId, name });

  test("makes friends count who have done what it asks, soon and once; those who counted go on counting", async () => {
    const bruce = await p.join("bruce@example.com");
    const friends = await Promise.all(
      ["a", "b", "c"].map((name) => p.join(`${name}@example.com`, { referred_by: bruce.referral_code })),
    );
    await p.api.post(`${p.path}/users/${friends[0].id}/activate`);
    await reach(friends[1].id, "login");
    await review();
    expect(await signupsOf(bruce.id)).toBe(0);

    await p.api.patch(p.path, { referral_goal: null });
    await review();
    expect(await signupsOf(bruce.id)).toBe(1);
    await p.api.patch(p.path, { referral_rule: "active" });
    await review();
    expect(await signupsOf(bruce.id)).toBe(2);
    await p.api.patch(p.path, { referral_rule: "signup" });
    for (let i = 0; i < 4; i++) await review();
    expect(await signupsOf(bruce.id)).toBe(3);
    await p.api.patch(p.path, { referral_rule: "goal" });
    await review();
    expect(await signupsOf(bruce.id)).toBe(3);
    const types = await recordedTypes(p.app.db);
    expect(types.filter((type) => type === "referral_qualified")).toHaveLength(3);
  });

  test("also many of them, page by page", async () => {
    const bruce = await p.join("bruce@example.com");
    const users = Array.from({ length: 1000 }, (_, i) => ({
      email: `u${i}@example.com`,
      referred_by: bruce.referral_code,
    }));
    await p.api.post(`${p.path}/users/bulk`, { users });
    await p.api.post(`${p.path}/users/bulk`, {
      users: users.slice(0, 300).map((user) => ({ ...user, email: `v${user.email}` })),
    });
    await p.api.patch(p.path, { referral_rule: "signup" });
    await review();
    expect(await signupsOf(bruce.id)).toBe(1300);
  });
});
