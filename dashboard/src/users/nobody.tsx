import { Anchor, Button, Group, Text } from "@mantine/core";
import { IconUserSearch, IconUsers } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { CopyButton } from "../kit/copy-button.tsx";
import { Empty } from "../kit/empty.tsx";
import { useProject } from "../projects/queries.ts";

/** Before anybody joined: the ways in. `children` is the act of those who may add somebody themselves. */
export function NobodyYet({ children }: { children: ReactNode }) {
  const { slug } = useProject();
  const page = new URL(`/p/${slug}`, location.origin).href;
  return (
    <Empty
      icon={IconUsers}
      title="Nobody has joined yet"
      text="Share the address of your sign-up page: whoever joins there appears here the moment it happens."
    >
      <Group gap={4} wrap="nowrap" maw="100%">
        <Anchor href={page} target="_blank" style={{ overflowWrap: "anywhere" }}>
          {page}
        </Anchor>
        <CopyButton value={page} label="Copy the address of the sign-up page" />
      </Group>
      {children}
      <Text size="sm" c="dimmed">
        Your own system can add users{" "}
        <Anchor href="/docs/api" target="_blank" inherit underline="always">
          by the API
        </Anchor>
        .
      </Text>
    </Empty>
  );
}

export function NobodyFound() {
  const { slug } = useProject();
  return (
    <Empty
      icon={IconUserSearch}
      title="Nobody matches"
      text="Search looks at the start of an e-mail address and at names. Try less of it, or fewer filters."
    >
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/projects/$project/users" params={{ project: slug }} {...props} />}
      >
        Show everybody
      </Button>
    </Empty>
  );
}
