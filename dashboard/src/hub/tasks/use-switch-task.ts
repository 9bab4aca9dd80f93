import { tellDone, tellFailed } from "../../kit/tell.ts";
import type { Task } from "./queries.ts";
import { useChangeTask } from "./use-task.ts";

/** Has events start a task, or not. */
export function useSwitchTask({ id, name }: Task): { set: (enabled: boolean) => void; isPending: boolean } {
  const change = useChangeTask(id);
  const tell = (enabled: boolean) =>
    tellDone(enabled ? `“${name}” is on.` : `“${name}” is off: what comes in starts nothing.`);
  return {
    isPending: change.isPending,
    set: (enabled) => change.mutate({ enabled }, { onSuccess: () => tell(enabled), onError: tellFailed }),
  };
}
