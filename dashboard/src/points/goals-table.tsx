import { Table, Text } from "@mantine/core";
import { When } from "../kit/when.tsx";
import { UserLink } from "../users/user-link.tsx";
import type { Goal } from "./queries.ts";

const count = new Intl.NumberFormat();

/** Who reached what. */
export function GoalsTable({ goals }: { goals: readonly Goal[] }) {
  return (
    <Table aria-label="Goals" layout="fixed" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>User</Table.Th>
          <Table.Th visibleFrom="xs">Goal</Table.Th>
          <Table.Th visibleFrom="sm" w={110} ta="right">
            Value
          </Table.Th>
          <Table.Th visibleFrom="md">Reference</Table.Th>
          <Table.Th w={104} ta="right">
            When
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {goals.map((goal) => (
          <Table.Tr key={goal.id}>
            <Table.Td>
              {goal.user ? (
                <UserLink user={goal.user} />
              ) : (
                <Text size="sm">User {goal.user_id}, deleted</Text>
              )}
              <Text size="xs" c="dimmed" hiddenFrom="xs">
                {goal.name}
              </Text>
            </Table.Td>
            <Table.Td visibleFrom="xs">{goal.name}</Table.Td>
            <Table.Td visibleFrom="sm" ta="right">
              {goal.value === null ? "–" : count.format(goal.value)}
            </Table.Td>
            <Table.Td visibleFrom="md">
              <Text size="sm" truncate title={goal.reference ?? undefined}>
                {goal.reference ?? "–"}
              </Text>
            </Table.Td>
            <Table.Td ta="right">
              <When at={goal.created_at} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
