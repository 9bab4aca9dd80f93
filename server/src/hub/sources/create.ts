import type { Tx } from "../../kernel/database/index.ts";
import { sealContext } from "../connections/secrets.ts";
import type { SourceKind } from "../connectors/connector.ts";
import type { HubDeps } from "../deps.ts";
import { initialRules } from "./rules.ts";
import { hashToken, newToken } from "./token.ts";

/** Gives a new connection its webhook URL. */
export async function createSource(
  tx: Tx,
  { clock, ids, keyring }: HubDeps,
  { projectId, connectionId }: { projectId: number; connectionId: number },
  kind: SourceKind,
): Promise<void> {
  const token = newToken(ids);
  await tx.q
    .insertInto("sources")
    .values({
      connection_id: connectionId,
      project_id: projectId,
      token_hash: hashToken(token),
      token: keyring.seal(token, sealContext(projectId, connectionId)),
      rules: JSON.stringify(initialRules(kind)),
      created_at: clock.now(),
    })
    .execute();
}
