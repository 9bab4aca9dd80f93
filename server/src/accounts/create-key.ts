import type { Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Scope } from "./access.ts";
import { formatKey, hashToken, hintOf, type KeyKind, TOKEN_BYTES } from "./token.ts";

const MAX_KEYS = 100;

export interface NewKey {
  projectId: number;
  kind: KeyKind;
  name: string;
  /** None for a publishable key. */
  scopes: readonly Scope[];
}

/** Makes a key. It is in the answer and nowhere else: only its hash is stored. */
export async function createKey(
  tx: Tx,
  { ids, now }: { ids: Ids; now: number },
  { projectId, kind, name, scopes }: NewKey,
): Promise<{ id: number; key: string }> {
  await refuseTooMany(tx, projectId);
  const key = formatKey(kind, ids.token(TOKEN_BYTES));
  const { id } = await tx.q
    .insertInto("api_keys")
    .values({
      project_id: projectId,
      kind,
      name,
      hint: hintOf(key),
      token_hash: hashToken(key),
      scopes: JSON.stringify(scopes),
      created_at: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { id, key };
}

async function refuseTooMany(tx: Tx, projectId: number): Promise<void> {
  const [row] = await tx.all<{ count: number }>(
    "select count(*) as count from api_keys where project_id = $1 and revoked_at is null",
    [projectId],
  );
  if ((row?.count ?? 0) >= MAX_KEYS) {
    throw new AppError("limit_reached", `The project has ${MAX_KEYS} keys. Revoke one that is not used.`);
  }
}
