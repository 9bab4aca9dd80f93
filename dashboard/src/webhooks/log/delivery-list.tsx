import { Box, Group, Paper, Skeleton, Stack, Table, Text, UnstyledButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useFreshIds } from "../../kit/fresh-rows.ts";
import { useInTurn } from "../../kit/in-turn.ts";
import { useIsNarrow } from "../../kit/narrow.ts";
import classes from "../../kit/open-row.module.css";
import { When } from "../../kit/when.tsx";
import { useProject } from "../../projects/queries.ts";
import { useEventNames } from "../event-names.ts";
import { type DeliveryRow, endpointsQuery } from "../queries.ts";
import { readAnswer } from "../read-answer.ts";
import { AboutUser } from "./about-user.tsx";
import { NextAttempt } from "./next-attempt.tsx";
import { StateBadge } from "./state-badge.tsx";

interface ListProps {
  rows: readonly DeliveryRow[];
  /** Names the list: rows that come to the same one are shown as new. */
  list: string;
  onOpen: (id: number) => void;
  /** Where the list is one user's, the user needn't be named. */
  isOneUser?: boolean;
}

/** Webhooks, the newest first: in lines, or in cards on a phone. */
export function DeliveryList(props: ListProps) {
  const fresh = useFreshIds(
    props.list,
    props.rows.map(({ id }) => id),
  );
  const isHeld = useHeld();
  const List = useIsNarrow() ? Cards : Lines;
  return <List {...props} rows={useInTurn(props.rows)} fresh={fresh} isHeld={isHeld} />;
}

type Shown = ListProps & { fresh: ReadonlySet<number>; isHeld: (row: DeliveryRow) => boolean };

/** Whether a webhook waits because its URL is disabled. */
function useHeld(): (row: DeliveryRow) => boolean {
  const { slug } = useProject();
  const { data } = useQuery(endpointsQuery(slug));
  const disabled = new Set(data?.data.filter(({ enabled }) => !enabled).map(({ id }) => id));
  return ({ endpoint_id }) => disabled.has(endpoint_id);
}

function Lines({ rows, fresh, isHeld, onOpen, isOneUser = false }: Shown) {
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={880} type="native">
        <Table layout="fixed" verticalSpacing="xs" horizontalSpacing="xs" aria-label="Webhooks">
          <Table.Thead fz="xs" c="dimmed">
            <Table.Tr>
              <Table.Th w={96}>Time</Table.Th>
              <Table.Th w={148}>Event</Table.Th>
              {!isOneUser && <Table.Th>User</Table.Th>}
              <Table.Th>URL</Table.Th>
              <Table.Th w={104}>State</Table.Th>
              <Table.Th w={86}>Answer</Table.Th>
              <Table.Th w={84}>Attempts</Table.Th>
              <Table.Th w={106}>Next attempt</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id} className={`${classes.row} ${fresh.has(row.id) ? classes.fresh : ""}`}>
                <Table.Td>
                  <span className={classes.above}>
                    <When at={row.created_at} />
                  </span>
                </Table.Td>
                <Table.Td>
                  <OpenButton row={row} onOpen={onOpen} />
                </Table.Td>
                {!isOneUser && (
                  <Table.Td>
                    <Box className={classes.above} w="fit-content" maw="100%">
                      <AboutUser {...row} />
                    </Box>
                  </Table.Td>
                )}
                <Table.Td>
                  <Url url={row.endpoint_url} />
                </Table.Td>
                <Table.Td>
                  <StateBadge state={row.state} />
                </Table.Td>
                <Table.Td>
                  <ShortAnswer row={row} />
                </Table.Td>
                <Table.Td>{row.attempts}</Table.Td>
                <Table.Td>
                  <span className={classes.above}>
                    <Next row={row} isHeld={isHeld(row)} />
                  </span>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function Cards({ rows, fresh, isHeld, onOpen, isOneUser = false }: Shown) {
  return (
    <Stack component="ul" gap="xs" p={0} m={0} aria-label="Webhooks" style={{ listStyle: "none" }}>
      {rows.map((row) => (
        <Paper
          key={row.id}
          component="li"
          withBorder
          p="sm"
          className={`${classes.row} ${fresh.has(row.id) ? classes.fresh : ""}`}
        >
          <Group justify="space-between" wrap="nowrap" mb={4}>
            <OpenButton row={row} onOpen={onOpen} />
            <StateBadge state={row.state} />
          </Group>
          {!isOneUser && (
            <Box className={classes.above} w="fit-content" maw="100%">
              <AboutUser {...row} />
            </Box>
          )}
          <Url url={row.endpoint_url} />
          <Group gap="md" mt={4} c="dimmed">
            <span className={classes.above}>
              <When at={row.created_at} />
            </span>
            <ShortAnswer row={row} />
            {row.next_attempt_at && (
              <Group gap={4} className={classes.above}>
                {!isHeld(row) && <Text size="sm">next attempt</Text>}
                <Next row={row} isHeld={isHeld(row)} />
              </Group>
            )}
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}

function OpenButton({ row, onOpen }: { row: DeliveryRow; onOpen: (id: number) => void }) {
  const nameOf = useEventNames();
  return (
    <UnstyledButton className={classes.open} onClick={() => onOpen(row.id)} mih={24}>
      <Text size="sm" fw={500} component="span">
        {nameOf(row.event_type)}
      </Text>
    </UnstyledButton>
  );
}

function Url({ url }: { url: string }) {
  return (
    <Text size="xs" c="dimmed" lineClamp={2} title={url}>
      {url.replace(/^https?:\/\//, "")}
    </Text>
  );
}

function ShortAnswer({ row }: { row: DeliveryRow }) {
  if (row.status_code === null && row.error_code === null) return null;
  return (
    <Text size="sm" component="span">
      {row.error_code === null ? row.status_code : readAnswer(row)}
    </Text>
  );
}

function Next({ row, isHeld }: { row: DeliveryRow; isHeld: boolean }) {
  if (row.next_attempt_at === null) return null;
  if (!isHeld) return <NextAttempt at={row.next_attempt_at} />;
  return (
    <Text size="sm" c="dimmed" component="span">
      URL disabled
    </Text>
  );
}

const PLACES = ["a", "b", "c", "d", "e", "f", "g", "h"];

export function DeliveryListPlaceholder() {
  return (
    <Paper withBorder p="md" role="status" aria-label="Loading">
      <Stack gap="md">
        {PLACES.map((place) => (
          <Skeleton key={place} height={24} />
        ))}
      </Stack>
    </Paper>
  );
}
