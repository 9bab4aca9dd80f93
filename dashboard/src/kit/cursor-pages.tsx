import { Button, Group } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useLocation } from "@tanstack/react-router";

/** The cursors of the pages before this one; undefined is the first page's. */
type Trail = readonly (string | undefined)[];

declare module "@tanstack/react-router" {
  interface HistoryState {
    trail?: Trail;
  }
}

/**
 * The way through a list that is read page by page. `onOpen` puts the page into the address (`?cursor=`) and the
 * way back into the history entry: `navigate({ search: (now) => ({ ...now, cursor }), state: { trail } })`.
 */
export function CursorPages({
  cursor,
  next,
  onOpen,
}: {
  cursor: string | undefined;
  next: string | null;
  onOpen: (cursor: string | undefined, trail: Trail) => void;
}) {
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  if (cursor === undefined && next === null) return null;
  return (
    <Group component="nav" aria-label="Pages" justify="space-between" mt="md">
      <Button
        variant="default"
        size="xs"
        disabled={cursor === undefined}
        leftSection={<IconChevronLeft size={16} aria-hidden />}
        onClick={() => onOpen(trail.at(-1), trail.slice(0, -1))}
      >
        Previous
      </Button>
      <Button
        variant="default"
        size="xs"
        disabled={next === null}
        rightSection={<IconChevronRight size={16} aria-hidden />}
        onClick={() => next !== null && onOpen(next, [...trail, cursor])}
      >
        Next
      </Button>
    </Group>
  );
}
