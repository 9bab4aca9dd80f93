import { Mark } from "../../kit/mark.tsx";
import type { Connection } from "../queries.ts";
import { type ConnectionState, stateOf } from "./connection-state.ts";

const MARKS: { readonly [state in ConnectionState]: { color: string; label: string } } = {
  broken: { color: "red", label: "Doesn't work" },
  refused: { color: "red", label: "Last request refused" },
  failing: { color: "orange", label: "Last request failed" },
  paused: { color: "gray", label: "Paused" },
  silent: { color: "yellow", label: "Silent" },
  waiting: { color: "blue", label: "Waiting for a request" },
  working: { color: "teal", label: "Works" },
  untried: { color: "gray", label: "Not tested yet" },
};

/** How a connection stands. */
export function ConnectionMark({ connection }: { connection: Connection }) {
  return <Mark {...MARKS[stateOf(connection)]} />;
}
