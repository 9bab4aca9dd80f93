import { escapeControls } from "./answer.ts";

/** How far an attempt has come: what a failure or the deadline means depends on it. */
export type Phase = "dns" | "connect" | "tls" | "exchange";

/** One plain sentence for each way in which a server is not reached, and what to do about it. */
export const EGRESS_ERROR_SENTENCES = {
  dns_failed:
    "The server's name could not be found. Check the spelling of the address, and that its DNS record exists.",
  connection_refused:
    "Nothing is listening at this address. Check the port, and that the receiving program is running.",
  connection_timed_out:
    "The server could not be reached. Check that it is running and that its firewall lets Hookline in.",
  connection_reset:
    "The server closed the connection without answering. Look into its log for a crash or a limit at this time.",
  tls_failed:
    "No secure connection could be made. Check that the server's certificate is valid, not expired, and made out to this host name.",
  timed_out:
    "The server took the request but did not finish its answer in time. Let it answer first and do the work afterwards.",
  invalid_response:
    "The answer was not valid HTTP, or broke off in the middle. Check that this address and port belong to a web server, and look into its log.",
  blocked_address:
    "This address belongs to a private or reserved network, where Hookline does not send. Use a public address, or ask whoever runs Hookline to open it (HOOKLINE_EGRESS_ALLOW).",
} as const;

export type EgressErrorCode = keyof typeof EGRESS_ERROR_SENTENCES;

/** A failure that we decide on ourselves. */
export class EgressError extends Error {
  readonly reason: EgressErrorCode;

  constructor(reason: EgressErrorCode, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** undici's word for a request that it would not even begin, or that we broke off: not about any phase. */
const REQUEST_CODES: Readonly<Record<string, EgressErrorCode>> = {
  UND_ERR_DESTROYED: "connection_reset",
  UND_ERR_CLOSED: "connection_reset",
  UND_ERR_INVALID_ARG: "invalid_response",
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: "invalid_response",
};

const CONNECT_CODES: Readonly<Record<string, EgressErrorCode>> = {
  ETIMEDOUT: "connection_timed_out",
  EHOSTUNREACH: "connection_timed_out",
  EHOSTDOWN: "connection_timed_out",
  ENETUNREACH: "connection_timed_out",
  ENETDOWN: "connection_timed_out",
  ECONNRESET: "connection_reset",
};

const EXCHANGE_CODES: Readonly<Record<string, EgressErrorCode>> = {
  ECONNRESET: "connection_reset",
  ECONNABORTED: "connection_reset",
  EPIPE: "connection_reset",
  ETIMEDOUT: "timed_out",
  EPROTO: "tls_failed",
};

/** What an error means for the person who set up the target. `answerBegan`: a byte of the answer had come. */
export function egressErrorCode(error: Error, phase: Phase, answerBegan: boolean): EgressErrorCode {
  if (error instanceof EgressError) return error.reason;
  const code = codeOf(error);
  const ours = REQUEST_CODES[code];
  if (ours) return ours;
  if (phase === "dns") return "dns_failed";
  if (phase === "connect") return CONNECT_CODES[code] ?? "connection_refused";
  if (phase === "tls" || code.startsWith("ERR_SSL_") || code.startsWith("ERR_TLS_")) return "tls_failed";
  const known = EXCHANGE_CODES[code] ?? (code === "UND_ERR_SOCKET" ? "connection_reset" : "invalid_response");
  return answerBegan && known === "connection_reset" ? "invalid_response" : known;
}

/** What an attempt that ran out of time had been waiting for. */
export const OVERDUE: Readonly<Record<Phase, { code: EgressErrorCode; detail: string }>> = {
  dns: { code: "dns_failed", detail: "no answer from DNS before the deadline" },
  connect: { code: "connection_timed_out", detail: "no connection before the deadline" },
  tls: { code: "tls_failed", detail: "TLS handshake not finished before the deadline" },
  exchange: { code: "timed_out", detail: "no complete answer before the deadline" },
};

/** One short line for people who read logs: the system's code and message, nothing a peer could use to garble it. */
export function errorDetail(error: Error): string {
  const parts = error instanceof AggregateError ? error.errors : [error];
  const text = parts.map((part) => (part instanceof Error ? lineOf(part) : String(part))).join("; ");
  return escapeControls(text.slice(0, 200));
}

function lineOf(error: Error): string {
  const code = codeOf(error);
  if (code === "" || error.message.includes(code)) return error.message;
  return `${code}: ${error.message}`;
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
