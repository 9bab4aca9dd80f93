import { SegmentedControl, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Card } from "../../../kit/card.tsx";
import { When } from "../../../kit/when.tsx";
import { useProject } from "../../../projects/queries.ts";
import { useEventNames } from "../../../webhooks/event-names.ts";
import { connectionsQuery } from "../../queries.ts";
import { fieldsOf } from "../expressions/offers.ts";
import { Passes } from "../passes.tsx";
import {
  type Definition,
  publishedFieldsQuery,
  sampleQuery,
  type Task,
  type Version,
  withSampleQuery,
} from "../queries.ts";
import { SampleCard } from "../sample-card.tsx";
import { inputOf } from "../samples.ts";
import { useSamples } from "../use-samples.ts";
import { Fact, Facts } from "./facts.tsx";
import { FilterWordsList } from "./filter-words-list.tsx";
import { TargetReading } from "./target-reading.tsx";

/** What a task does, in words, for who may not change it. */
export function TaskReading({ task }: { task: Task }) {
  const [wanted, setWanted] = useState<Version>("published");
  const version = task.published === null ? "draft" : wanted;
  const definition = task[version] ?? task.draft;
  return (
    <Stack>
      <Standing task={task} version={version} onChange={setWanted} />
      <SourceWords source={definition.source} />
      <WithSample key={version} task={task} version={version} definition={definition} />
    </Stack>
  );
}

function Standing({
  task: { published_at, has_changes },
  version,
  onChange,
}: {
  task: Task;
  version: Version;
  onChange: (version: Version) => void;
}) {
  if (published_at === null) return <Text size="sm">A draft: nothing runs before it is published.</Text>;
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm" component="div">
        Published <When at={published_at} />
        {has_changes && "; what is being changed since then does not run yet."}
      </Text>
      {has_changes && (
        <SegmentedControl
          size="xs"
          aria-label="What is shown"
          data={[
            { value: "published", label: "What runs" },
            { value: "draft", label: "The draft" },
          ]}
          value={version}
          onChange={(value) => onChange(value === "draft" ? "draft" : "published")}
        />
      )}
    </Stack>
  );
}

function SourceWords({ source }: { source: Definition["source"] }) {
  const { slug } = useProject();
  const connections = useQuery(connectionsQuery(slug)).data?.data ?? [];
  const nameOf = useEventNames();
  const name = connections.find(({ id }) => id === source?.connection_id)?.name;
  const from = source?.kind === "project" ? "This project" : (name ?? "Not chosen yet");
  return (
    <Card title="When this happens">
      <Facts>
        <Fact label="Source">{from}</Fact>
        {source && (
          <Fact label="Events">
            {source.types.length === 0 ? "Every event" : source.types.map(nameOf).join(", ")}
          </Fact>
        )}
      </Facts>
    </Card>
  );
}

interface ShownProps {
  task: Task;
  version: Version;
  definition: Definition;
}

/** The rest of it, each with what it comes to with a sample: which one, everybody chooses for themselves. */
function WithSample({ task, version, definition }: ShownProps) {
  const { slug } = useProject();
  const { source, filter, targets } = definition;
  const [chosen, setChosen] = useState(definition.sample);
  const samples = useSamples({ ...definition, sample: chosen });
  const sample = inputOf(samples.chosen, source);
  const data = useQuery(sampleQuery(slug, sample));
  const preview = useQuery(withSampleQuery(slug, task, version, sample));
  const fields = useQuery(publishedFieldsQuery(slug, task));
  const held = useMemo(
    () => new Map(fieldsOf(data.data?.data ?? {}).map(({ path, shown }) => [path, shown])),
    [data.data],
  );
  const inSample = (path: string) => held.get(path);
  return (
    <>
      {source && (
        <SampleCard
          {...samples}
          lead="The fields below show what they come to with it."
          reads={[samples.captures, data, preview, fields]}
          onChoose={setChosen}
        />
      )}
      <Card title="Only if">
        {filter === null ? (
          <Text size="sm">Every event gets through.</Text>
        ) : (
          <Stack gap="sm">
            <FilterWordsList filter={filter} inSample={inSample} />
            {preview.data && <Passes passes={preview.data.filter_passes} />}
          </Stack>
        )}
      </Card>
      {targets.map((target, i) => (
        <TargetReading
          key={target.key}
          target={target}
          index={i}
          targets={targets}
          fields={fields.data?.data.find((one) => one.target === target.key)?.fields ?? []}
          preview={preview.data ?? null}
          inSample={inSample}
        />
      ))}
      {targets.length === 0 && <Text size="sm">Nothing is done yet: it has no target.</Text>}
    </>
  );
}
