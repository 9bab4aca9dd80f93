import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { type ProjectKey, readKey } from "./queries.ts";

export async function renameKey(
  db: Database,
  { projectId, keyId, name }: { projectId: number; keyId: number; name: string },
): Promise<ProjectKey> {
  return db.transact(async (tx) => {
    const renamed = await tx.all(
      `update api_keys set name = $3 where project_id = $1 and id = $2 and revoked_at is null returning id`,
      [projectId, keyId, name],
    );
    if (renamed.length === 0) throw new AppError("not_found", `The project has no key ${keyId}.`);
    return readKey(tx, keyId);
  });
}
