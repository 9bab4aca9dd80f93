import { hash } from "node:crypto";
import type { Ids } from "../../kernel/ids.ts";

/** Bytes of randomness in a webhook URL: whoever knows it may send. */
const TOKEN_BYTES = 24;

export function newToken(ids: Ids): string {
  return ids.token(TOKEN_BYTES);
}

/** What a source is found by. */
export function hashToken(token: string): string {
  return hash("sha256", token, "hex");
}

/** Where others send to. */
export function sourceUrl(baseUrl: string, token: string): string {
  return `${baseUrl}/in/${token}`;
}
