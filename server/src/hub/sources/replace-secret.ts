import type { SourceSecret } from "./secrets.ts";

/** Each is tried on every request. */
const MAX_SECRETS = 5;

/** A source's secrets once there is a new one: those before it count until `oldUntil` (ms) at most. null: none is left. */
export function replaceSecret(
  secrets: readonly SourceSecret[],
  secret: string | null,
  oldUntil: number,
): SourceSecret[] {
  if (secret === null) return [];
  const old = secrets
    .filter((one) => one.secret !== secret)
    .map((one) => ({ secret: one.secret, until: Math.min(one.until ?? oldUntil, oldUntil) }));
  return [{ secret, until: null }, ...old].slice(0, MAX_SECRETS);
}
