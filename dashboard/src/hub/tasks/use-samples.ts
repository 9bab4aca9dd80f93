import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProject } from "../../projects/queries.ts";
import { eventTypesQuery } from "../../webhooks/queries.ts";
import { capturesQuery, connectionsQuery, connectorsQuery } from "../queries.ts";
import { type Definition, happenedQuery } from "./queries.ts";
import { keyOf, type SampleOption, samplesOfConnection, samplesOfProject } from "./samples.ts";

const clock = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });
const timeOf = (at: string) => clock.format(new Date(at));

/** What a task can be tried on, and what it is tried on: what was chosen, else the first. */
export function useSamples({ source, sample }: Definition) {
  const { slug } = useProject();
  const connection = source?.kind === "connection" ? source.connection_id : null;
  const types = useQuery(eventTypesQuery(slug));
  const connections = useQuery(connectionsQuery(slug));
  const connectors = useQuery(connectorsQuery(slug));
  const captures = useQuery({
    ...capturesQuery(slug, connection ?? 0, {}, undefined),
    enabled: connection !== null,
  });
  const happened = useQuery({ ...happenedQuery(slug), enabled: source?.kind === "project" });
  const row = connections.data?.data.find(({ id }) => id === connection);
  const connector = connectors.data?.data.find(({ id }) => id === row?.connector);
  const offered = optionsOf();
  const first = useFirst(source, offered);
  const chosen = sample ?? first;
  const isOffered = chosen === null || offered.some((option) => keyOf(option.sample) === keyOf(chosen));
  const options = isOffered ? offered : [{ sample: chosen, label: chosen.name }, ...offered];
  return { options, chosen, captures };

  function optionsOf(): SampleOption[] {
    if (source === null) return [];
    if (source.kind === "project") {
      const [known, events] = [types.data?.data ?? [], happened.data?.data ?? []];
      return samplesOfProject(source, { known, happened: events, timeOf });
    }
    if (connection === null || captures.isPlaceholderData) return [];
    return samplesOfConnection(source, captures.data?.data ?? [], connector, timeOf);
  }
}

/** A capture that was the first stays so when others come in, or a test would write to somebody else than is shown. */
function useFirst(
  source: Definition["source"],
  offered: readonly SampleOption[],
): SampleOption["sample"] | null {
  const of = JSON.stringify(source);
  const [held, hold] = useState<{ of: string; first: SampleOption["sample"] } | null>(null);
  if (held?.of === of) return held.first;
  const first = offered[0]?.sample ?? null;
  if (first?.kind === "capture") hold({ of, first });
  return first;
}
