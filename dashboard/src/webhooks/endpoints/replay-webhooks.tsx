import { Alert, Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, messageOf } from "../../api.ts";
import { useProject } from "../../projects/queries.ts";
import { type LogFilter, present, timesOf } from "../log/log-search.ts";
import { hasOwnTime, OwnTime, TimeFilter } from "../log/time-filter.tsx";
import type { Endpoint } from "../queries.ts";

const STATES = [
  { value: "rejected", label: "Rejected" },
  { value: "failed", label: "Failed" },
  { value: "accepted", label: "Accepted" },
] as const;

type State = (typeof STATES)[number]["value"];

/** Sends many of a URL's webhooks again: those of a time that ended in these states. */
export function ReplayWebhooks({ endpoint }: { endpoint: Endpoint }) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const [time, setTime] = useState<LogFilter>({ span: "24h" });
  const [states, setStates] = useState<string[]>(["rejected", "failed"]);
  const replay = useMutation({
    mutationFn: (body: { since: string; until?: string; states: State[] }) =>
      api.post("/api/v1/projects/{project}/webhook-endpoints/{endpoint}/replay", {
        params: { path: { project: slug, endpoint: endpoint.id } },
        body,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [slug, "deliveries"] }),
  });
  const isEndless = time.span === undefined && time.since === undefined;
  function send() {
    const { since, ...until } = timesOf(time, Date.now());
    if (since !== undefined) replay.mutate({ since, ...until, states: states as State[] });
  }
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        Each is sent as a new webhook of the same event, with the same webhook-id; the old one keeps its
        state. What was sent again already is passed over.
      </Text>
      <TimeFilter filter={time} onChange={(times) => setTime(present(times))} />
      {hasOwnTime(time) && (
        <Group gap="xs">
          <OwnTime filter={time} onChange={(times) => setTime(present(times))} />
        </Group>
      )}
      <Checkbox.Group label="Webhooks that ended as" value={states} onChange={setStates}>
        <Group mt="xs">
          {STATES.map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Group>
      </Checkbox.Group>
      <div role="status">
        {replay.isSuccess && <Alert color="teal">{tell(replay.data)}</Alert>}
        {replay.isError && <Alert color="red">{messageOf(replay.error)}</Alert>}
      </div>
      <Group justify="flex-end">
        <Button loading={replay.isPending} disabled={states.length === 0 || isEndless} onClick={send}>
          {replay.data?.has_more ? "Go on" : "Send again"}
        </Button>
      </Group>
    </Stack>
  );
}

function tell({ resent, has_more }: { resent: number; has_more: boolean }): string {
  if (resent === 0) return "There was nothing to send again.";
  const count = new Intl.NumberFormat().format(resent);
  const done = `${count} ${resent === 1 ? "webhook is" : "webhooks are"} on the way again.`;
  return has_more ? `${done} There are more: go on.` : `${done} The event log shows what comes of it.`;
}
