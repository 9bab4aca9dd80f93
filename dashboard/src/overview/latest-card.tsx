import { Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import { UserLink } from "../users/user-link.tsx";
import { LinesPlaceholder } from "./lines-placeholder.tsx";
import { Nothing } from "./nothing.tsx";
import styles from "./overview.module.css";
import { introductionOf } from "./person.ts";
import { latestQuery, type User } from "./queries.ts";

export function LatestCard() {
  const { slug } = useProject();
  const latest = useQuery(latestQuery(slug));
  return (
    <Card title="Latest sign-ups" lead="Who came last.">
      <Loaded query={latest} placeholder={<LinesPlaceholder label="Loading the latest sign-ups" />}>
        {({ data }) =>
          data.length === 0 ? (
            <Nothing>Whoever signs up appears here the moment it happens.</Nothing>
          ) : (
            <LatestTable users={data} />
          )
        }
      </Loaded>
    </Card>
  );
}

function LatestTable({ users }: { users: readonly User[] }) {
  return (
    <Table aria-label="Latest sign-ups" horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>User</Table.Th>
          <Table.Th className={styles.count ?? ""}>Signed up</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {users.map((user) => (
          <Table.Tr key={user.id}>
            <Table.Td className={styles.person}>
              <UserLink user={user} />
              <Text size="xs" c="dimmed" truncate>
                {introductionOf(user)}
              </Text>
            </Table.Td>
            <Table.Td ta="right">{user.created_at && <When at={user.created_at} />}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
