import { Button, Group } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useMay } from "../../projects/queries.ts";
import type { Capture } from "../queries.ts";
import { ReplayCapture } from "./replay-capture.tsx";
import { useDeleteCaptures } from "./use-delete-captures.ts";
import { UseInTask } from "./use-in-task.tsx";

/** What can be done with one that came in. */
export function CaptureActs({ capture, onDeleted }: { capture: Capture; onDeleted: () => void }) {
  const mayAct = useMay("editor");
  const removal = useDeleteCaptures();
  if (!mayAct) return null;
  return (
    <Group gap="xs">
      {capture.state !== "rejected" && (
        <>
          <ReplayCapture capture={capture} />
          <UseInTask capture={capture} />
        </>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        loading={removal.isPending}
        onClick={() => removal.ask({ names: [capture.name], onDone: onDeleted })}
      >
        Delete
      </Button>
    </Group>
  );
}
