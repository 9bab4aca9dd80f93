import { Anchor, Skeleton, Stack, Text } from "@mantine/core";
import { IconArrowLeft, IconPlugOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { leadsNowhere } from "../../api.ts";
import { Empty } from "../../kit/empty.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { PageHeader } from "../../kit/page-header.tsx";
import { RouteTabs } from "../../kit/route-tabs.tsx";
import { useProject } from "../../projects/queries.ts";
import { LiveMark } from "../../shell/live-mark.tsx";
import { type Connection, connectionQuery, connectorsQuery } from "../queries.ts";
import { ConnectionMark } from "./connection-mark.tsx";

const AT = "/projects/$project/integrations/$connection";

/** What stands around the screens of one connection: its name, how it stands, the tabs. */
export function ConnectionFrame() {
  const { slug } = useProject();
  const { connection: id } = useParams({ from: "/members/projects/$project/integrations/$connection" });
  const connection = useQuery(connectionQuery(slug, id));
  const connectors = useQuery(connectorsQuery(slug));
  const isGone = leadsNowhere(connection.error);
  const shown = isGone ? undefined : connection.data;
  return (
    <>
      <Anchor
        size="sm"
        mb="xs"
        display="inline-flex"
        style={{ alignItems: "center", gap: 4 }}
        renderRoot={(props) => (
          <Link to="/projects/$project/integrations" params={{ project: slug }} {...props} />
        )}
      >
        <IconArrowLeft size={16} aria-hidden /> Integrations
      </Anchor>
      <PageHeader title={shown?.name ?? "Connection"} lead={shown && <Standing connection={shown} />}>
        {shown?.source && <LiveMark />}
      </PageHeader>
      {isGone ? (
        <Gone />
      ) : (
        <Loaded query={connection} placeholder={<Placeholder />}>
          {({ source }) => (
            <Loaded query={connectors} placeholder={<Placeholder />}>
              {() => (
                <>
                  <RouteTabs
                    label="Connection"
                    params={{ project: slug, connection: id }}
                    tabs={[
                      { to: AT, label: "Set up" },
                      ...(source ? [{ to: `${AT}/captures`, label: "Captures" } as const] : []),
                      { to: `${AT}/settings`, label: "Settings" },
                    ]}
                  />
                  <Outlet />
                </>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </>
  );
}

function Standing({ connection }: { connection: Connection }) {
  return (
    <>
      {connection.description !== "" && (
        <Text span display="block">
          {connection.description}
        </Text>
      )}
      <ConnectionMark connection={connection} />
    </>
  );
}

function Gone() {
  return (
    <Empty
      icon={IconPlugOff}
      title="This connection is not here"
      text="The address may be mistyped, or the connection was deleted."
    />
  );
}

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading the connection">
      <Skeleton height={36} width={280} />
      <Skeleton height={160} radius="lg" />
      <Skeleton height={220} radius="lg" />
    </Stack>
  );
}
