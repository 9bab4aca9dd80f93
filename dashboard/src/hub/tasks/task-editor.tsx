import { Button, Group, Stack } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useProject } from "../../projects/queries.ts";
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
import { type Draft, useDraft } from "./use-draft.ts";
import { useSamples } from "./use-samples.ts";
import { usePublishTask } from "./use-task.ts";

const PAUSE_MS = 300;
const MAX_TARGETS = 10;

/** What a task does, to be changed: when, only if, and what then. */
export function TaskEditor({ task }: { task: Task }) {
  const draft = useDraft(task);
  const { definition, change, save } = draft;
  const samples = useSamples(definition);
  const sample = inputOf(samples.chosen, definition.source);
  const { data, preview } = useShown(draft, sample);
  const publishing = usePublishing(task, draft);
  const editor: Editor = {
    task,
    definition,
    change,
    save,
    sample,
    isReadingSample: data.isLoading,
    data: data.data?.data ?? null,
    preview: preview.data ?? null,
    problems: publishing.problems,
  };
  return (
    <EditorProvider value={editor}>
      <Stack>
        <SourceCard />
        {definition.source && (
          <SampleCard
            {...samples}
            lead="The fields below show what they come to with it, and tests are made with it."
            reads={[samples.captures, data, preview]}
            onChoose={(chosen) => change({ ...definition, sample: chosen })}
          />
        )}
        {definition.source && <FilterCard />}
        {definition.targets.map((target, i) => (
          <TargetCard key={target.key} target={target} index={i} />
        ))}
        {definition.targets.length < MAX_TARGETS && (
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
        <PublishBar draft={draft} isPublishing={publishing.isPending} onPublish={publishing.publish} />
      </Stack>
    </EditorProvider>
  );
}

/** What the sample holds, and what the fields come to with it; the second a moment after one stops to type. */
function useShown({ definition }: Draft, sample: Editor["sample"]) {
  const { slug } = useProject();
  const [settled] = useDebouncedValue(definition, PAUSE_MS);
  const data = useQuery(sampleQuery(slug, sample));
  const preview = useQuery(previewQuery(slug, settled, sample));
  return { data, preview };
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
