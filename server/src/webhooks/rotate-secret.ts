import { AppError } from "../kernel/errors.ts";
import { timeText } from "../kernel/time-text.ts";
import { openPreviousSecrets, openSecret, type PreviousSecret, sealContext } from "./address.ts";
import type { WebhooksDeps } from "./deps.ts";
import { lockEndpoint, readEndpoint } from "./queries.ts";
import { newSecret } from "./sign.ts";

/** How long the old secret signs beside the new one. */
export const SECRET_OVERLAP_MS = 24 * 60 * 60 * 1000;

/** Each adds a signature to every request. */
const MAX_PREVIOUS = 4;

/** Gives an endpoint a new secret. Until `previousUntil` (ms) requests are signed with the one before as well. */
export async function rotateSecret(
  deps: WebhooksDeps,
  projectId: number,
  id: number,
): Promise<{ secret: string; previousUntil: number }> {
  const secret = newSecret(deps.ids);
  const now = deps.clock.now();
  const previousUntil = now + SECRET_OVERLAP_MS;
  await deps.db.transact(async (tx) => {
    const endpoint = await lockEndpoint(tx, projectId, id);
    tx.afterCommit(() => deps.recall([id]));
    const context = sealContext(endpoint);
    const previous = [
      { secret: openSecret(deps.keyring, endpoint), until: previousUntil },
      ...openPreviousSecrets(deps.keyring, endpoint).filter(({ until }) => until > now),
    ];
    checkNumber(previous);
    await tx.q
      .updateTable("webhook_endpoints")
      .set({
        secret: deps.keyring.seal(secret, context),
        previous_secrets: deps.keyring.seal(JSON.stringify(previous), context),
        updated_at: now,
      })
      .where("id", "=", id)
      .execute();
  });
  return { secret, previousUntil };
}

function checkNumber(previous: readonly PreviousSecret[]): void {
  if (previous.length <= MAX_PREVIOUS) return;
  const nextEnd = Math.min(...previous.map(({ until }) => until));
  throw new AppError(
    "conflict",
    `The secret was renewed ${MAX_PREVIOUS} times within a day, and each of the old ones still signs beside it. The first of them ends at ${timeText(nextEnd)}: renew it again then.`,
  );
}

/** The secret that an endpoint's requests are signed with. */
export async function revealSecret(
  { db, keyring }: WebhooksDeps,
  projectId: number,
  id: number,
): Promise<string> {
  return openSecret(keyring, await readEndpoint(db.read, projectId, id));
}
