import { Code, Drawer, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { CopyButton } from "../../kit/copy-button.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { When } from "../../kit/when.tsx";
import { useProject } from "../../projects/queries.ts";
import { type Capture, captureQuery } from "../queries.ts";
import { CaptureActs } from "./capture-acts.tsx";
import { CaptureBadges } from "./capture-badges.tsx";
import { CaptureContent } from "./capture-content.tsx";

/** One capture, beside the list that it was opened from; `name` is undefined while it is closed. */
export function CaptureDrawer({ name, onClose }: { name: string | undefined; onClose: () => void }) {
  // While it slides away, what it showed stays in it.
  const [lastName, setLastName] = useState(name);
  if (name !== undefined && name !== lastName) setLastName(name);
  return (
    <Drawer
      opened={name !== undefined}
      onClose={onClose}
      position="right"
      size={640}
      padding="lg"
      title="Capture"
    >
      {lastName !== undefined && <Opened key={lastName} name={lastName} onDeleted={onClose} />}
    </Drawer>
  );
}

function Opened({ name, onDeleted }: { name: string; onDeleted: () => void }) {
  const { slug } = useProject();
  const capture = useQuery(captureQuery(slug, name));
  return (
    <Loaded query={capture} placeholder={<Placeholder />}>
      {(data) => <Details capture={data} onDeleted={onDeleted} />}
    </Loaded>
  );
}

function Details({ capture, onDeleted }: { capture: Capture; onDeleted: () => void }) {
  return (
    <Stack gap="lg">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h3">
          {capture.event_type ?? "A request"}
        </Title>
        <CaptureBadges capture={capture} />
      </Group>
      <CaptureActs capture={capture} onDeleted={onDeleted} />
      <Facts capture={capture} />
      <CaptureContent capture={capture} />
    </Stack>
  );
}

function Facts({ capture: { name, received_at, method, address } }: { capture: Capture }) {
  return (
    <Stack gap="xs">
      <Fact label="Received">
        <When at={received_at} />
      </Fact>
      <Fact label="Name">
        <Group gap={4} wrap="nowrap">
          <Code>{name}</Code>
          <CopyButton value={name} label="Copy the capture’s name" />
        </Group>
      </Fact>
      <Fact label="Sent by">
        <Text size="sm">
          {method}
          {address !== null && ` from ${address}`}
        </Text>
      </Fact>
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

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading the capture">
      <Skeleton height={28} width="60%" />
      <Skeleton height={64} />
      <Skeleton height={240} />
    </Stack>
  );
}
