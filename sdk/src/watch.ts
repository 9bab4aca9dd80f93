import { createParser } from "eventsource-parser";
import { type Deadline, startDeadline } from "./deadline.ts";
import { HooklineError, unexpected, unreachable } from "./error.ts";
import { type Connection, failureOf, open } from "./send.ts";

const PATH = "/api/v1/projects/{project}/changes";
const READY = "ready";

/** An event of this stream is a name and little else. */
const MAX_EVENT_LENGTH = 64 * 1024;

export interface WatchOptions {
  /** Something of this topic (`deliveries`, `users` …) has changed: ask again for what you show of it. */
  onChange: (topic: string) => void;
  /** A connection stands, the first or a new one. What changed before wasn't told: ask again for all that you show. */
  onReady?: (() => void) | undefined;
  /** `reconnecting` while there is no connection, but for the moments in which the server renews it. */
  onState?: ((state: WatchState) => void) | undefined;
  /** Ends it. */
  signal?: AbortSignal | undefined;
}

export type WatchState = "live" | "reconnecting";

/** How patient it is. */
export interface Pace {
  /** A connection without a byte for so long is lost; the server sends one every 20 s. */
  silenceMs: number;
  /** How long to wait before connection number `failures` + 1 after the last good one. */
  pauseMs: (failures: number) => number;
}

export const STEADY: Pace = {
  silenceMs: 45_000,
  pauseMs: (failures) => pauseBetween(failures, Math.random()),
};

/** 1–2 s after an end or a first failure, then twice as long each time, to 15–30 s. `chance`, of 0 to 1, spreads clients out. */
export function pauseBetween(failures: number, chance: number): number {
  const longest = Math.min(30_000, 1000 * 2 ** Math.max(1, failures));
  return (longest / 2) * (1 + chance);
}

/** Tells of changes until the signal aborts; throws what would be the same the next time. */
export async function watchChanges(
  connection: Connection,
  project: string,
  { onChange, onReady, onState, signal }: WatchOptions,
  { silenceMs, pauseMs }: Pace,
): Promise<void> {
  let state: WatchState | null = null;
  const enter = (next: WatchState) => {
    if (state !== next) onState?.(next);
    state = next;
  };
  let failures = 0;
  while (!signal?.aborted) {
    let askedMs = 0;
    try {
      for await (const topic of readTopics(connection, project, signal, silenceMs)) {
        if (topic !== READY) {
          onChange(topic);
          continue;
        }
        failures = 0;
        enter("live");
        onReady?.();
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (!isPassing(error)) throw error;
      failures += 1;
      askedMs = (error.retryAfterS ?? 0) * 1000;
      enter("reconnecting");
    }
    await pause(Math.max(askedMs, pauseMs(failures)), signal);
  }
}

/** Whether the next try may go better: no answer, one of something between, or "not now". All else stays as it is. */
function isPassing(error: unknown): error is HooklineError {
  if (!(error instanceof HooklineError)) return false;
  const { status } = error;
  return status < 300 || status >= 500 || status === 408 || status === 429;
}

/** The events of one connection, to its end. */
async function* readTopics(
  connection: Connection,
  project: string,
  signal: AbortSignal | undefined,
  silenceMs: number,
): AsyncGenerator<string, void, undefined> {
  const deadline = startDeadline(signal, silenceMs);
  try {
    const response = await open(connection, "get", PATH, { params: { path: { project } } }, deadline);
    yield* parseTopics(streamOf(response), deadline);
  } catch (error) {
    throw failureOf(error, deadline);
  } finally {
    deadline.end();
  }
}

function streamOf({ status, headers, body }: Response): ReadableStream<Uint8Array> {
  if (body !== null && headers.get("content-type")?.startsWith("text/event-stream")) return body;
  throw new HooklineError(unexpected(status), { status });
}

async function* parseTopics(stream: ReadableStream<Uint8Array>, deadline: Deadline): AsyncGenerator<string> {
  const topics: string[] = [];
  const parser = createParser({
    maxBufferSize: MAX_EVENT_LENGTH,
    onEvent: ({ event }) => void (event !== undefined && topics.push(event)),
  });
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  const readOn = async () => {
    const { done, value } = await reader.read();
    deadline.extend();
    parser.feed(decoder.decode(value, { stream: !done }));
    return !done;
  };
  const lost = (cause: unknown) => {
    throw unreachable(cause);
  };
  try {
    while (await readOn().catch(lost)) yield* topics.splice(0);
  } finally {
    reader.cancel().catch(() => {}); // it may be over already
  }
}

/** Time passes, or the signal aborts. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end);
    if (signal?.aborted) end();
  });
}
