import { Anchor, Badge, Box, Group, Paper, Skeleton, Stack, Table, Text } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { CopyButton } from "../kit/copy-button.tsx";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import { type Referral, referralsQuery, type User } from "./queries.ts";
import { StatusBadge } from "./status-badge.tsx";
import { useOpenPage } from "./use-open-page.ts";

const STATES: { readonly [state in Referral["state"]]: { label: string; color: string } } = {
  created: { label: "Not counted yet", color: "yellow" },
  qualified: { label: "Counted", color: "teal" },
  revoked: { label: "Withdrawn", color: "gray" },
};

/** Whom a user brought. */
export function UserReferrals({ user }: { user: User }) {
  const { slug } = useProject();
  const { cursor } = useSearch({ from: "/members/projects/$project/users/$user" });
  const referrals = useQuery(referralsQuery(slug, user.id, cursor));
  const openPage = useOpenPage();
  return (
    <Paper withBorder p={{ base: "xs", sm: "md" }}>
      <Loaded
        query={referrals}
        placeholder={<Skeleton height={160} role="status" aria-label="Loading the referrals" />}
      >
        {({ data, next_cursor }) =>
          data.length === 0 ? (
            <NoFriends user={user} />
          ) : (
            <>
              <FriendsTable referrals={data} />
              <CursorPages cursor={cursor} next={next_cursor} onOpen={openPage} />
            </>
          )
        }
      </Loaded>
    </Paper>
  );
}

function FriendsTable({ referrals }: { referrals: readonly Referral[] }) {
  return (
    <Table aria-label="Friends" layout="fixed" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Friend</Table.Th>
          <Table.Th visibleFrom="sm" w={132}>
            Status
          </Table.Th>
          <Table.Th visibleFrom="xs" w={156}>
            Referral
          </Table.Th>
          <Table.Th visibleFrom="sm" w={136}>
            Signed up
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {referrals.map((referral) => (
          <Table.Tr key={referral.id}>
            <Table.Td>
              <Friend referral={referral} />
              <Box hiddenFrom="xs" mt={4}>
                <State referral={referral} />
              </Box>
            </Table.Td>
            <Table.Td visibleFrom="sm">
              {referral.friend && <StatusBadge status={referral.friend.status} />}
            </Table.Td>
            <Table.Td visibleFrom="xs">
              <State referral={referral} />
            </Table.Td>
            <Table.Td visibleFrom="sm">
              <When at={referral.created_at} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function State({ referral: { state, reason } }: { referral: Referral }) {
  const { label, color } = STATES[state];
  return (
    <Stack gap={2} align="flex-start">
      <Badge variant="dot" tt="none" fw={500} color={color}>
        {label}
      </Badge>
      {reason && (
        <Text size="xs" c="dimmed">
          {reason}
        </Text>
      )}
    </Stack>
  );
}

function Friend({ referral: { friend, friend_id } }: { referral: Referral }) {
  const { slug } = useProject();
  if (!friend) return <Text size="sm">User {friend_id}, deleted</Text>;
  return (
    <Anchor
      size="sm"
      lineClamp={2}
      style={{ overflowWrap: "anywhere" }}
      renderRoot={(props) => (
        <Link to="/projects/$project/users/$user" params={{ project: slug, user: friend.id }} {...props} />
      )}
    >
      {friend.email}
    </Anchor>
  );
}

function NoFriends({ user }: { user: User }) {
  return (
    <Empty
      icon={IconUsersGroup}
      title="No friends yet"
      text="Whoever signs up through this user's share link stands here."
    >
      <Group gap={4} wrap="nowrap" maw="100%">
        <Text size="sm" style={{ overflowWrap: "anywhere" }}>
          {user.share_link}
        </Text>
        <CopyButton value={user.share_link} label="Copy the share link" />
      </Group>
    </Empty>
  );
}
