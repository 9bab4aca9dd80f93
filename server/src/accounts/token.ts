import { hash } from "node:crypto";

export const KEY_KINDS = ["secret", "publishable"] as const;
/** What a secret key may do its scopes say; a publishable one, which anybody can see, does what the public pages do. */
export type KeyKind = (typeof KEY_KINDS)[number];

const PREFIXES: Readonly<Record<KeyKind, string>> = { secret: "hl_sk_", publishable: "hl_pk_" };
/** Bytes of randomness in whatever opens something: 256 bits, so that a plain hash of it can't be searched. */
export const TOKEN_BYTES = 32;
const KEY = /^hl_[sp]k_[\w-]{43}$/;

export function formatKey(kind: KeyKind, token: string): string {
  return PREFIXES[kind] + token;
}

/** Whether it can be a key of ours at all: others cost no look-up. */
export function looksLikeKey(text: string): boolean {
  return KEY.test(text);
}

/** By what people recognise a key that isn't shown any more: `hl_sk_…4f2a`. */
export function hintOf(key: string): string {
  return `${key.slice(0, 6)}…${key.slice(-4)}`;
}

/** What is stored of a token. */
export function hashToken(token: string): string {
  return hash("sha256", token, "hex");
}
