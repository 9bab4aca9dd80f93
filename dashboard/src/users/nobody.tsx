import { Anchor, Button, Text } from "@mantine/core";
import { IconUserSearch, IconUsers } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Empty } from "../kit/empty.tsx";
import { PageAddress } from "../projects/page-address.tsx";
import { useProject } from "../projects/queries.ts";

/** Before anybody joined: the ways in. `children` is the act of those who may add somebody themselves. */
export function NobodyYet({ children }: { children: ReactNode }) {
  return (
    <Empty
      icon={IconUsers}
      title="Nobody has joined yet"
      text="Share the address of your sign-up page: whoever joins there appears here the moment it happens."
    >
      <PageAddress />
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

/** The way back to the whole list. */
export function ShowEverybody() {
  const { slug } = useProject();
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/projects/$project/users" params={{ project: slug }} {...props} />}
    >
      Show everybody
    </Button>
  );
}

export function NobodyFound() {
  return (
    <Empty
      icon={IconUserSearch}
      title="Nobody matches"
      text="Search looks at the start of an e-mail address and at names. Try less of it, or fewer filters."
    >
      <ShowEverybody />
    </Empty>
  );
}
