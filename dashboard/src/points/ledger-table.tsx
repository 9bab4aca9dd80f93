import { Box, Table, Text } from "@mantine/core";
import { When } from "../kit/when.tsx";
import { UserLink } from "../users/user-link.tsx";
import { pointsText, whatFor } from "./entry-words.ts";
import type { Entry, LedgerEntry } from "./queries.ts";

/** Points given and taken, newest first; of all, or of the one whose profile it stands in. */
export function LedgerTable({ entries }: { entries: readonly Entry[] | readonly LedgerEntry[] }) {
  const ofAll = entries.some((entry) => "user" in entry);
  return (
    <Table aria-label="Points" layout="fixed" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={76} ta="right">
            Points
          </Table.Th>
          {ofAll && <Table.Th>User</Table.Th>}
          <Table.Th {...(ofAll && { visibleFrom: "sm" })}>For</Table.Th>
          <Table.Th visibleFrom="sm" w={104} ta="right">
            When
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.id}>
            <Table.Td ta="right" fw={600} style={{ fontVariantNumeric: "tabular-nums" }}>
              {pointsText(entry.points)}
            </Table.Td>
            {"user" in entry && (
              <Table.Td>
                {entry.user ? (
                  <UserLink user={entry.user} />
                ) : (
                  <Text size="sm">User {entry.user_id}, deleted</Text>
                )}
                <Text size="sm" c="dimmed" hiddenFrom="sm">
                  {whatFor(entry)}
                </Text>
                <WhenBelow at={entry.created_at} />
              </Table.Td>
            )}
            <Table.Td {...(ofAll && { visibleFrom: "sm" })}>
              <Text size="sm">{whatFor(entry)}</Text>
              <WhenBelow at={entry.created_at} />
            </Table.Td>
            <Table.Td visibleFrom="sm" ta="right">
              <When at={entry.created_at} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** On a phone there is no column for it. */
function WhenBelow({ at }: { at: string }) {
  return (
    <Box hiddenFrom="sm" c="dimmed">
      <When at={at} />
    </Box>
  );
}
