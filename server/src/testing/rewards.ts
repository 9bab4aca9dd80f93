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

/** Has what rewards do in the background done. */
export async function settleRewards(p: TestProject): Promise<void> {
  await p.app.housekeeping.run();
}
