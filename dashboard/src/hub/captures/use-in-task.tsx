import { Button } from "@mantine/core";
import { IconListCheck } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { tellFailed } from "../../kit/tell.ts";
import { useProject } from "../../projects/queries.ts";
import type { Capture } from "../queries.ts";
import { useCreateTask } from "../tasks/use-task.ts";

/** Begins a task for requests like this one, with it as the sample. */
export function UseInTask({ capture: { connection_id, event_type, name } }: { capture: Capture }) {
  const { slug } = useProject();
  const navigate = useNavigate();
  const create = useCreateTask();
  const begin = () =>
    create.mutate(
      {
        name: event_type === null ? "New task" : `When ${event_type} comes in`.slice(0, 100),
        draft: {
          source: { kind: "connection", connection_id, types: event_type === null ? [] : [event_type] },
          filter: null,
          targets: [],
          sample: { kind: "capture", name },
        },
      },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: "/projects/$project/tasks/$task", params: { project: slug, task: id } }),
        onError: tellFailed,
      },
    );
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconListCheck size={16} aria-hidden />}
      loading={create.isPending}
      onClick={begin}
    >
      Use in a task
    </Button>
  );
}
