import { Box, Checkbox, Group, Paper, Skeleton, Stack, Table, Text, UnstyledButton } from "@mantine/core";
import { useFreshIds } from "../../kit/fresh-rows.ts";
import { useInTurn } from "../../kit/in-turn.ts";
import { useIsNarrow } from "../../kit/narrow.ts";
import classes from "../../kit/open-row.module.css";
import { SelectAll } from "../../kit/select-all.tsx";
import type { Selection } from "../../kit/selection.ts";
import { When } from "../../kit/when.tsx";
import type { CaptureRow } from "../queries.ts";
import { CaptureBadges } from "./capture-badges.tsx";
import { KINDS, sizeInWords } from "./capture-words.ts";

interface ListProps {
  rows: readonly CaptureRow[];
  /** Names the list: rows that come to the same one are shown as new. */
  list: string;
  /** A page of before, shown while another is on its way. */
  isStale: boolean;
  /** null for those who may not act on them. */
  selection: Selection<string> | null;
  onOpen: (name: string) => void;
}

/** Captures, the newest first: in lines, or in cards on a phone. */
export function CaptureList(props: ListProps) {
  const fresh = useFreshIds(
    props.list,
    props.rows.map(({ id }) => id),
  );
  const List = useIsNarrow() ? Cards : Lines;
  return <List {...props} rows={useInTurn(props.rows)} fresh={fresh} />;
}

type Shown = ListProps & { fresh: ReadonlySet<number> };

function Lines({ rows, isStale, fresh, selection, onOpen }: Shown) {
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={720} type="native">
        <Table
          aria-label="Captures"
          aria-busy={isStale}
          layout="fixed"
          verticalSpacing="xs"
          horizontalSpacing="sm"
          className={isStale ? "hookline-stale" : undefined}
        >
          <Table.Thead fz="xs" c="dimmed">
            <Table.Tr>
              {selection && (
                <Table.Th w={44}>
                  <SelectAll ids={rows.map(({ name }) => name)} selection={selection} isStale={isStale} />
                </Table.Th>
              )}
              <Table.Th w={110}>Time</Table.Th>
              <Table.Th>Event type</Table.Th>
              <Table.Th w={200}>State</Table.Th>
              <Table.Th w={190}>Body</Table.Th>
              <Table.Th w={130}>Tasks</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody inert={isStale}>
            {rows.map((row) => (
              <Table.Tr
                key={row.id}
                className={`${classes.row} ${fresh.has(row.id) ? classes.fresh : ""}`}
                {...(selection?.ids.has(row.name) && SELECTED)}
              >
                {selection && (
                  <Table.Td>
                    <Select row={row} selection={selection} />
                  </Table.Td>
                )}
                <Table.Td>
                  <span className={classes.above}>
                    <When at={row.received_at} />
                  </span>
                </Table.Td>
                <Table.Td>
                  <OpenButton row={row} onOpen={onOpen} />
                  <Email row={row} />
                </Table.Td>
                <Table.Td>
                  <CaptureBadges capture={row} />
                </Table.Td>
                <Table.Td>
                  <Body row={row} />
                </Table.Td>
                <Table.Td>
                  <Started row={row} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function Cards({ rows, isStale, fresh, selection, onOpen }: Shown) {
  return (
    <Stack
      component="ul"
      gap="xs"
      className={`hookline-list hookline-grid ${isStale ? "hookline-stale" : ""}`}
      aria-label="Captures"
      aria-busy={isStale}
      inert={isStale}
    >
      {rows.map((row) => (
        <Paper
          key={row.id}
          component="li"
          withBorder
          p="sm"
          className={`${classes.row} ${fresh.has(row.id) ? classes.fresh : ""}`}
        >
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Box miw={0}>
              <OpenButton row={row} onOpen={onOpen} />
              <Email row={row} />
            </Box>
            {selection && <Select row={row} selection={selection} />}
          </Group>
          <CaptureBadges capture={row} />
          <Group gap="md" mt={4} c="dimmed">
            <span className={classes.above}>
              <When at={row.received_at} />
            </span>
            <Body row={row} />
            <Started row={row} />
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}

const SELECTED = { bg: "var(--mantine-primary-color-light)", "aria-selected": true } as const;
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

function Select({ row, selection }: { row: CaptureRow; selection: Selection<string> }) {
  const { name, received_at } = row;
  return (
    <Checkbox
      className={classes.above ?? ""}
      aria-label={`Select ${titleOf(row)}, ${exact.format(new Date(received_at))}`}
      checked={selection.ids.has(name)}
      onChange={(event) => selection.set([name], event.currentTarget.checked)}
    />
  );
}

function titleOf({ event_type, state }: CaptureRow): string {
  return event_type ?? (state === "rejected" ? "Turned away" : "No event type");
}

function OpenButton({ row, onOpen }: { row: CaptureRow; onOpen: (name: string) => void }) {
  return (
    <UnstyledButton className={classes.open} onClick={() => onOpen(row.name)} mih={24}>
      <Text size="sm" fw={500} component="span" {...(row.event_type === null && { c: "dimmed" })}>
        {titleOf(row)}
      </Text>
    </UnstyledButton>
  );
}

/** Of whom it is, most often. */
function Email({ row: { email } }: { row: CaptureRow }) {
  if (email === null) return null;
  return (
    <Text size="xs" c="dimmed" truncate>
      {email}
    </Text>
  );
}

function Body({ row: { kind, size } }: { row: CaptureRow }) {
  return (
    <Text size="sm" c="dimmed" component="span">
      {kind === "empty" ? KINDS.empty : `${KINDS[kind]}, ${sizeInWords(size)}`}
    </Text>
  );
}

function Started({ row }: { row: CaptureRow }) {
  if (!row.runs_started) return null;
  return (
    <Text size="sm" component="span">
      Started tasks
    </Text>
  );
}

const PLACES = ["a", "b", "c", "d", "e", "f"];

export function CaptureListPlaceholder() {
  return (
    <Paper withBorder p="md" role="status" aria-label="Loading the captures">
      <Stack gap="md">
        {PLACES.map((place) => (
          <Skeleton key={place} height={24} />
        ))}
      </Stack>
    </Paper>
  );
}
