import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import type { Egress } from "../kernel/egress/index.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Keyring } from "../kernel/secrets/index.ts";

/** What the use cases of the slice work with. */
export interface WebhooksDeps {
  db: Database;
  clock: Clock;
  ids: Ids;
  keyring: Keyring;
  egress: Egress;
  /** Tells the engine, here and in other processes, that these targets have something due. */
  wake: (targetIds: number[]) => void;
  /** Has the engine, here and in other processes, take back what it holds ready for these targets, and look at them anew. */
  recall: (targetIds: number[]) => void;
  /** Tells who watches the project that there are new deliveries. */
  tellDeliveries: (projectId: number) => void;
  /** Has the deliveries of deleted endpoints canceled. */
  cancelSoon: () => void;
  /** Throws `not_found` where there is no such user in the project. */
  requireUser: (projectId: number, userId: number) => Promise<void>;
  /** The addresses of those of these users who are there. */
  findEmails: (projectId: number, userIds: readonly number[]) => Promise<ReadonlyMap<number, string>>;
  /** In a project. */
  maxEndpoints: number;
  userAgent: string;
  /** For one attempt: DNS, connect, TLS, request and the whole answer. */
  attemptDeadlineMs: number;
}
