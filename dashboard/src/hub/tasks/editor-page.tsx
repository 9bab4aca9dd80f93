import { Button, Group, Stack } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useMay, useProject } from "../../projects/queries.ts";
import { newTarget } from "./definition.ts";
import { type Editor, EditorProvider } from "./editor.ts";
import { FilterCard } from "./filter-card.tsx";
import { hasProblems, problemsOf } from "./problems.ts";
import { PublishBar } from "./publish-bar.tsx";
import { previewQuery, sampleQuery, type Task } from "./queries.ts";
import { SampleCard } from "./sample-card.tsx";
import { inputOf } from "./samples.ts";
import { SourceCard } from "./source-card.tsx";
import { TargetCard } from "./target-card.tsx";
import { useTask } from "./task-frame.tsx";
import { type Draft, useDraft } from "./use-draft.ts";
import { useSamples } from "./use-samples.ts";
import { usePublishTask } from "./use-task.ts";

const PAUSE_MS = 300;
const MAX_TARGETS = 10;

/** What a task does: when, only if, and what then. */
export function TaskEditorPage() {
  const task = useTask();
  return <OfTask key={task.id} task={task} />;
}

function OfTask({ task }: { task: Task }) {
  const mayEdit = useMay("editor");
  const draft = useDraft(task);
  const { definition, change, save, isUnsaved } = draft;
  const samples = useSamples(definition);
  const sample = inputOf(samples.chosen, definition.source);
  const shown = useShown(draft, mayEdit ? sample : null);
  const publishing = usePublishing(task, draft);
  const editor: Editor = {
    task,
    definition,
    change,
    save,
    sample,
    ...shown,
    problems: publishing.problems,
    mayEdit,
  };
  return (
    <EditorProvider value={editor}>
      <fieldset disabled={!mayEdit} className="hookline-fields">
        <Stack>
          <SourceCard />
          {definition.source && (
            <SampleCard {...samples} onChoose={(chosen) => change({ ...definition, sample: chosen })} />
          )}
          {definition.source && <FilterCard />}
          {definition.targets.map((target, i) => (
            <TargetCard key={target.key} target={target} index={i} />
          ))}
          {mayEdit && definition.targets.length < MAX_TARGETS && (
            <Group>
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() =>
                  change({ ...definition, targets: [...definition.targets, newTarget(definition.targets)] })
                }
              >
                Add a target
              </Button>
            </Group>
          )}
          {mayEdit && (
            <PublishBar
              isUnsaved={isUnsaved}
              isPublishing={publishing.isPending}
              onPublish={publishing.publish}
              onDiscarded={draft.replace}
            />
          )}
        </Stack>
      </fieldset>
    </EditorProvider>
  );
}

/** What the sample holds, and what the fields come to with it; the second a moment after one stops to type. */
function useShown({ definition }: Draft, sample: Editor["sample"]) {
  const { slug } = useProject();
  const [settled] = useDebouncedValue(definition, PAUSE_MS);
  const data = useQuery(sampleQuery(slug, sample));
  const preview = useQuery(previewQuery(slug, settled, sample));
  return { data: data.data?.data ?? null, preview: preview.data ?? null };
}

/** Publishing, and what stands against it: what the other systems know counts for the draft that was refused. */
function usePublishing(task: Task, { definition, save }: Draft) {
  const publishing = usePublishTask(task.id);
  const [tried, setTried] = useState<typeof definition | null>(null);
  const publish = useMutation({
    mutationFn: async () => {
      setTried(definition);
      await save();
      await publishing.mutateAsync();
    },
    onSuccess: () => {
      setTried(null);
      tellDone(task.enabled ? "Published: it runs like this from now on." : "Published. Now switch it on.");
    },
    onError: (error) => {
      if (!hasProblems(error)) tellFailed(error);
    },
  });
  return {
    publish: () => publish.mutate(),
    isPending: publish.isPending,
    problems: problemsOf(task, tried !== null, tried === definition ? publish.error : null),
  };
}
