import { Button, Paper, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconWebhook } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Loaded } from "../../kit/loaded.tsx";
import { useIsNarrow } from "../../kit/narrow.ts";
import { PageHeader } from "../../kit/page-header.tsx";
import { useMay, useProject } from "../../projects/queries.ts";
import { AddConnection } from "../catalogue/add-connection.tsx";
import { connectionsQuery } from "../queries.ts";
import { ConnectionCards, ConnectionTable } from "./connection-list.tsx";
import { NoConnections } from "./no-connections.tsx";

/** What a project is connected with, and the way to more. */
export function IntegrationsPage() {
  const { slug } = useProject();
  const navigate = useNavigate();
  const connections = useQuery(connectionsQuery(slug));
  const mayAdd = useMay("admin");
  const [isAdding, { open, close }] = useDisclosure();
  const List = useIsNarrow() ? ConnectionCards : ConnectionTable;
  const add = mayAdd && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      Add a connection
    </Button>
  );
  return (
    <>
      <PageHeader title="Integrations" lead="The other systems that this project hears from, and acts in.">
        <Button
          variant="default"
          leftSection={<IconWebhook size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link to="/projects/$project/webhooks" params={{ project: slug }} {...props} />
          )}
        >
          Webhooks
        </Button>
        {add}
      </PageHeader>
      <Loaded query={connections} placeholder={<Placeholder />}>
        {({ data }) =>
          data.length === 0 ? <NoConnections>{add}</NoConnections> : <List connections={data} />
        }
      </Loaded>
      <AddConnection
        isOpen={isAdding}
        onClose={close}
        onMade={({ id }) =>
          void navigate({
            to: "/projects/$project/integrations/$connection",
            params: { project: slug, connection: id },
            search: { setup: true },
          })
        }
      />
    </>
  );
}

function Placeholder() {
  return (
    <Paper withBorder p="md" role="status" aria-label="Loading the connections">
      <Stack>
        {["a", "b", "c"].map((line) => (
          <Skeleton key={line} height={44} />
        ))}
      </Stack>
    </Paper>
  );
}
