import { Box, Group, Paper, Stack, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Mark } from "../../kit/mark.tsx";
import classes from "../../kit/open-row.module.css";
import { When } from "../../kit/when.tsx";
import { useProject } from "../../projects/queries.ts";
import { connectionsQuery } from "../queries.ts";
import type { Task } from "./queries.ts";
import { TaskSwitch } from "./task-switch.tsx";
import { standingOf, wayOf } from "./task-words.ts";

interface ListProps {
  tasks: readonly Task[];
}

/** A project's tasks, in lines. */
export function TaskTable({ tasks }: ListProps) {
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={720} type="native">
        <Table layout="fixed" verticalSpacing="sm" horizontalSpacing="sm" aria-label="Tasks">
          <Table.Thead fz="xs" c="dimmed">
            <Table.Tr>
              <Table.Th>Task</Table.Th>
              <Table.Th w={200}>State</Table.Th>
              <Table.Th w={130}>Last run</Table.Th>
              <Table.Th w={80}>On</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tasks.map((task) => (
              <Table.Tr key={task.id} className={classes.row}>
                <Table.Td>
                  <Name task={task} />
                </Table.Td>
                <Table.Td>
                  <Mark {...standingOf(task)} />
                </Table.Td>
                <Table.Td>
                  <LastRun task={task} />
                </Table.Td>
                <Table.Td>
                  <span className={classes.above}>
                    <TaskSwitch task={task} />
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

/** The same for a phone: a card each. */
export function TaskCards({ tasks }: ListProps) {
  return (
    <Stack component="ul" gap="sm" className="hookline-list hookline-grid" aria-label="Tasks">
      {tasks.map((task) => (
        <Paper key={task.id} component="li" withBorder p="md" className={classes.row}>
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Name task={task} />
            <span className={classes.above}>
              <TaskSwitch task={task} />
            </span>
          </Group>
          <Group gap="md" mt="sm">
            <Mark {...standingOf(task)} />
            <LastRun task={task} />
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}

function Name({ task }: { task: Task }) {
  const { slug } = useProject();
  const connections = useQuery(connectionsQuery(slug));
  const nameOf = (id: number | null) =>
    connections.data?.data.find((connection) => connection.id === id)?.name ?? "…";
  return (
    <Box miw={0}>
      <Link
        to="/projects/$project/tasks/$task"
        params={{ project: slug, task: task.id }}
        className={`hookline-plain ${classes.open}`}
      >
        <Text size="sm" fw={600} span>
          {task.name}
        </Text>
      </Link>
      <Text size="xs" c="dimmed" lineClamp={2}>
        {wayOf(task.draft, nameOf)}
      </Text>
    </Box>
  );
}

function LastRun({ task: { last_run_at } }: { task: Task }) {
  if (last_run_at === null) {
    return (
      <Text size="sm" c="dimmed">
        no run yet
      </Text>
    );
  }
  return (
    <span className={classes.above}>
      <When at={last_run_at} />
    </span>
  );
}
