import { Alert, Button, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { confirmLoss } from "../../kit/confirm.tsx";
import { Failed } from "../../kit/failed.tsx";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { When } from "../../kit/when.tsx";
import { useEditor } from "./editor.ts";
import type { Draft } from "./use-draft.ts";
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
          {[...new Set(problems.values())].join(" ")}
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
          <Standing hasChanges={hasChanges} publishedAt={task.published_at} />
          {isUnsaved && failure === null && " Saving…"}
        </Text>
        <Group gap="xs">
          {task.published !== null && hasChanges && (
            <Button variant="default" loading={discard.isPending} onClick={ask}>
              Discard the draft
            </Button>
          )}
          <Button loading={isPublishing} disabled={!hasChanges} onClick={onPublish}>
            Publish
          </Button>
        </Group>
      </Group>
    </>
  );
}

function Standing({ hasChanges, publishedAt }: { hasChanges: boolean; publishedAt: string | null }) {
  if (publishedAt === null) return <>A draft: nothing runs before you publish it.</>;
  return (
    <>
      Published <When at={publishedAt} />
      {hasChanges ? "; your changes since then don’t run yet." : "."}
    </>
  );
}
