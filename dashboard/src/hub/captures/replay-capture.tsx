import { Button } from "@mantine/core";
import { IconRepeat } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useProject } from "../../projects/queries.ts";
import type { Capture } from "../queries.ts";

/** Runs the tasks that wait for such a capture as if it came anew. */
export function ReplayCapture({ capture }: { capture: Capture }) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const replay = useMutation({
    mutationFn: () =>
      api.post("/api/v1/projects/{project}/captures/{capture}/replay", {
        params: { path: { project: slug, capture: capture.name } },
      }),
    onSuccess: async () => {
      await Promise.all(
        ["captures", "runs"].map((topic) => queries.invalidateQueries({ queryKey: [slug, topic] })),
      );
      tellDone("Its tasks run again, as if it came just now.");
    },
    onError: tellFailed,
  });
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconRepeat size={16} aria-hidden />}
      loading={replay.isPending}
      onClick={() => replay.mutate()}
    >
      Replay
    </Button>
  );
}
