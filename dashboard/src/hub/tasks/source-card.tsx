import { Button, MultiSelect, Select, Stack, TagsInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../kit/card.tsx";
import { useMay, useProject } from "../../projects/queries.ts";
import { eventTypesQuery } from "../../webhooks/queries.ts";
import { AddConnection } from "../catalogue/add-connection.tsx";
import { connectionsQuery, connectorsQuery, seenTypesQuery } from "../queries.ts";
import { withSource } from "./definition.ts";
import { useEditor } from "./editor.ts";
import { problemWithin } from "./problems.ts";
import type { TaskSource } from "./queries.ts";

const PROJECT = "project";

/** Where a task's events come from, and which of them. */
export function SourceCard() {
  const { slug } = useProject();
  const { definition, change, problems } = useEditor();
  const connections = useQuery(connectionsQuery(slug));
  const mayAdd = useMay("admin");
  const [isAdding, { open, close }] = useDisclosure();
  const { source } = definition;
  const set = (next: TaskSource) => change(withSource(definition, next));
  const choose = (value: string | null) => {
    if (value === null) return;
    const isProject = value === PROJECT;
    set({
      kind: isProject ? "project" : "connection",
      connection_id: isProject ? null : Number(value),
      types: [],
    });
  };
  const receiving = connections.data?.data.filter((connection) => connection.source !== null) ?? [];
  return (
    <Card
      title="When this happens"
      action={
        mayAdd && (
          <Button size="xs" variant="default" flex="none" onClick={open}>
            New connection
          </Button>
        )
      }
    >
      <Stack>
        <Select
          label="Source"
          description="Where the events come from."
          placeholder="Choose one"
          withAsterisk
          searchable
          allowDeselect={false}
          data={[
            { value: PROJECT, label: "This project" },
            ...receiving.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={choiceOf(source)}
          onChange={choose}
          error={problems.get("source") ?? problems.get("source.connection_id")}
        />
        {source?.kind === "project" && <ProjectTypes source={source} onChange={set} />}
        {source?.kind === "connection" && source.connection_id !== null && (
          <SeenTypes source={source} connection={source.connection_id} onChange={set} />
        )}
      </Stack>
      <AddConnection
        isOpen={isAdding}
        onClose={close}
        onMade={({ id, source: hears }) => {
          close();
          if (hears) set({ kind: "connection", connection_id: id, types: [] });
        }}
      />
    </Card>
  );
}

function choiceOf(source: TaskSource | null): string | null {
  if (source === null) return null;
  return source.kind === "project" ? PROJECT : String(source.connection_id ?? "");
}

interface TypesProps {
  source: TaskSource;
  onChange: (next: TaskSource) => void;
}

function ProjectTypes({ source, onChange }: TypesProps) {
  const { slug } = useProject();
  const { problems } = useEditor();
  const { data } = useQuery(eventTypesQuery(slug));
  return (
    <MultiSelect
      label="Events"
      description="None chosen is every one."
      placeholder={source.types.length === 0 ? "Every event" : undefined}
      searchable
      clearable
      data={data?.data.map(({ name, display_name }) => ({ value: name, label: display_name })) ?? []}
      value={source.types}
      onChange={(types) => onChange({ ...source, types })}
      error={problemWithin(problems, "source.types")}
    />
  );
}

function SeenTypes({ source, connection, onChange }: TypesProps & { connection: number }) {
  const { slug } = useProject();
  const seen = useQuery(seenTypesQuery(slug, connection));
  const connections = useQuery(connectionsQuery(slug));
  const connectors = useQuery(connectorsQuery(slug));
  const row = connections.data?.data.find(({ id }) => id === connection);
  const connector = connectors.data?.data.find(({ id }) => id === row?.connector);
  const known = [
    ...(seen.data?.data.map(({ type }) => type) ?? []),
    ...(connector?.source?.samples.map(({ type }) => type) ?? []),
  ];
  return (
    <TagsInput
      label="Event types"
      description="Those that came in are offered; others can be typed. None is every one."
      placeholder={source.types.length === 0 ? "Every event" : ""}
      clearable
      data={[...new Set(known.filter((type) => type !== null))]}
      value={source.types}
      onChange={(types) => onChange({ ...source, types })}
    />
  );
}
