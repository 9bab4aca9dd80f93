import type { Connection } from "../queries.ts";

export type ConnectionState =
  | "broken"
  | "refused"
  | "failing"
  | "paused"
  | "silent"
  | "waiting"
  | "working"
  | "untried";

type Standing = Pick<Connection, "check_error" | "checked_at"> & {
  last_answer: Pick<NonNullable<Connection["last_answer"]>, "at" | "outcome"> | null;
  source: Pick<NonNullable<Connection["source"]>, "paused" | "silent_since" | "last_capture_at"> | null;
};

/** How a connection stands, the worst first. */
export function stateOf({ check_error, checked_at, last_answer, source }: Standing): ConnectionState {
  // What was found out last counts: a test, or what a run was answered.
  const answer = last_answer && (checked_at === null || last_answer.at >= checked_at) ? last_answer : null;
  if (answer?.outcome === "refused") return "refused";
  if (answer?.outcome === "failed") return "failing";
  if (answer === null && check_error !== null) return "broken";
  if (source?.paused) return "paused";
  if (source?.silent_since) return "silent";
  if (source?.last_capture_at || answer || checked_at !== null) return "working";
  return source ? "waiting" : "untried";
}
