import { lockConnection } from "../connections/queries.ts";
import { sealContext } from "../connections/secrets.ts";
import type { HubDeps } from "../deps.ts";
import type { ConnectionRow } from "../tables.ts";
import { readSource } from "./queries.ts";
import { hashToken, newToken } from "./token.ts";

/** How long the URL before goes on working. */
const OVERLAP_MS = 24 * 60 * 60 * 1000;

/** Gives a source a new URL. The one before works for another day; one before that ends now. */
export async function rotateToken(deps: HubDeps, projectId: number, id: number): Promise<ConnectionRow> {
  const { db, clock, ids, keyring } = deps;
  const token = newToken(ids);
  const until = clock.now() + OVERLAP_MS;
  return db.transact(async (tx) => {
    const connection = await lockConnection(tx, projectId, id);
    const { token_hash } = await readSource(tx, connection);
    await tx.q
      .updateTable("sources")
      .set({
        token_hash: hashToken(token),
        token: keyring.seal(token, sealContext(projectId, id)),
        previous_token_hash: token_hash,
        previous_until: until,
      })
      .where("connection_id", "=", id)
      .execute();
    return connection;
  });
}
