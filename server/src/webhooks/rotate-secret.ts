import { openSecret, sealContext } from "./address.ts";
import type { WebhooksDeps } from "./deps.ts";
import { lockEndpoint, readEndpoint } from "./queries.ts";
import { newSecret } from "./sign.ts";

/** How long the old secret signs beside the new one. */
const OVERLAP_MS = 24 * 60 * 60 * 1000;

/** Gives an endpoint a new secret. Until `previousUntil` (ms) requests are signed with the one before as well. */
export async function rotateSecret(
  deps: WebhooksDeps,
  projectId: number,
  id: number,
): Promise<{ secret: string; previousUntil: number }> {
  const secret = newSecret(deps.ids);
  const now = deps.clock.now();
  const previousUntil = now + OVERLAP_MS;
  await deps.db.transact(async (tx) => {
    const endpoint = await lockEndpoint(tx, projectId, id);
    await tx.q
      .updateTable("webhook_endpoints")
      .set({
        secret: deps.keyring.seal(secret, sealContext(endpoint)),
        previous_secret: endpoint.secret,
        previous_secret_until: previousUntil,
        updated_at: now,
      })
      .where("id", "=", id)
      .execute();
  });
  return { secret, previousUntil };
}

/** The secret that an endpoint's requests are signed with. */
export async function revealSecret(
  { db, keyring }: WebhooksDeps,
  projectId: number,
  id: number,
): Promise<string> {
  return openSecret(keyring, await readEndpoint(db.read, projectId, id));
}
