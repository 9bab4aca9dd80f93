import type { Connection } from "../queries.ts";

export type ConnectionState = "broken" | "paused" | "silent" | "waiting" | "working" | "untried";

type Standing = Pick<Connection, "check_error" | "checked_at"> & {
  source: Pick<NonNullable<Connection["source"]>, "paused" | "silent_since" | "last_capture_at"> | null;
};

/** How a connection stands, the worst first. */
export function stateOf({ check_error, checked_at, source }: Standing): ConnectionState {
  if (check_error !== null) return "broken";
  if (source?.paused) return "paused";
  if (source?.silent_since) return "silent";
  if (source?.last_capture_at || checked_at !== null) return "working";
  return source ? "waiting" : "untried";
}
