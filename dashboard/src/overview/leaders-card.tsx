import { Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useProject } from "../projects/queries.ts";
import { fullName } from "../users/person.ts";
import { UserLink } from "../users/user-link.tsx";
import { LinesPlaceholder } from "./lines-placeholder.tsx";
import { Nothing } from "./nothing.tsx";
import { countText } from "./numbers.ts";
import styles from "./overview.module.css";
import { type Leader, leadersQuery } from "./queries.ts";

/** Who brought the most friends. */
export function LeadersCard() {
  const { slug } = useProject();
  const leaders = useQuery(leadersQuery(slug));
  return (
    <Card title="Top referrers" lead="Who brought the most friends who count.">
      <Loaded query={leaders} placeholder={<LinesPlaceholder label="Loading the top referrers" />}>
        {({ data }) =>
          data.length === 0 ? (
            <Nothing>Whoever signs up gets a share link. Those whose friends join by it stand here.</Nothing>
          ) : (
            <LeadersTable leaders={data} />
          )
        }
      </Loaded>
    </Card>
  );
}

function LeadersTable({ leaders }: { leaders: readonly Leader[] }) {
  return (
    <Table aria-label="Top referrers" horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>User</Table.Th>
          <Table.Th className={styles.count ?? ""}>Friends</Table.Th>
          <Table.Th className={styles.count ?? ""}>Clicks</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {leaders.map((leader) => (
          <Table.Tr key={leader.id}>
            <Table.Td className={styles.person}>
              <UserLink user={leader} />
              <Text size="xs" c="dimmed" truncate>
                {fullName(leader)}
              </Text>
            </Table.Td>
            <Table.Td className={styles.count ?? ""}>{countText(leader.share_signups_count)}</Table.Td>
            <Table.Td className={styles.count ?? ""}>{countText(leader.share_clicks_count)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
