import type { IncomingHttpHeaders } from "node:http";
import type { Dispatcher } from "undici";
import { allHeaders, bodyText, keepHeaders, MAX_BODY_BYTES } from "./answer.ts";
import type { Connection, Connections } from "./connections.ts";
import { type EgressErrorCode, egressErrorCode, errorDetail, OVERDUE } from "./error-codes.ts";
import type { Destination } from "./url.ts";

export interface EgressRequest {
  url: string;
  method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** Milliseconds for everything: DNS, connect, TLS, request and the whole answer. */
  deadlineMs: number;
  /** For who has to read the answer, not just to show it: so many bytes of its body, unescaped, and all of its headers. */
  wholeAnswer?: { maxBytes: number };
}

/** How one request ended; an attempt that failed is data, not an exception. */
export type EgressOutcome =
  | {
      kind: "answered";
      /** 200 to 599, as sent: redirects are not followed. */
      status: number;
      /** A few, by lower-case name, their values capped; all of them of a whole answer. */
      headers: Record<string, string>;
      /** The first 4 KiB as text; what is not UTF-8, and control characters, are written like `\xff`. As it is, of a whole answer. */
      body: string;
      bodyTruncated: boolean;
      durationMs: number;
      /** The address that was connected to. */
      address: string | null;
    }
  | Unreached;

export interface Unreached {
  kind: "unreached";
  error: EgressErrorCode;
  /** One short technical line. */
  detail: string;
  durationMs: number;
  /** The address last tried, if it came to that. */
  address: string | null;
}

const NO_BYTES = Buffer.alloc(0);

/** Makes one request on one of `connections`. Never rejects. */
export function exchange(
  request: EgressRequest,
  destination: Destination,
  connections: Connections,
): Promise<EgressOutcome> {
  return new Promise((resolve) => new Exchange(request, destination, connections, resolve).dispatch());
}

/**
 * One request and its answer. A class, and its own undici handler, so that a request costs one object on
 * the hot path. Whatever happens first (answer, error, deadline) settles it; the rest is ignored.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: EgressRequest;
  readonly #destination: Destination;
  readonly #connections: Connections;
  readonly #resolve: (outcome: EgressOutcome) => void;
  readonly #startedAtMs = performance.now();
  readonly #maxBytes: number;
  readonly #deadline: NodeJS.Timeout;
  #connection: Connection;
  #settled = false;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  #body: Buffer = NO_BYTES;
  #bodyBytes = 0;

  constructor(
    request: EgressRequest,
    destination: Destination,
    connections: Connections,
    resolve: (outcome: EgressOutcome) => void,
  ) {
    this.#request = request;
    this.#destination = destination;
    this.#connections = connections;
    this.#resolve = resolve;
    this.#maxBytes = request.wholeAnswer?.maxBytes ?? MAX_BODY_BYTES;
    this.#deadline = setTimeout(endOverdue, request.deadlineMs, this);
    this.#connection = connections.acquire(destination);
  }

  dispatch(): void {
    const { method, headers, body } = this.#request;
    this.#connection.client.dispatch({ path: this.#destination.path, method, headers, body }, this);
  }

  onRequestStart(): void {
    this.#connection.phase = "exchange";
    this.#connection.headAwaited = true;
    this.#connection.answerBegan = false;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    if (this.#settled) return;
    if (status < 200 || status > 599) this.#fail("invalid_response", `status ${status}`);
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#settled) return;
    this.#keep(chunk);
    if (this.#bodyBytes <= this.#maxBytes) return;
    this.#answer(performance.now());
    this.#connections.discard(this.#connection);
  }

  onResponseEnd(): void {
    if (this.#settled) return;
    const nowMs = performance.now();
    this.#connections.release(this.#connection, nowMs);
    this.#answer(nowMs);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#settled) return;
    if (this.#isStale(error)) this.#retry();
    else this.#fail(codeFor(error, this.#connection), errorDetail(error));
  }

  endOverdue(): void {
    const { code, detail } = OVERDUE[this.#connection.phase];
    this.#fail(code, detail);
  }

  /** Whether the server had closed a kept connection before the request came: as if it had not been sent. */
  #isStale(error: Error): boolean {
    const { phase, reused, answerBegan, discarded } = this.#connection;
    if (!reused || answerBegan || discarded || phase !== "exchange") return false;
    return codeFor(error, this.#connection) === "connection_reset";
  }

  #retry(): void {
    this.#connections.discard(this.#connection);
    this.#connection = this.#connections.open(this.#destination);
    this.dispatch();
  }

  /** Keeps what fits of `chunk`: the first as it is, more than one in a buffer that grows. */
  #keep(chunk: Buffer): void {
    if (this.#bodyBytes === 0) {
      this.#body = chunk;
    } else {
      const wanted = Math.min(this.#maxBytes, this.#bodyBytes + chunk.length);
      if (this.#body.length < wanted) this.#body = enlarged(this.#body, wanted, this.#maxBytes);
      chunk.copy(this.#body, this.#bodyBytes, 0, this.#maxBytes - this.#bodyBytes);
    }
    this.#bodyBytes += chunk.length;
  }

  #answer(nowMs: number): void {
    const bodyTruncated = this.#bodyBytes > this.#maxBytes;
    const bytes = this.#body.subarray(0, Math.min(this.#bodyBytes, this.#maxBytes));
    const isWhole = this.#request.wholeAnswer !== undefined;
    this.#settle({
      kind: "answered",
      status: this.#status,
      headers: isWhole ? allHeaders(this.#headers) : keepHeaders(this.#headers),
      body: bytes.length === 0 ? "" : isWhole ? bytes.toString() : bodyText(bytes, bodyTruncated),
      bodyTruncated,
      durationMs: Math.round(nowMs - this.#startedAtMs),
      address: this.#connection.address,
    });
  }

  #fail(error: EgressErrorCode, detail: string): void {
    const durationMs = Math.round(performance.now() - this.#startedAtMs);
    this.#settle({ kind: "unreached", error, detail, durationMs, address: this.#connection.address });
    this.#connections.discard(this.#connection);
  }

  #settle(outcome: EgressOutcome): void {
    this.#settled = true;
    clearTimeout(this.#deadline);
    this.#resolve(outcome);
  }
}

function codeFor(error: Error, { phase, answerBegan }: Connection): EgressErrorCode {
  return egressErrorCode(error, phase, answerBegan);
}

function endOverdue(overdue: Exchange): void {
  overdue.endOverdue();
}

function enlarged(body: Buffer, wanted: number, maxBytes: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(MAX_BODY_BYTES, 2 * wanted)));
  body.copy(larger);
  return larger;
}
