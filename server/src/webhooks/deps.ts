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
  /** Has the engine take back what it holds ready for an endpoint, and look at it anew. */
  changed: (endpointId: number) => void;
  /** Has the deliveries of deleted endpoints canceled. */
  cancelSoon: () => void;
  /** In a project. */
  maxEndpoints: number;
  userAgent: string;
  /** For one attempt: DNS, connect, TLS, request and the whole answer. */
  attemptDeadlineMs: number;
}
