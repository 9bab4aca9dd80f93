import { WebhookVerificationError } from "./error.ts";
import { findHeader, requireHeader, type WebhookHeaders } from "./headers.ts";
import { fromBase64, type SecretKeys } from "./secret.ts";

export type WebhookScheme = keyof SecretKeys;

/** What a request's headers claim of its body. */
export interface Claim {
  scheme: WebhookScheme;
  /** Unix seconds. */
  timestamp: number;
  /** What stands before the body in the text that is signed. */
  prefix: string;
  /** Those that can be one: any of them may fit. */
  signatures: Uint8Array<ArrayBuffer>[];
}

/** A rotation has two. More than a few are somebody's attempt at keeping us busy. */
const MAX_SIGNATURES = 10;

/** Which scheme counts is settled by what came, or asked for: one that fails is never made up for by the other. */
export function readClaim(headers: WebhookHeaders, scheme: WebhookScheme | undefined): Claim {
  const isStandard = scheme === undefined && findHeader(headers, "webhook-signature") !== null;
  const isPrefinery = scheme === undefined && findHeader(headers, "x-prefinery-signature") !== null;
  if (scheme === "prefinery" || (isPrefinery && !isStandard)) return readPrefinery(headers);
  return readStandard(headers);
}

/** `webhook-signature: v1,<base64> v1,<base64>` over `id.timestamp.body`, as by https://www.standardwebhooks.com */
function readStandard(headers: WebhookHeaders): Claim {
  const id = requireHeader(headers, "webhook-id");
  const timestamp = requireHeader(headers, "webhook-timestamp");
  const signatures = requireHeader(headers, "webhook-signature").split(" ");
  // A dot would let the same signed text be read as another id, time and body.
  if (id.includes(".")) throw malformed("The header webhook-id has a dot in it, which no id has.");
  return {
    scheme: "standard",
    timestamp: readTimestamp(timestamp, "webhook-timestamp"),
    prefix: `${id}.${timestamp}.`,
    signatures: signaturesFrom(signatures, "v1,", fromBase64),
  };
}

/** `X-Prefinery-Signature: t=<unix>,v1=<hex>,v1=<hex>` over `t.body`. */
function readPrefinery(headers: WebhookHeaders): Claim {
  const members = requireHeader(headers, "x-prefinery-signature").split(",");
  const times = members.filter((member) => member.startsWith("t="));
  const timestamp = times[0]?.slice("t=".length);
  if (timestamp === undefined || times.length > 1) {
    throw malformed("The header X-Prefinery-Signature is not t=<unix seconds>,v1=<hex>.");
  }
  return {
    scheme: "prefinery",
    timestamp: readTimestamp(timestamp, "X-Prefinery-Signature"),
    prefix: `${timestamp}.`,
    signatures: signaturesFrom(members, "v1=", fromHex),
  };
}

function readTimestamp(text: string, header: string): number {
  if (!/^\d{1,12}$/.test(text)) throw malformed(`The time in the header ${header} is not in Unix seconds.`);
  return Number(text);
}

/** Those of the version that we know; of others, which a later Hookline may add, nothing is said. */
function signaturesFrom(
  members: readonly string[],
  version: string,
  decode: (text: string) => Uint8Array<ArrayBuffer> | null,
): Uint8Array<ArrayBuffer>[] {
  const ours = members.filter((member) => member.startsWith(version));
  if (ours.length > MAX_SIGNATURES) throw malformed(`${ours.length} signatures are too many.`);
  return ours.flatMap((member) => decode(member.slice(version.length)) ?? []);
}

function fromHex(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^([0-9a-f]{2})+$/.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function malformed(message: string): WebhookVerificationError {
  return new WebhookVerificationError("malformed", message);
}
