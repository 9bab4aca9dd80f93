import type { NewEvent, UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import type { Affected } from "../users/index.ts";

/** That credit for a friend was given, or taken back. */
export interface Credited {
  project: Project;
  referralId: number;
  /** As the payload says it then, with the count moved. */
  referrer: UserData;
  friend: Affected;
  by: 1 | -1;
  /** What was taken back is given again. */
  again: boolean;
}

/**
 * What others do in the transaction in which credit is given or taken back, and must not miss. Each answers the
 * events that it causes; they are recorded behind the referral's.
 */
export interface CreditReactions {
  credited(tx: Tx, credited: readonly Credited[]): Promise<NewEvent[]>;
}
