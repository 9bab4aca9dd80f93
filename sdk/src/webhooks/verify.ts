import { WebhookVerificationError } from "./error.ts";
import type { WebhookEvent } from "./event.ts";
import type { WebhookHeaders } from "./headers.ts";
import { type Claim, readClaim, type WebhookScheme } from "./schemes.ts";
import { readSecrets, type SecretKeys } from "./secret.ts";

export interface WebhookRequest {
  /** The body as it came, before any `JSON.parse`: its bytes, or their text. */
  body: string | Uint8Array;
  headers: WebhookHeaders;
  /** The endpoint's secret, `whsec_…`; several where any of them will do. */
  secret: string | readonly string[];
  /** Accept only this one. Left out: Standard Webhooks where its signature came, else Prefinery's. */
  scheme?: WebhookScheme | undefined;
  /** By how many seconds the webhook's time may differ from now, either way; 300 unless said otherwise. */
  toleranceS?: number | undefined;
  /** Milliseconds since 1970, for tests. */
  now?: number | undefined;
}

const HMAC = { name: "HMAC", hash: "SHA-256" };

/**
 * The event of a webhook that comes from Hookline, unchanged and just now; throws `WebhookVerificationError` for any
 * other. The same event may come more than once: remember the `id`s that you have seen.
 */
export async function verifyWebhook(request: WebhookRequest): Promise<WebhookEvent> {
  const { headers, scheme, toleranceS = 300, now = Date.now() } = request;
  const secrets = readSecrets(request.secret);
  const body = bytesOf(request.body);
  const claim = readClaim(headers, scheme);
  checkAge(now / 1000 - claim.timestamp, toleranceS);
  if (!(await isSigned(claim, body, secrets))) {
    throw new WebhookVerificationError(
      "wrong_signature",
      "No signature of this webhook fits. Check that the secret is that of the endpoint, and pass the raw body, before JSON.parse: one changed byte is enough.",
    );
  }
  return parseEvent(body);
}

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (typeof body === "string") return new TextEncoder().encode(body);
  throw new WebhookVerificationError(
    "raw_body_needed",
    "The body must be text or bytes. Pass the raw body as it came, before JSON.parse: what a parser made of it can't be verified.",
  );
}

/** Refuses unless it is sure: a tolerance that is no number tolerates nothing. */
function checkAge(ageS: number, toleranceS: number): void {
  if (Math.abs(ageS) <= toleranceS) return;
  const seconds = Math.abs(Math.round(ageS));
  throw ageS > 0
    ? new WebhookVerificationError(
        "old_timestamp",
        `The webhook was signed ${seconds} s ago. It is an old one sent again by someone, or this machine's clock is fast.`,
      )
    : new WebhookVerificationError(
        "future_timestamp",
        `The webhook was signed ${seconds} s in the future. Check this machine's clock.`,
      );
}

/** Whether any signature is by any of the secrets. `verify` of an HMAC compares in constant time in every runtime. */
async function isSigned(claim: Claim, body: Uint8Array, secrets: readonly SecretKeys[]): Promise<boolean> {
  const prefix = new TextEncoder().encode(claim.prefix);
  const signed = new Uint8Array(prefix.length + body.length);
  signed.set(prefix);
  signed.set(body, prefix.length);
  for (const secret of secrets) {
    const key = await crypto.subtle.importKey("raw", secret[claim.scheme], HMAC, false, ["verify"]);
    for (const signature of claim.signatures) {
      if (await crypto.subtle.verify(HMAC, key, signature, signed)) return true;
    }
  }
  return false;
}

/** Its members are those of the type by the signer's word; what isn't an event at all is refused. */
function parseEvent(body: Uint8Array): WebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new WebhookVerificationError("malformed", "The body is signed, but is no JSON.", { cause });
  }
  if (typeof event === "object" && event !== null && "type" in event && "data" in event) {
    return event as WebhookEvent;
  }
  throw new WebhookVerificationError("malformed", "The body is signed, but is no event of Hookline's.");
}
