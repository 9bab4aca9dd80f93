import { Switch } from "@mantine/core";
import { Mark } from "../../kit/mark.tsx";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useMay } from "../../projects/queries.ts";
import type { Task } from "./queries.ts";
import { useChangeTask } from "./use-task.ts";

const ON = { color: "teal", label: "On" } as const;
const OFF = { color: "gray", label: "Off" } as const;

/** Whether events start a task. What was never published can't be on. */
export function TaskSwitch({ task, label }: { task: Task; label?: string }) {
  const mayEdit = useMay("editor");
  const change = useChangeTask(task.id);
  if (!mayEdit) return <Mark {...(task.enabled ? ON : OFF)} />;
  const isNeverPublished = task.published === null;
  const set = (enabled: boolean) =>
    change.mutate(
      { enabled },
      {
        onSuccess: () =>
          tellDone(
            enabled ? `“${task.name}” is on.` : `“${task.name}” is off: what comes in starts nothing.`,
          ),
        onError: tellFailed,
      },
    );
  return (
    <Switch
      aria-label={`“${task.name}” is on`}
      label={isNeverPublished && label ? "Publish it, then switch it on" : label}
      checked={task.enabled}
      disabled={change.isPending || (isNeverPublished && !task.enabled)}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
}
