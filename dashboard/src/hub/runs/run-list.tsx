import { Group, Paper, Stack, Text, UnstyledButton } from "@mantine/core";
import { useFreshIds } from "../../kit/fresh-rows.ts";
import { Mark } from "../../kit/mark.tsx";
import classes from "../../kit/open-row.module.css";
import { When } from "../../kit/when.tsx";
import { useEventNames } from "../../webhooks/event-names.ts";
import type { RunRow } from "./queries.ts";
import { tellRun, whereOf } from "./run-words.ts";
import { useTargetName } from "./use-target-name.ts";

/** Runs, a line each; `list` names the list, so that what is new in it shows. */
export function RunList({
  rows,
  list,
  onOpen,
}: {
  rows: readonly RunRow[];
  list: string;
  onOpen: (id: number) => void;
}) {
  const fresh = useFreshIds(
    list,
    rows.map(({ id }) => id),
  );
  const nameOf = useEventNames();
  const targetName = useTargetName();
  return (
    <Stack component="ul" gap="xs" className="hookline-list" aria-label="Runs">
      {rows.map((row) => (
        <Paper
          key={row.id}
          component="li"
          withBorder
          px="md"
          py="sm"
          className={`${classes.row} ${fresh.has(row.id) ? classes.fresh : ""}`}
        >
          <Group justify="space-between" gap="xs">
            <UnstyledButton className={classes.open} onClick={() => onOpen(row.id)}>
              <Text size="sm" fw={600} span>
                {row.event_type === "" ? "A request" : nameOf(row.event_type)}
              </Text>
              {row.email !== null && (
                <Text size="sm" ml="xs" span>
                  {row.email}
                </Text>
              )}
            </UnstyledButton>
            <Group gap="md">
              {row.again && (
                <Text size="xs" c="dimmed" span>
                  run again
                </Text>
              )}
              <Mark {...tellRun(row.state)} />
              <span className={classes.above}>
                <When at={row.received_at} />
              </span>
            </Group>
          </Group>
          <Text size="xs" c="dimmed" lineClamp={2}>
            {row.targets
              .map((target) =>
                target.summary === null ? targetName(target) : `${whereOf(target)}: ${target.summary}`,
              )
              .join(" · ")}
          </Text>
        </Paper>
      ))}
    </Stack>
  );
}
