import { Checkbox, Group, Loader, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Card } from "../../kit/card.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { When } from "../../kit/when.tsx";
import { useProject } from "../../projects/queries.ts";
import { type Capture, type Connection, captureQuery, newestCaptureQuery } from "../queries.ts";
import { CaptureBadges } from "./capture-badges.tsx";
import { CaptureContent } from "./capture-content.tsx";

/**
 * Waits for the next request and shows it as it arrives. Requests are taken in whether anybody looks or not: what is
 * switched off here is only the looking, so that one can read on while more come.
 */
export function Arrival({ connection }: { connection: Connection }) {
  const { slug } = useProject();
  const newest = useQuery(newestCaptureQuery(slug, connection.id));
  const [held, hold] = useState<{ name: string | null } | null>(null);
  const isWatching = held === null;
  const newestName = newest.data?.name ?? null;
  const name = held ? held.name : newestName;
  return (
    <Card title="What arrives">
      <Stack>
        <Checkbox
          label="Capture webhook response"
          description="Shows the next request here, live. All requests are kept under Captures, also while this page is closed."
          checked={isWatching}
          onChange={() => hold(isWatching ? { name: newestName } : null)}
        />
        <Loaded query={newest} placeholder={<Placeholder />}>
          {() => (
            <>
              <Standing isWatching={isWatching} hasOne={name !== null} />
              {name !== null && <Arrived key={name} name={name} />}
            </>
          )}
        </Loaded>
      </Stack>
    </Card>
  );
}

function Standing({ isWatching, hasOne }: { isWatching: boolean; hasOne: boolean }) {
  return (
    <Group gap="xs" wrap="nowrap" role="status">
      {isWatching && <Loader size={16} type="dots" aria-hidden />}
      <Text size="sm" c="dimmed">
        {!isWatching
          ? "Not watching. Tick the box to see the next request."
          : hasOne
            ? "Waiting for the next request…"
            : "Waiting for the first request… Press the sender’s Test, or let it send something."}
      </Text>
    </Group>
  );
}

function Arrived({ name }: { name: string }) {
  const { slug } = useProject();
  const capture = useQuery(captureQuery(slug, name));
  return (
    <Loaded query={capture} placeholder={<Placeholder />}>
      {(data) => <Shown capture={data} />}
    </Loaded>
  );
}

function Shown({ capture }: { capture: Capture }) {
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Group gap="xs" role="status">
          <Text fw={600}>{capture.event_type ?? "A request"}</Text>
          <CaptureBadges capture={capture} />
        </Group>
        <Text size="sm" c="dimmed" component="span">
          <When at={capture.received_at} />
        </Text>
      </Group>
      <CaptureContent capture={capture} />
    </Stack>
  );
}

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading the request">
      <Skeleton height={24} width="60%" />
      <Skeleton height={160} />
    </Stack>
  );
}
