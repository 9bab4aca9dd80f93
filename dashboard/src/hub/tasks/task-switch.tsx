import { Switch } from "@mantine/core";
import { Mark } from "../../kit/mark.tsx";
import { useMay } from "../../projects/queries.ts";
import type { Task } from "./queries.ts";
import { useSwitchTask } from "./use-switch-task.ts";

const ON = { color: "teal", label: "On" } as const;
const OFF = { color: "gray", label: "Off" } as const;

/** Whether events start a task. What was never published can't be on. */
export function TaskSwitch({ task, label }: { task: Task; label?: string }) {
  const mayEdit = useMay("editor");
  const switching = useSwitchTask(task);
  if (!mayEdit) return <Mark {...(task.enabled ? ON : OFF)} />;
  const isNeverPublished = task.published === null;
  return (
    <Switch
      aria-label={`“${task.name}” is on`}
      label={isNeverPublished && label ? "Publish it, then switch it on" : label}
      checked={task.enabled}
      disabled={switching.isPending || (isNeverPublished && !task.enabled)}
      onChange={(event) => switching.set(event.currentTarget.checked)}
    />
  );
}
