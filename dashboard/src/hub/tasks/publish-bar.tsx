import { Alert, Button, Group, List, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { confirmLoss } from "../../kit/confirm.tsx";
import { Failed } from "../../kit/failed.tsx";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { When } from "../../kit/when.tsx";
import { useEditor } from "./editor.ts";
import type { Task } from "./queries.ts";
import type { Draft } from "./use-draft.ts";
import { useSwitchTask } from "./use-switch-task.ts";
import { useDiscardDraft } from "./use-task.ts";

/** How the draft stands to what runs, and the way to make it run. */
export function PublishBar({
  draft: { isUnsaved, failure, save, replace },
  isPublishing,
  onPublish,
}: {
  draft: Draft;
  isPublishing: boolean;
  onPublish: () => void;
}) {
  const { task, problems } = useEditor();
  const discarding = useDiscardDraft(task.id);
  const discard = useMutation({
    mutationFn: async () => {
      await save();
      return discarding.mutateAsync();
    },
    onSuccess: ({ draft }) => {
      replace(draft);
      tellDone("It is again what runs.");
    },
    onError: tellFailed,
  });
  const switching = useSwitchTask(task);
  const hasChanges = isUnsaved || task.has_changes;
  const ask = () =>
    confirmLoss({
      title: "Discard the draft?",
      text: "What you changed since it was last published goes, for good.",
      act: "Discard the draft",
      onConfirm: () => discard.mutate(),
    });
  return (
    <>
      {problems.size > 0 && (
        <Alert color="red" role="alert" title="It isn’t complete yet" mb="md">
          <List size="sm">
            {[...new Set(problems.values())].map((message) => (
              <List.Item key={message}>{message}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {failure !== null && (
        <Failed
          title="Your last change could not be saved"
          error={failure}
          onRetry={() => void save().catch(() => {})} // it says so here
        />
      )}
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed" component="div" role="status">
          <Standing task={task} hasChanges={hasChanges} />
          {isUnsaved && failure === null && " Saving…"}
        </Text>
        <Group gap="xs">
          {task.published !== null && hasChanges && (
            <Button variant="default" loading={discard.isPending} onClick={ask}>
              Discard the draft
            </Button>
          )}
          {hasChanges || isPublishing || task.enabled ? (
            <Button loading={isPublishing} disabled={!hasChanges} onClick={onPublish}>
              Publish
            </Button>
          ) : (
            <Button loading={switching.isPending} onClick={() => switching.set(true)}>
              Switch it on
            </Button>
          )}
        </Group>
      </Group>
    </>
  );
}

function Standing({ task: { published_at, enabled }, hasChanges }: { task: Task; hasChanges: boolean }) {
  if (published_at === null) return <>A draft: nothing runs before you publish it.</>;
  return (
    <>
      Published <When at={published_at} />
      {hasChanges ? "; your changes since then don’t run yet." : enabled ? "." : ", and switched off."}
    </>
  );
}
