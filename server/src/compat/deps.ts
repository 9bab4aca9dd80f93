import type { PointsDeps } from "../points/index.ts";
import type { RewardsDeps } from "../rewards/index.ts";
import type { Join, LookUpCode, UsersDeps } from "../users/index.ts";

/** The compatible API works with what the use cases of users, points and rewards work with. */
export interface CompatDeps extends UsersDeps {
  join: Join;
  points: PointsDeps;
  rewards: RewardsDeps;
  lookUpCode: LookUpCode;
}
