import { useMay } from "../../projects/queries.ts";
import { AroundTask } from "./around-task.tsx";
import { TaskReading } from "./reading/task-reading.tsx";
import { TaskEditor } from "./task-editor.tsx";
import { useTask } from "./task-frame.tsx";

/** What a task does: to be changed by who may, to be read by the others. */
export function TaskPage() {
  const task = useTask();
  const Shown = useMay("editor") ? TaskEditor : TaskReading;
  return (
    <AroundTask>
      <Shown key={task.id} task={task} />
    </AroundTask>
  );
}
