import type { RecordEvents } from "../events/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";

/** What the slice's part in other slices' transactions works with. */
export interface RewardReactionsDeps {
  clock: Clock;
  /** Where people reach this installation, without a slash at the end. */
  baseUrl: () => string;
  /** Says, after the commit, that these projects' rewards are to be read anew. */
  tellRewards: (projectIds: readonly number[]) => void;
}

/** What the use cases of the slice work with. */
export interface RewardsDeps extends RewardReactionsDeps {
  db: Database;
  record: RecordEvents;
}
