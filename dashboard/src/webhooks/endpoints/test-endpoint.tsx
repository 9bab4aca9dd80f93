import type { Answer } from "@hookline/sdk";
import { Alert, Button, Code, Group, Progress, Select, Stack, Text } from "@mantine/core";
import { IconCircleCheck, IconCircleX } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, messageOf } from "../../api.ts";
import { useNow } from "../../kit/now.ts";
import { takeFocus } from "../../kit/take-focus.ts";
import { useProject } from "../../projects/queries.ts";
import { useEventNames } from "../event-names.ts";
import { type Endpoint, eventTypesQuery } from "../queries.ts";
import { readAnswer } from "../read-answer.ts";
import { testableEvents } from "./event-choice.ts";
import { LocalAddressHint } from "./local-address-hint.tsx";

type TestAnswer = Answer<"/api/v1/projects/{project}/webhook-endpoints/{endpoint}/test", "post">;

/** An attempt ends after this, whatever the server does. */
const DEADLINE_MS = 15_000;

/** Sends a sample of an event, and shows what the server answers. */
export function TestEndpoint({ endpoint }: { endpoint: Endpoint }) {
  const { slug } = useProject();
  const nameOf = useEventNames();
  const { data: types } = useQuery(eventTypesQuery(slug));
  const events = testableEvents(endpoint.events, types?.data.map(({ name }) => name) ?? []);
  const [chosen, choose] = useState<string | null>(null);
  const event = chosen ?? events[0];
  const test = useMutation({
    mutationFn: () =>
      api.post("/api/v1/projects/{project}/webhook-endpoints/{endpoint}/test", {
        params: { path: { project: slug, endpoint: endpoint.id } },
        body: event === undefined ? {} : { event },
      }),
  });
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        Sends a sample to {endpoint.url}, signed as a real webhook. It does not appear in the event log.
      </Text>
      {events.length > 1 && (
        <Select
          label="Event"
          searchable
          allowDeselect={false}
          nothingFoundMessage="No event is called that."
          data={events.map((type) => ({ value: type, label: nameOf(type) }))}
          value={event ?? null}
          onChange={choose}
        />
      )}
      <Group justify="flex-end">
        <Button onClick={() => test.mutate()} loading={test.isPending} ref={takeFocus} data-autofocus>
          {test.isIdle ? "Send the test" : "Send it again"}
        </Button>
      </Group>
      <div role="status">
        {test.isPending && <Waiting since={test.submittedAt} />}
        {test.isError && (
          <Alert color="red" title="The test was not sent">
            {messageOf(test.error)}
          </Alert>
        )}
        {test.isSuccess && <Result {...test.data} url={endpoint.url} />}
      </div>
    </Stack>
  );
}

function Waiting({ since }: { since: number }) {
  const waited = Math.max(useNow(250) - since, 0);
  return (
    <Stack gap={6}>
      <Text size="sm">Waiting for the answer, up to {DEADLINE_MS / 1000} seconds…</Text>
      <Progress value={(100 * waited) / DEADLINE_MS} transitionDuration={250} aria-label="Time waited" />
    </Stack>
  );
}

function Result({
  ok,
  status_code,
  duration_ms,
  error_code,
  message,
  response_body,
  url,
}: TestAnswer & { url: string }) {
  const Icon = ok ? IconCircleCheck : IconCircleX;
  return (
    <Alert
      color={ok ? "teal" : "red"}
      icon={<Icon aria-hidden />}
      title={`${readAnswer({ status_code, error_code })} in ${duration_ms} ms`}
    >
      <Stack gap="xs">
        {message}
        {error_code === "blocked_address" && <LocalAddressHint url={url} />}
        {response_body && (
          <Code block mah={160} tabIndex={0} role="region" aria-label="The start of the answer">
            {response_body}
          </Code>
        )}
      </Stack>
    </Alert>
  );
}
