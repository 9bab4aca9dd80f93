import type { paths } from "@hookline/sdk";
import { readCursor } from "../../kit/read-cursor.ts";
import { readText } from "../../kit/read-text.ts";

type Query = NonNullable<paths["/api/v1/projects/{project}/tasks/{task}/runs"]["get"]["parameters"]["query"]>;
export type RunState = NonNullable<Query["state"]>;

export const STATES: readonly RunState[] = ["running", "done", "partly", "failed", "skipped"];

/** Which of a task's runs are looked for. */
export type RunsFilter = Pick<Query, "state" | "q">;

/** All that the address of a task's runs holds: also which page is shown, and which run is open. */
export interface RunsSearch extends RunsFilter {
  cursor?: string;
  run?: number;
}

/** Reads the address; what makes no sense there falls away. */
export function readRunsSearch(raw: Record<string, unknown>): RunsSearch {
  const state = STATES.find((one) => one === raw.state);
  const isRun = typeof raw.run === "number" && Number.isSafeInteger(raw.run) && raw.run > 0;
  return {
    ...readText("q", raw),
    ...(state && { state }),
    ...readCursor(raw),
    ...(isRun && { run: raw.run as number }),
  };
}
