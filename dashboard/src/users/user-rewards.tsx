import { Paper, Skeleton, Stack } from "@mantine/core";
import { IconGift } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useProject } from "../projects/queries.ts";
import { userRewardsQuery } from "../rewards/queries.ts";
import { UserGrants } from "../rewards/user-grants.tsx";
import { UserTiers } from "../rewards/user-tiers.tsx";
import type { User } from "./queries.ts";
import { useOpenPage } from "./use-open-page.ts";

/** What a user has earned, and how far it is to the next. */
export function UserRewards({ user }: { user: User }) {
  const { slug } = useProject();
  const { cursor } = useSearch({ from: "/members/projects/$project/users/$user" });
  const rewards = useQuery(userRewardsQuery(slug, user.id, cursor));
  const openPage = useOpenPage();
  return (
    <Loaded
      query={rewards}
      placeholder={<Skeleton height={200} radius="lg" role="status" aria-label="Loading the rewards" />}
    >
      {({ data, tiers, next_cursor }) => (
        <Stack>
          {tiers.length > 0 && <UserTiers tiers={tiers} />}
          <Paper withBorder p={{ base: "xs", sm: "md" }}>
            {data.length === 0 ? (
              <Empty
                icon={IconGift}
                title="No rewards yet"
                text="What this user earns or is given stands here."
              />
            ) : (
              <>
                <UserGrants grants={data} />
                <CursorPages cursor={cursor} next={next_cursor} onOpen={openPage} />
              </>
            )}
          </Paper>
        </Stack>
      )}
    </Loaded>
  );
}
