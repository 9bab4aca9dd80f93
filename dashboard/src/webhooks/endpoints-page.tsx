import { Button, Paper, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBook, IconListDetails, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Loaded } from "../kit/loaded.tsx";
import { useIsNarrow } from "../kit/narrow.ts";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { EndpointDialog, type OpenDialog } from "./endpoints/endpoint-dialog.tsx";
import { EndpointCards, EndpointTable } from "./endpoints/endpoint-list.tsx";
import { NoEndpoints } from "./endpoints/no-endpoints.tsx";
import { activityQuery, endpointsQuery } from "./queries.ts";

/** A project's webhook URLs: what each is told, how it fares, and what can be done with it. */
export function EndpointsPage() {
  const { slug } = useProject();
  const endpoints = useQuery(endpointsQuery(slug));
  const activity = useQuery(activityQuery(slug)).data;
  const mayAdd = useMay("admin");
  const [dialog, setDialog] = useState<OpenDialog>({ kind: "add" });
  const [isOpen, { open, close }] = useDisclosure();
  const List = useIsNarrow() ? EndpointCards : EndpointTable;

  function show(next: OpenDialog) {
    setDialog(next);
    open();
  }
  const add = mayAdd && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => show({ kind: "add" })}>
      Add a URL
    </Button>
  );

  return (
    <>
      <PageHeader title="Webhooks" lead="Addresses that are told the moment something happens.">
        <Button
          component="a"
          href="/docs/webhooks"
          target="_blank"
          variant="default"
          leftSection={<IconBook size={16} aria-hidden />}
        >
          Docs
        </Button>
        <Button
          variant="default"
          leftSection={<IconListDetails size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link to="/projects/$project/webhooks/log" params={{ project: slug }} {...props} />
          )}
        >
          Event Log
        </Button>
        {add}
      </PageHeader>
      <Loaded query={endpoints} placeholder={<Placeholder />}>
        {({ data }) =>
          data.length === 0 ? (
            <Paper withBorder>
              <NoEndpoints>{add}</NoEndpoints>
            </Paper>
          ) : (
            <List
              endpoints={data}
              activityOf={(id) => activity?.get(id)}
              onOpen={(kind, endpoint) => show({ kind, endpoint })}
            />
          )
        }
      </Loaded>
      <EndpointDialog dialog={dialog} isOpen={isOpen} onOpen={show} onClose={close} />
    </>
  );
}

function Placeholder() {
  return (
    <Paper withBorder p="md" role="status" aria-label="Loading">
      <Stack>
        {["a", "b", "c"].map((line) => (
          <Skeleton key={line} height={44} />
        ))}
      </Stack>
    </Paper>
  );
}
