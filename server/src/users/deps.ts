import type { RecordEvents } from "../events/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database, Tx } from "../kernel/database/index.ts";
import type { Ids } from "../kernel/ids.ts";
import type { NameMailbox } from "./earlier-mailboxes.ts";
import type { Reactions } from "./reactions.ts";
import type { DeriveCode } from "./referral-code.ts";

/** What the use cases of the slice work with. */
export interface UsersDeps {
  db: Database;
  clock: Clock;
  ids: Ids;
  record: RecordEvents;
  /** Where people reach this installation, without a slash at the end. */
  baseUrl: () => string;
  deriveCode: DeriveCode;
  nameMailbox: NameMailbox;
  reactions: Reactions;
  /** Has what is ready to be sent for a project read anew. */
  recallProject: (projectId: number) => Promise<void>;
  /** Removes what receivers answered to these events. */
  eraseAnswers: (tx: Tx, eventIds: readonly number[]) => Promise<void>;
}
