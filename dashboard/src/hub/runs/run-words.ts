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

/** Where a target of a run acts; of one that the task has no more, its key. */
export function whereOf({ key, connection }: Pick<RunTarget, "key" | "connection">): string {
  return connection === null ? `${key} (no longer in the task)` : connection.name;
}
