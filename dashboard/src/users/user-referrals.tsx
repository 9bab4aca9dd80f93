import { Group, Paper, Skeleton, Text } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { CopyButton } from "../kit/copy-button.tsx";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useProject } from "../projects/queries.ts";
import { userReferralsQuery } from "../referrals/queries.ts";
import { ReferralsTable } from "../referrals/referrals-table.tsx";
import type { User } from "./queries.ts";
import { useOpenPage } from "./use-open-page.ts";

/** Whom a user brought. */
export function UserReferrals({ user }: { user: User }) {
  const { slug } = useProject();
  const { cursor } = useSearch({ from: "/members/projects/$project/users/$user" });
  const referrals = useQuery(userReferralsQuery(slug, user.id, cursor));
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
              <ReferralsTable referrals={data} />
              <CursorPages cursor={cursor} next={next_cursor} onOpen={openPage} />
            </>
          )
        }
      </Loaded>
    </Paper>
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
