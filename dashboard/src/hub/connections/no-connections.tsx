import { Anchor, Paper, Text } from "@mantine/core";
import { IconPlug } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Empty } from "../../kit/empty.tsx";
import { useProject } from "../../projects/queries.ts";

/** Where there is no connection yet: what one is for. `children` is the act. */
export function NoConnections({ children }: { children?: ReactNode }) {
  const { slug } = useProject();
  return (
    <Paper withBorder>
      <Empty
        icon={IconPlug}
        title="Connect what you work with"
        text="Hear from Prefinery, Stripe, GitHub or anything that sends webhooks, and let each request do something: a row in your database, an e-mail with a coupon, a contact in your CRM."
      >
        {children}
      </Empty>
      <Text size="sm" c="dimmed" ta="center" px="md" pb="xl">
        To tell another system what happens here, add its address under{" "}
        <Anchor
          inherit
          renderRoot={(props) => (
            <Link to="/projects/$project/webhooks" params={{ project: slug }} {...props} />
          )}
        >
          Webhooks
        </Anchor>
        .
      </Text>
    </Paper>
  );
}
