import { redeliver } from "../delivery/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { WebhooksDeps } from "./deps.ts";
import { readLoggedEndpoint, readWebhook } from "./queries.ts";
import type { EndpointRow } from "./tables.ts";

/** Sends the event of a finished delivery again: a new delivery, whose id is answered; the old one stays as it is. */
export async function resend(deps: WebhooksDeps, projectId: number, id: number): Promise<number> {
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const delivery = await readWebhook(tx, projectId, id);
    refuseUnlessResendable(await readLoggedEndpoint(tx, delivery.target_id));
    if (delivery.state === "pending") {
      throw notAllowed("This delivery is still pending: Hookline sends it by itself.");
    }
    tx.afterCommit(() => deps.wake([delivery.target_id]));
    return redeliver(tx, id, now);
  });
}

/** Throws, with the reason, for an endpoint to which nothing is sent again by hand. */
export function refuseUnlessResendable({
  policy,
  deleted_at,
}: Pick<EndpointRow, "policy" | "deleted_at">): void {
  if (deleted_at !== null) throw notAllowed("The webhook endpoint of this delivery was deleted.");
  if (policy === "standard") return;
  throw notAllowed(
    "Under the classic policy every webhook is sent by its schedule alone, and never again by hand. Choose the standard policy for this endpoint to be able to resend.",
  );
}

function notAllowed(message: string): AppError {
  return new AppError("resend_not_allowed", message);
}
