import type { RunRow, RunTarget } from "./queries.ts";

interface Told {
  color: string;
  label: string;
}

const RUNS: { readonly [state in RunRow["state"]]: Told } = {
  running: { color: "blue", label: "Running" },
  done: { color: "teal", label: "Done" },
  partly: { color: "orange", label: "Partly done" },
  failed: { color: "red", label: "Failed" },
  skipped: { color: "gray", label: "Skipped" },
};

const TARGETS: { readonly [state in RunTarget["state"]]: Told } = {
  waiting: { color: "blue", label: "Waiting" },
  done: { color: "teal", label: "Done" },
  rejected: { color: "red", label: "Refused" },
  failed: { color: "red", label: "Failed" },
  skipped: { color: "gray", label: "Skipped" },
};

/** How a run stands. */
export function tellRun(state: RunRow["state"]): Told {
  return RUNS[state];
}

/** How one of its targets stands. */
export function tellTarget(state: RunTarget["state"]): Told {
  return TARGETS[state];
}

/** Whether some of a run can be tried once more as it is. */
export function hasFailed({ targets }: { targets: readonly Pick<RunTarget, "state">[] }): boolean {
  return targets.some(({ state }) => state === "failed" || state === "rejected");
}

/** What a target is called in a run; null for one that the task has no more. */
export function targetName({
  key,
  connection,
  action,
}: Pick<RunTarget, "key" | "connection" | "action">): string {
  if (connection === null) return `${key} (no longer in the task)`;
  return action === null ? connection.name : `${connection.name}: ${action.replaceAll("_", " ")}`;
}
