import { createSecretKey, randomBytes } from "node:crypto";
import { createRecord } from "../server/src/events/index.ts";
import { systemClock as clock } from "../server/src/kernel/clock.ts";
import type { Database } from "../server/src/kernel/database/index.ts";
import { systemIds } from "../server/src/kernel/ids.ts";
import { pointReactions, whoReached } from "../server/src/points/index.ts";
import { referralReactions } from "../server/src/referrals/index.ts";
import { rewardReactions } from "../server/src/rewards/index.ts";
import { createDeriveCode, createNameMailbox, inTurn, type UsersDeps } from "../server/src/users/index.ts";

/** What the use cases of users work with, as the server has it, without the server around them. */
export function usersOn(db: Database): UsersDeps {
  const ids = systemIds(clock);
  const baseUrl = () => "https://hookline.example.com";
  const key = () => createSecretKey(randomBytes(32));
  const rewards = rewardReactions({ clock, baseUrl, tellRewards: () => {} });
  const points = pointReactions({ clock, balances: [rewards] });
  const referrals = referralReactions({ clock, baseUrl, credits: [points, rewards], whoReached });
  return {
    db,
    clock,
    ids,
    baseUrl,
    record: createRecord({ clock, ids, wake: () => {} }),
    deriveCode: createDeriveCode(key()),
    nameMailbox: createNameMailbox(key()),
    eraseAnswers: async () => {},
    recallProject: async () => {},
    reactions: inTurn(referrals, points, { removed: rewards.removed }),
  };
}
