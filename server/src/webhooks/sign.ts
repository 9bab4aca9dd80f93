import { createHmac } from "node:crypto";

const PREFIX = "whsec_";

/** A new signing secret from 32 random bytes, as Standard Webhooks writes it. */
export function newSecret(randomBytes: (size: number) => Buffer): string {
  return PREFIX + randomBytes(32).toString("base64");
}

/** The key that a secret stands for; the prefix isn't part of it. */
export function signingKey(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), "base64");
}

/**
 * `webhook-signature` by the Standard Webhooks specification: `v1,` and the base64 HMAC-SHA256 of
 * `id.timestamp.body`, one for each key, separated by spaces while a rotation overlaps.
 */
export function standardSignature(
  keys: readonly Buffer[],
  id: string,
  timestamp: number,
  body: string,
): string {
  const one = (key: Buffer) => `v1,${hmac(key, `${id}.${timestamp}.${body}`).digest("base64")}`;
  return keys.map(one).join(" ");
}

/** `X-Prefinery-Signature`: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`, keyed with the secret as it is shown. */
export function prefinerySignature(secrets: readonly string[], timestamp: number, body: string): string {
  const parts = secrets.map((secret) => `v1=${hmac(secret, `${timestamp}.${body}`).digest("hex")}`);
  return [`t=${timestamp}`, ...parts].join(",");
}

function hmac(key: Buffer | string, text: string) {
  return createHmac("sha256", key).update(text);
}
