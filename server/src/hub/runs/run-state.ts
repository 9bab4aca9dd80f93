import type { EventDelivery } from "../../delivery/index.ts";
import type { DeliveryState } from "../../events/index.ts";
import type { TaskTargetRow } from "../tables.ts";
import type { RunState, StepState } from "./run-wire.ts";

/** What one target of a run came to. */
export interface Step {
  key: string;
  state: StepState;
  /** Its deliveries: the first, and one for each time that it was run again. The last one counts. */
  deliveries: readonly EventDelivery[];
}

const STEP_STATE: { readonly [state in DeliveryState]: StepState } = {
  pending: "waiting",
  accepted: "done",
  rejected: "rejected",
  failed: "failed",
  canceled: "skipped",
};

/** The steps of one run, of its deliveries in order of id. */
export function stepsOf(
  deliveries: readonly EventDelivery[],
  targetOf: ReadonlyMap<number, TaskTargetRow>,
): Step[] {
  const byTarget = Map.groupBy(deliveries, ({ target_id }) => target_id);
  return Array.from(byTarget, ([targetId, its]) => ({
    key: (targetOf.get(targetId) as TaskTargetRow).key,
    state: STEP_STATE[(its.at(-1) as EventDelivery).state],
    deliveries: its,
  }));
}

/** What a run came to, by its steps. */
export function runState(steps: readonly Pick<Step, "state">[]): RunState {
  const has = (...states: StepState[]) => steps.some(({ state }) => states.includes(state));
  if (has("waiting")) return "running";
  if (has("rejected", "failed")) return has("done") ? "partly" : "failed";
  return has("done") ? "done" : "skipped";
}

export function hasGoneWrong({ state }: Pick<Step, "state">): boolean {
  return state === "rejected" || state === "failed";
}
