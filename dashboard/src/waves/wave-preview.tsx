import { Box, Skeleton, Table, Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { Loaded } from "../kit/loaded.tsx";
import type { Preview } from "./queries.ts";
import { people } from "./words.ts";

const number = new Intl.NumberFormat();

/** How many a wave would invite as the list stands now, and who comes first: `named` of them. */
export function WavePreview({ preview, named }: { preview: UseQueryResult<Preview>; named: number }) {
  return (
    <Box aria-live="polite" aria-busy={preview.isFetching} mih={72}>
      <Loaded
        query={preview}
        placeholder={<Skeleton height={72} role="status" aria-label="Counting who is meant" />}
      >
        {({ first, ...found }) => <Meant {...found} first={first.slice(0, named)} />}
      </Loaded>
    </Box>
  );
}

function Meant({ people: count, unsubscribed, first }: Preview) {
  const isOnList = first.some(({ position }) => position !== null);
  return (
    <>
      <Text size="sm" fw={500}>
        {count === 0
          ? "Nobody is meant, as the list stands now."
          : `${people(count)}, as the list stands now.`}
      </Text>
      {unsubscribed > 0 && (
        <Text size="sm" c="dimmed">
          {people(unsubscribed)} more would be passed over: they want no mail.
        </Text>
      )}
      {first.length > 0 && (
        <Table aria-label="Who comes first" layout="fixed" verticalSpacing={4} mt="xs">
          <Table.Thead>
            <Table.Tr>
              {isOnList && <Table.Th w={72}>Place</Table.Th>}
              <Table.Th>User</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {first.map((user) => (
              <Table.Tr key={user.id}>
                {isOnList && (
                  <Table.Td>{user.position === null ? "–" : number.format(user.position)}</Table.Td>
                )}
                <Table.Td>
                  <Text size="sm" truncate title={user.email}>
                    {user.email}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {count > first.length && (
        <Text size="sm" c="dimmed" mt={4} px="xs">
          and {number.format(count - first.length)} more
        </Text>
      )}
    </>
  );
}
