import type { Attempt, LoggedAttempt } from "../../delivery/index.ts";
import type { Step } from "../io/index.ts";
import type { Outcome } from "./outcome.ts";

/** Characters of what a target was given, or answered, that are kept. */
const MAX_CHARS = 64 * 1024;

/** What is logged of what a target did, in `response_body`. */
interface Told {
  summary: string | null;
  output: unknown;
  steps: readonly Step[];
  missing: readonly string[];
}

/** One attempt, as the engine logs it. */
export function attemptOf(outcome: Outcome, time: { startedAt: number; durationMs: number }): Attempt {
  const { input, steps, missing } = outcome;
  const told: Told = {
    summary: outcome.kind === "done" ? outcome.summary : null,
    output: outcome.kind === "done" ? cut(outcome.output) : null,
    steps,
    missing,
  };
  return {
    ...time,
    statusCode: outcome.kind === "refused" ? outcome.refusal.status : null,
    ...whyOf(outcome),
    requestHeaders: null,
    responseHeaders: null,
    responseBody: JSON.stringify(told),
    input: JSON.stringify(cut(input)),
  };
}

function whyOf(outcome: Outcome): { errorCode: string | null; detail: string | null } {
  switch (outcome.kind) {
    case "done":
      return { errorCode: null, detail: null };
    case "skipped":
      return { errorCode: outcome.code, detail: outcome.message };
    case "refused":
      return { errorCode: outcome.refusal.code, detail: outcome.refusal.message };
  }
}

/** The other way round. What an erasure took away is null. */
export function readAttempt({ response_body, input }: LoggedAttempt): Told & { input: unknown } {
  const told: Partial<Told> = response_body === null ? {} : JSON.parse(response_body);
  const { summary = null, output = null, steps = [], missing = [] } = told;
  return { summary, output, steps, missing, input: input === null ? null : JSON.parse(input) };
}

/** What is too long to keep is text, and ends early. */
function cut(value: unknown): unknown {
  const text = JSON.stringify(value) ?? "null";
  return text.length <= MAX_CHARS ? value : `${text.slice(0, MAX_CHARS)}…`;
}
