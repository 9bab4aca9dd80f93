import { Button, Group, Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconRepeat } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useMay, useProject } from "../../projects/queries.ts";
import type { Run } from "./queries.ts";
import { hasFailed } from "./run-words.ts";

/** Does a run again: what went wrong, or all of it, which is asked for once more as it may do things twice. */
export function RunAgain({ run, onOpen }: { run: Run; onOpen: (id: number) => void }) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const mayRun = useMay("editor");
  const again = useMutation({
    mutationFn: (targets: "failed" | "all") =>
      api.post("/api/v1/projects/{project}/tasks/{task}/runs/{run}/again", {
        params: { path: { project: slug, task: run.task.id, run: run.id } },
        body: { targets },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [slug, "runs"] });
      tellDone("It runs again.");
    },
    onError: tellFailed,
  });
  const runAgain = (targets: "failed" | "all") =>
    again.mutate(targets, { onSuccess: (made) => made.id !== run.id && onOpen(made.id) });
  if (!mayRun || run.state === "running" || run.input === null) return null;
  const askForAll = () =>
    modals.openConfirmModal({
      title: "Run all of it again?",
      children: (
        <Text size="sm">
          Every target does what it does once more, also those that are done: rows, e-mails and codes may come
          twice.
        </Text>
      ),
      labels: { confirm: "Run all again", cancel: "Leave it" },
      onConfirm: () => runAgain("all"),
    });
  return (
    <Group gap="xs">
      {hasFailed(run) && (
        <Button
          size="xs"
          leftSection={<IconRepeat size={16} aria-hidden />}
          loading={again.isPending && again.variables === "failed"}
          onClick={() => runAgain("failed")}
        >
          Run again what failed
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        loading={again.isPending && again.variables === "all"}
        onClick={askForAll}
      >
        Run all again
      </Button>
    </Group>
  );
}
