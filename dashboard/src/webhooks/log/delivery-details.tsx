import { Alert, Anchor, Code, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { CopyButton } from "../../kit/copy-button.tsx";
import { useNow } from "../../kit/now.ts";
import { When } from "../../kit/when.tsx";
import { useProject } from "../../projects/queries.ts";
import { useEventNames } from "../event-names.ts";
import { type Delivery, endpointsQuery } from "../queries.ts";
import { AboutUser } from "./about-user.tsx";
import { AttemptLog } from "./attempt-log.tsx";
import { RequestSent } from "./request-sent.tsx";
import { Resend } from "./resend.tsx";
import { StateBadge } from "./state-badge.tsx";
import { tellState } from "./tell-state.ts";

const clock = new Intl.DateTimeFormat(undefined, { dateStyle: "short", timeStyle: "medium" });

/** Everything about one webhook: how it stands and why, what was sent, what came back. */
export function DeliveryDetails({ delivery, onOpen }: { delivery: Delivery; onOpen: (id: number) => void }) {
  const nameOf = useEventNames();
  return (
    <Stack gap="lg">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h3">
          {nameOf(delivery.event_type)}
        </Title>
        <StateBadge state={delivery.state} />
      </Group>
      <State delivery={delivery} />
      <Resend delivery={delivery} onOpen={onOpen} />
      <Facts delivery={delivery} onOpen={onOpen} />
      <Part title="Attempts">
        <AttemptLog attempts={delivery.attempt_log} url={delivery.endpoint_url} />
      </Part>
      <Part title="Request">
        <RequestSent delivery={delivery} />
      </Part>
    </Stack>
  );
}

const COLORS = {
  accepted: "teal",
  rejected: "red",
  failed: "red",
  pending: "blue",
  canceled: "gray",
} as const;

function State({ delivery }: { delivery: Delivery }) {
  const { slug } = useProject();
  const { data: endpoints } = useQuery(endpointsQuery(slug));
  const isHeld = endpoints?.data.some(({ id, enabled }) => id === delivery.endpoint_id && !enabled) ?? false;
  const now = useNow(1_000);
  const { headline, advice } = tellState(delivery, {
    isHeld,
    now,
    clock: (at) => clock.format(new Date(at)),
  });
  return (
    <Alert
      color={COLORS[delivery.state]}
      title={headline}
      styles={{ title: { fontVariantNumeric: "tabular-nums" } }}
    >
      {advice}
    </Alert>
  );
}

function Facts({ delivery, onOpen }: { delivery: Delivery; onOpen: (id: number) => void }) {
  const { slug } = useProject();
  const { webhook_id, resend_of } = delivery;
  return (
    <Stack gap="xs">
      <Fact label="Made">
        <When at={delivery.created_at} />
      </Fact>
      <Fact label="User">
        <AboutUser {...delivery} />
      </Fact>
      <Fact label="URL">
        <Text size="sm">{delivery.endpoint_url}</Text>
      </Fact>
      <Fact label="Webhook id">
        <Group gap={4} wrap="nowrap">
          <Code>{webhook_id}</Code>
          <CopyButton value={webhook_id} label="Copy the webhook id" />
        </Group>
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link
              to="/projects/$project/webhooks/log"
              params={{ project: slug }}
              search={{ webhook: webhook_id }}
              {...props}
            />
          )}
        >
          All webhooks with this id
        </Anchor>
      </Fact>
      {resend_of !== null && (
        <Fact label="Sent again">
          <Anchor component="button" type="button" size="sm" onClick={() => onOpen(resend_of)}>
            Open the one that this repeats
          </Anchor>
        </Fact>
      )}
    </Stack>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap">
      <Text size="sm" c="dimmed" w={88} style={{ flexShrink: 0 }}>
        {label}
      </Text>
      <div style={{ minWidth: 0 }}>{children}</div>
    </Group>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
