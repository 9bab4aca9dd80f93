import { Box, Group, Paper, SimpleGrid, Stack, Table, Text, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { useMay } from "../../projects/queries.ts";
import type { Activity, Endpoint } from "../queries.ts";
import {
  EndpointEvents,
  EndpointName,
  EndpointStateBadge,
  LastAnswer,
  policyName,
} from "./endpoint-cells.tsx";
import type { EndpointDialogKind } from "./endpoint-dialog.tsx";
import { EndpointMenu } from "./endpoint-menu.tsx";
import { LastDay } from "./last-day.tsx";

interface ListProps {
  endpoints: readonly Endpoint[];
  /** By the endpoint's id; undefined while it isn't known. */
  activityOf: (id: number) => Activity | undefined;
  onOpen: (kind: EndpointDialogKind, endpoint: Endpoint) => void;
}

/** A project's webhook URLs, in lines. */
export function EndpointTable({ endpoints, activityOf, onOpen }: ListProps) {
  const mayAct = useMay("editor");
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={900} type="native">
        <Table layout="fixed" verticalSpacing="md" horizontalSpacing="sm" aria-label="Webhook URLs">
          <Table.Thead fz="xs" c="dimmed">
            <Table.Tr>
              <Table.Th>URL</Table.Th>
              <Table.Th w={124}>Events</Table.Th>
              <Table.Th w={92}>Policy</Table.Th>
              <Table.Th w={138}>State</Table.Th>
              <Table.Th w={118}>Last 24 hours</Table.Th>
              <Table.Th w={140}>Last answer</Table.Th>
              {mayAct && (
                <Table.Th w={122}>
                  <VisuallyHidden>Acts</VisuallyHidden>
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {endpoints.map((endpoint) => {
              const activity = activityOf(endpoint.id);
              return (
                <Table.Tr key={endpoint.id}>
                  <Table.Td>
                    <EndpointName endpoint={endpoint} />
                  </Table.Td>
                  <Table.Td>
                    <EndpointEvents events={endpoint.events} />
                  </Table.Td>
                  <Table.Td>{policyName(endpoint.policy)}</Table.Td>
                  <Table.Td>
                    <EndpointStateBadge endpoint={endpoint} lastAnswer={activity?.last_answer ?? null} />
                  </Table.Td>
                  <Table.Td>{activity && <LastDay activity={activity} />}</Table.Td>
                  <Table.Td>{activity && <LastAnswer answer={activity.last_answer} />}</Table.Td>
                  {mayAct && (
                    <Table.Td>
                      <EndpointMenu endpoint={endpoint} onOpen={(kind) => onOpen(kind, endpoint)} />
                    </Table.Td>
                  )}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

/** The same for a phone: a card each. */
export function EndpointCards({ endpoints, activityOf, onOpen }: ListProps) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} aria-label="Webhook URLs" style={{ listStyle: "none" }}>
      {endpoints.map((endpoint) => {
        const activity = activityOf(endpoint.id);
        return (
          <Paper key={endpoint.id} component="li" withBorder p="md">
            <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
              <EndpointName endpoint={endpoint} />
              <Box style={{ flexShrink: 0 }}>
                <EndpointStateBadge endpoint={endpoint} lastAnswer={activity?.last_answer ?? null} />
              </Box>
            </Group>
            <SimpleGrid cols={2} spacing="md" verticalSpacing="sm" mb="sm">
              <Fact label="Events">
                <EndpointEvents events={endpoint.events} />
              </Fact>
              <Fact label="Policy">{policyName(endpoint.policy)}</Fact>
              {activity && (
                <>
                  <Fact label="Last 24 hours">
                    <LastDay activity={activity} />
                  </Fact>
                  <Fact label="Last answer">
                    <LastAnswer answer={activity.last_answer} />
                  </Fact>
                </>
              )}
            </SimpleGrid>
            <EndpointMenu endpoint={endpoint} onOpen={(kind) => onOpen(kind, endpoint)} />
          </Paper>
        );
      })}
    </Stack>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box fz="sm">
      <Text size="xs" c="dimmed" mb={2}>
        {label}
      </Text>
      {children}
    </Box>
  );
}
