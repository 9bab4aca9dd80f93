import { Box, Table, Text } from "@mantine/core";
import { When } from "../kit/when.tsx";
import { useMay } from "../projects/queries.ts";
import { StatusBadge } from "../users/status-badge.tsx";
import { UserLink } from "../users/user-link.tsx";
import type { Referral } from "./queries.ts";
import { ReferralAct } from "./referral-act.tsx";
import { ReferralState } from "./referral-state.tsx";

/** Friends, and by whom where that isn't said by where the table stands. */
export function ReferralsTable({
  referrals,
  withReferrer = false,
}: {
  referrals: readonly Referral[];
  withReferrer?: boolean;
}) {
  const mayAct = useMay("editor");
  return (
    <Table aria-label="Friends" layout="fixed" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Friend</Table.Th>
          {withReferrer && <Table.Th visibleFrom="sm">Brought by</Table.Th>}
          <Table.Th visibleFrom="md" w={132}>
            Status
          </Table.Th>
          <Table.Th visibleFrom="xs" w={156}>
            Referral
          </Table.Th>
          <Table.Th visibleFrom="lg" w={120}>
            Signed up
          </Table.Th>
          {mayAct && <Table.Th w={104}>Act</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {referrals.map((referral) => (
          <Table.Tr key={referral.id}>
            <Table.Td>
              <Person person={referral.friend} id={referral.friend_id} />
              {withReferrer && (
                <Text size="xs" c="dimmed" hiddenFrom="sm" truncate>
                  by {referral.referrer?.email ?? `user ${referral.referrer_id}, deleted`}
                </Text>
              )}
              <Box hiddenFrom="xs" mt={4}>
                <ReferralState referral={referral} />
              </Box>
            </Table.Td>
            {withReferrer && (
              <Table.Td visibleFrom="sm">
                <Person person={referral.referrer} id={referral.referrer_id} />
              </Table.Td>
            )}
            <Table.Td visibleFrom="md">
              {referral.friend && <StatusBadge status={referral.friend.status} />}
            </Table.Td>
            <Table.Td visibleFrom="xs">
              <ReferralState referral={referral} />
            </Table.Td>
            <Table.Td visibleFrom="lg">
              <When at={referral.created_at} />
            </Table.Td>
            {mayAct && (
              <Table.Td>
                <ReferralAct referral={referral} />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Person({ person, id }: { person: Referral["friend"]; id: number }) {
  return person ? <UserLink user={person} /> : <Text size="sm">User {id}, deleted</Text>;
}
