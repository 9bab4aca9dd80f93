import type { RecordArrivals } from "../events/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import type { Egress } from "../kernel/egress/index.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Logger } from "../kernel/log.ts";
import type { Keyring } from "../kernel/secrets/index.ts";
import type { ProjectActs } from "./connectors/io.ts";
import type { IoDeps } from "./io/index.ts";

/** What the use cases of the slice work with. */
export interface HubDeps {
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Logger;
  keyring: Keyring;
  egress: Egress;
  /** What the connectors' way out is made with. */
  io: IoDeps;
  /** What tasks can do to a project. */
  acts: (projectId: number) => ProjectActs;
  recordArrivals: RecordArrivals;
  /** What a text is called as somebody's mailbox in a project, one name for all its spellings; null where it is no address. */
  nameAddress: (projectId: number, text: string) => string | null;
  /** What webhook URLs take: bytes of a body, and requests a second to each of them. */
  intake: { maxBytes: number; maxPerSecond: number };
  /** How long each project keeps what came in; days null: for good. */
  retentions: () => Promise<readonly { projectId: number; days: number | null }[]>;
  /** Tells the delivery engine, here and in other processes, that these targets have something due. */
  wake: (targetIds: number[]) => void;
  /** Has the delivery engine take back what it holds ready for these targets, and look at them anew. */
  recall: (targetIds: number[]) => void;
  /** Has the deliveries of deleted targets canceled. */
  cancelSoon: () => void;
  /** Tells who watches these projects that there is something new of the kind. */
  tell: (topic: "captures" | "runs", projectIds: readonly number[]) => void;
  /** Where this installation is reached. */
  baseUrl: () => string;
}
