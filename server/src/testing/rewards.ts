import type { Json } from "./api.ts";
import type { TestProject } from "./people.ts";

/** Makes a reward: one for three friends, unless said otherwise. */
export async function createReward(p: TestProject, more: object = {}): Promise<Json> {
  const isFriends = "role" in more && more.role === "friend";
  const body = { name: "Free month", ...(isFriends ? {} : { threshold: 3 }), ...more };
  const { status, body: reward } = await p.api.post(`${p.path}/rewards`, body);
  if (status !== 201) throw new Error(`refused: ${JSON.stringify(reward)}`);
  return reward;
}

/** What a user has or had, in the order in which it was earned. */
export async function grantsOf(p: TestProject, userId: number): Promise<Json[]> {
  const { body } = await p.api.get(`${p.path}/users/${userId}/rewards?limit=200`);
  return body.data.reverse();
}

const TO_DO = `select id from rewards where sweep_after is not null
  union all
  select g.id from reward_grants g where g.waits_for = 'codes'
    and exists (select 1 from coupon_codes c where c.reward_id = g.reward_id and c.given_at is null)`;

/** Has what rewards do in the background done, also what somebody is at: one turn passes that over. */
export async function settleRewards({ app }: TestProject): Promise<void> {
  do await app.housekeeping.run();
  while ((await app.db.read.all(TO_DO)).length > 0);
}
