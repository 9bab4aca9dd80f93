import type { NewEvent, RecordEvents } from "../events/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database, Tx } from "../kernel/database/index.ts";
import type { Ids } from "../kernel/ids.ts";
import type { ReferralsDeps } from "../referrals/index.ts";
import type { Affected } from "../users/index.ts";

/**
 * What others do in the transaction in which balances change, and must not miss: called with each user once, as
 * the user is then. Each answers the events that it causes; they are recorded behind those of the points.
 */
export interface BalanceReactions {
  balanced(tx: Tx, users: readonly Affected[]): Promise<NewEvent[]>;
}

/** What the ledger works with. */
export interface LedgerDeps {
  clock: Clock;
  /** Who reacts to changed balances, in this order. */
  balances: readonly BalanceReactions[];
}

/** What the use cases of the slice work with. */
export interface PointsDeps extends LedgerDeps {
  db: Database;
  ids: Ids;
  record: RecordEvents;
  /** Where people reach this installation, without a slash at the end. */
  baseUrl: () => string;
  /** A goal may be what a referral waits for. */
  referrals: ReferralsDeps;
}
