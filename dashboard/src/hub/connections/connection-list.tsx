import { Anchor, Box, Group, Paper, Stack, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import classes from "../../kit/open-row.module.css";
import { When } from "../../kit/when.tsx";
import { useProject } from "../../projects/queries.ts";
import { ConnectorIcon } from "../catalogue/connector-icon.tsx";
import { type Connection, type Connector, connectorsQuery } from "../queries.ts";
import { ConnectionMark } from "./connection-mark.tsx";
import { LastAnswer } from "./last-answer.tsx";

interface ListProps {
  connections: readonly Connection[];
}

/** A project's connections, in lines. */
export function ConnectionTable({ connections }: ListProps) {
  const connectorOf = useConnectors();
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={720} type="native">
        <Table layout="fixed" verticalSpacing="sm" horizontalSpacing="sm" aria-label="Connections">
          <Table.Thead fz="xs" c="dimmed">
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th w={190}>State</Table.Th>
              <Table.Th w={120}>Last received</Table.Th>
              <Table.Th w={200}>Tasks</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {connections.map((connection) => (
              <Table.Tr key={connection.id} className={classes.row}>
                <Table.Td>
                  <Name connection={connection} connector={connectorOf(connection)} />
                </Table.Td>
                <Table.Td>
                  <ConnectionMark connection={connection} />
                  <LastAnswer connection={connection} />
                </Table.Td>
                <Table.Td>
                  <LastRequest connection={connection} />
                </Table.Td>
                <Table.Td>
                  <Tasks connection={connection} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

/** The same for a phone: a card each. */
export function ConnectionCards({ connections }: ListProps) {
  const connectorOf = useConnectors();
  return (
    <Stack component="ul" gap="sm" className="hookline-list hookline-grid" aria-label="Connections">
      {connections.map((connection) => (
        <Paper key={connection.id} component="li" withBorder p="md" className={classes.row}>
          <Name connection={connection} connector={connectorOf(connection)} />
          <Group gap="md" mt="sm">
            <div>
              <ConnectionMark connection={connection} />
              <LastAnswer connection={connection} />
            </div>
            <LastRequest connection={connection} />
          </Group>
          <Tasks connection={connection} label="Used by " />
        </Paper>
      ))}
    </Stack>
  );
}

function useConnectors(): (connection: Connection) => Connector | undefined {
  const { slug } = useProject();
  const { data } = useQuery(connectorsQuery(slug));
  const byId = new Map(data?.data.map((connector) => [connector.id, connector]));
  return ({ connector }) => byId.get(connector);
}

function Name({ connection, connector }: { connection: Connection; connector: Connector | undefined }) {
  const { slug } = useProject();
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <ConnectorIcon category={connector?.category} />
      <Box miw={0}>
        <Link
          to="/projects/$project/integrations/$connection"
          params={{ project: slug, connection: connection.id }}
          className={`hookline-plain ${classes.open}`}
        >
          <Text size="sm" fw={600} span>
            {connection.name}
          </Text>
        </Link>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {connection.description === "" ? connector?.name : connection.description}
        </Text>
      </Box>
    </Group>
  );
}

function LastRequest({ connection: { source } }: { connection: Connection }) {
  if (source === null) return null;
  if (source.last_capture_at === null) {
    return (
      <Text size="sm" c="dimmed">
        no request yet
      </Text>
    );
  }
  return (
    <span className={classes.above}>
      <When at={source.last_capture_at} />
    </span>
  );
}

function Tasks({ connection: { used_by }, label = "" }: { connection: Connection; label?: string }) {
  const { slug } = useProject();
  if (used_by.length === 0) return null;
  return (
    <Text size="sm" lineClamp={3} style={{ overflowWrap: "anywhere" }}>
      {label}
      {used_by.map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && ", "}
          <Anchor
            inherit
            className={classes.above ?? ""}
            renderRoot={(props) => (
              <Link to="/projects/$project/tasks/$task" params={{ project: slug, task: id }} {...props} />
            )}
          >
            {name}
          </Anchor>
        </Fragment>
      ))}
    </Text>
  );
}
