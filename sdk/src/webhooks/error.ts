/**
 * Why a webhook is refused. `invalid_secret` and `raw_body_needed` are mistakes of the receiver's own program; all
 * else is said of the request.
 */
export type WebhookRefusal =
  | "missing_header"
  | "malformed"
  | "old_timestamp"
  | "future_timestamp"
  | "wrong_signature"
  | "raw_body_needed"
  | "invalid_secret";

/** A webhook that must not be believed. Answer it with 400 and do nothing else. */
export class WebhookVerificationError extends Error {
  override readonly name = "WebhookVerificationError";
  /** Stable, for programs; the message is for people, and says what to do. */
  readonly code: WebhookRefusal;

  constructor(code: WebhookRefusal, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}
