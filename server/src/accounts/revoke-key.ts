import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { KeyDirectory } from "./key-directory.ts";

/** Ends a key: in this process at once, in others within a second. */
export async function revokeKey(
  { db, keys }: { db: Database; keys: KeyDirectory },
  { projectId, keyId, at }: { projectId: number; keyId: number; at: number },
): Promise<void> {
  const [revoked] = await db.transact((tx) =>
    tx.all<{ token_hash: string }>(
      `update api_keys set revoked_at = $3 where project_id = $1 and id = $2 and revoked_at is null
       returning token_hash`,
      [projectId, keyId, at],
    ),
  );
  if (!revoked) throw new AppError("not_found", `The project has no key ${keyId}.`);
  keys.forget(revoked.token_hash);
}
