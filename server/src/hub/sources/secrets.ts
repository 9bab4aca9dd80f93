import type { Keyring } from "../../kernel/secrets/index.ts";
import { sealContext } from "../connections/secrets.ts";
import type { SourceRow } from "../tables.ts";

/** What requests to a source may be signed with. */
export interface SourceSecret {
  secret: string;
  /** ms; null: until there is another. */
  until: number | null;
}

type Sealed = Pick<SourceRow, "project_id" | "connection_id" | "secrets">;

/** The secrets that count now, the newest first; none where requests aren't verified. */
export function openSourceSecrets(keyring: Keyring, source: Sealed, now: number): SourceSecret[] {
  if (source.secrets === null) return [];
  const context = sealContext(source.project_id, source.connection_id);
  const all: SourceSecret[] = JSON.parse(keyring.open(source.secrets, context));
  return all.filter(({ until }) => until === null || until > now);
}

export function sealSourceSecrets(
  keyring: Keyring,
  source: Pick<SourceRow, "project_id" | "connection_id">,
  secrets: readonly SourceSecret[],
): string | null {
  if (secrets.length === 0) return null;
  return keyring.seal(JSON.stringify(secrets), sealContext(source.project_id, source.connection_id));
}
