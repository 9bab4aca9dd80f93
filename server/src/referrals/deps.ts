import type { RecordEvents } from "../events/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database, Session } from "../kernel/database/index.ts";
import type { CreditReactions } from "./reactions.ts";

/** What the slice's part in other slices' transactions works with. */
export interface ReferralsDeps {
  clock: Clock;
  /** Where people reach this installation, without a slash at the end. */
  baseUrl: () => string;
  /** Who reacts to credit, in this order. */
  credits: readonly CreditReactions[];
  /** Those of the users who have reached the goal of this name; null: any. */
  whoReached: (session: Session, userIds: readonly number[], goal: string | null) => Promise<Set<number>>;
}

/** What its own use cases work with. */
export interface ReferralActDeps extends ReferralsDeps {
  db: Database;
  record: RecordEvents;
}
