import { redeliver } from "../delivery/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { WebhooksDeps } from "./deps.ts";
import { readLoggedEndpoint, readWebhook } from "./queries.ts";
import { resendRefusal } from "./resend-rule.ts";

/** Sends the event of a finished delivery again: a new delivery, whose id is answered; the old one stays as it is. */
export async function resend(deps: WebhooksDeps, projectId: number, id: number): Promise<number> {
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const delivery = await readWebhook(tx, projectId, id);
    refuseIf(resendRefusal(delivery, await readLoggedEndpoint(tx, delivery.target_id)));
    tx.afterCommit(() => deps.wake([delivery.target_id]));
    tx.afterCommit(() => deps.tellDeliveries(projectId));
    return redeliver(tx, id, now);
  });
}

/** Throws the reason not to send again, if there is one. */
export function refuseIf(refusal: string | null): void {
  if (refusal !== null) throw new AppError("resend_not_allowed", refusal);
}
