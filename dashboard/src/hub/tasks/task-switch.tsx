import { Switch } from "@mantine/core";
import { useMay } from "../../projects/queries.ts";
import type { Task } from "./queries.ts";
import { useSwitchTask } from "./use-switch-task.ts";

/** Whether events start a task. What was never published can't be on. */
export function TaskSwitch({ task, label }: { task: Task; label?: string }) {
  const mayEdit = useMay("editor");
  const switching = useSwitchTask(task);
  const isNeverPublished = task.published === null;
  return (
    <Switch
      aria-label={`“${task.name}” is on`}
      label={isNeverPublished && label ? "Publish it, then switch it on" : label}
      checked={task.enabled}
      disabled={!mayEdit || switching.isPending || (isNeverPublished && !task.enabled)}
      onChange={(event) => switching.set(event.currentTarget.checked)}
    />
  );
}
