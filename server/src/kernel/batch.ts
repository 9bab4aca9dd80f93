import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "./errors.ts";
import { currentHops } from "./hops.ts";

interface Waiting<I, O> {
  input: I;
  resolve: (output: O) => void;
  reject: (reason: unknown) => void;
}

export interface BatchLimits {
  /** Inputs of one run, at most. */
  size: number;
  /** Runs at once, at most. */
  parallel: number;
  /** From the start of a run to the next, at least, while many call: fewer runs, and callers wait up to so much longer. */
  everyMs?: number;
}

/**
 * Lets calls that arrive while `run` is busy share its next run. One caller alone waits for nothing; a
 * thousand at once cost a few statements instead of thousands. `run` answers one output for each input,
 * in order. When a shared run throws, each of its inputs is run again alone, so that one bad input fails
 * for its caller only; unless it was the database that failed, which would fail each again.
 */
export function batch<I, O>(
  run: (inputs: I[]) => Promise<O[]>,
  { size, parallel, everyMs = 0 }: BatchLimits,
): (input: I) => Promise<O> {
  const waiting: Waiting<I, O>[] = [];
  let running = 0;
  let nextAt = 0;

  async function pump(): Promise<void> {
    running++;
    while (waiting.length > 0) {
      const startedAt = performance.now();
      if (startedAt < nextAt) {
        await sleep(nextAt - startedAt);
        continue;
      }
      const calls = waiting.splice(0, size);
      if (calls.length > 1) nextAt = startedAt + everyMs; // one alone has no company to wait for
      await runTogether(run, calls);
    }
    running--;
  }

  // What a task does runs alone: its events are not to be taken for others', nor theirs for its.
  return (input) =>
    new Promise<O>((resolve, reject) => {
      if (currentHops() > 0) return void runTogether(run, [{ input, resolve, reject }]);
      waiting.push({ input, resolve, reject });
      if (running < parallel) void pump();
    });
}

async function runTogether<I, O>(run: (inputs: I[]) => Promise<O[]>, calls: Waiting<I, O>[]): Promise<void> {
  try {
    const outputs = await run(calls.map((call) => call.input));
    for (const [i, call] of calls.entries()) call.resolve(outputs[i] as O);
  } catch (error) {
    if (calls.length > 1 && !isUnavailable(error)) {
      for (const call of calls) await runTogether(run, [call]);
      return;
    }
    for (const call of calls) call.reject(error);
  }
}

function isUnavailable(error: unknown): boolean {
  return error instanceof AppError && error.code === "database_unavailable";
}
