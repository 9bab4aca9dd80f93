import { addressOf, type Values } from "./address.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import { errorOf, HooklineError, timedOut, unexpected, unreachable } from "./error.ts";
import type { Method } from "./operation.ts";

/** One installation, and how it is spoken to. */
export interface Connection {
  base: string;
  key: string | undefined;
  fetch: (request: Request) => Promise<Response>;
  timeoutMs: number;
}

/** What goes along with a call, whatever its path. */
export interface AnyInput {
  params?: { path?: Values | undefined; query?: Values | undefined } | undefined;
  body?: unknown;
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** Calls a path, and answers the JSON that it answers; undefined where the answer has no body. */
export async function send(
  connection: Connection,
  method: Method,
  path: string,
  input: AnyInput = {},
): Promise<unknown> {
  const deadline = startDeadline(input.signal, connection.timeoutMs);
  try {
    const response = await open(connection, method, path, input, deadline);
    return await readJson(response);
  } catch (error) {
    throw failureOf(error, deadline);
  } finally {
    deadline.end();
  }
}

/** The answer of a call that went well, not read yet. */
export async function open(
  { base, key, fetch }: Connection,
  method: Method,
  path: string,
  { params, body, idempotencyKey }: AnyInput,
  { signal }: Deadline,
): Promise<Response> {
  const request = new Request(addressOf(base, path, params?.path, params?.query), {
    method: method.toUpperCase(),
    headers: {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "content-type": body instanceof Blob ? body.type : "application/json" }),
      ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
    },
    body: body === undefined ? null : body instanceof Blob ? body : JSON.stringify(body),
    redirect: "manual",
    signal,
  });
  // Node no longer aborts a request that it has collected, so this one lives as long as its signal.
  signal.addEventListener("abort", () => request);
  const response = await fetch(request).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (!response.ok) throw await errorOf(response);
  return response;
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text().catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HooklineError(unexpected(response.status), { status: response.status, cause });
  }
}

/** What to throw: whose abort it was tells more than what it did to the request. */
export function failureOf(error: unknown, { caller, isOver, ms }: Deadline): unknown {
  if (caller?.aborted) return caller.reason;
  return isOver() ? timedOut(ms) : error;
}
