import { Anchor, Group, Skeleton, Stack, Tabs, Text } from "@mantine/core";
import { IconArrowLeft, IconUserOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { leadsNowhere } from "../api.ts";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { UserWebhooks } from "../webhooks/user-webhooks.tsx";
import { ShowEverybody } from "./nobody.tsx";
import { fullName } from "./person.ts";
import { type UserRead, userQuery } from "./queries.ts";
import { StatusBadge } from "./status-badge.tsx";
import { UserActs } from "./user-acts.tsx";
import { UserFacts } from "./user-facts.tsx";
import { UserPoints } from "./user-points.tsx";
import { UserReferrals } from "./user-referrals.tsx";
import { UserRewards } from "./user-rewards.tsx";
import { TABS, type Tab } from "./user-search.ts";
import { UserTimeline } from "./user-timeline.tsx";

const PANELS: { readonly [tab in Tab]: { label: string; show: (user: UserRead) => ReactNode } } = {
  facts: { label: "Facts", show: (user) => <UserFacts user={user} /> },
  referrals: { label: "Referrals", show: (user) => <UserReferrals user={user} /> },
  points: { label: "Points", show: (user) => <UserPoints user={user} /> },
  rewards: { label: "Rewards", show: (user) => <UserRewards user={user} /> },
  timeline: { label: "Timeline", show: (user) => <UserTimeline userId={user.id} /> },
  webhooks: { label: "Webhooks", show: (user) => <UserWebhooks userId={user.id} /> },
};

export function UserPage() {
  const { slug } = useProject();
  const { user: userId } = useParams({ from: "/members/projects/$project/users/$user" });
  const user = useQuery(userQuery(slug, userId));
  const isGone = leadsNowhere(user.error);
  const shown = isGone ? undefined : user.data;
  const mayAct = useMay("editor");
  return (
    <>
      <Anchor
        size="sm"
        mb="xs"
        display="inline-flex"
        style={{ alignItems: "center", gap: 4 }}
        renderRoot={(props) => <Link to="/projects/$project/users" params={{ project: slug }} {...props} />}
      >
        <IconArrowLeft size={16} aria-hidden /> Users
      </Anchor>
      <PageHeader title={shown?.email ?? "User"} lead={shown && <Standing user={shown} />}>
        {shown && mayAct && <UserActs user={shown} />}
      </PageHeader>
      {isGone ? (
        <UserGone />
      ) : (
        <Loaded query={user} placeholder={<UserPlaceholder />}>
          {(data) => <ProfileTabs user={data} />}
        </Loaded>
      )}
    </>
  );
}

function Standing({ user }: { user: UserRead }) {
  return (
    <>
      <StatusBadge status={user.status} /> {fullName(user.profile)}
      {user.unsubscribed_at && <Text span> · wants no mail</Text>}
    </>
  );
}

function ProfileTabs({ user }: { user: UserRead }) {
  const { tab = TABS[0] } = useSearch({ from: "/members/projects/$project/users/$user" });
  const navigate = useNavigate({ from: "/projects/$project/users/$user" });
  return (
    <Tabs
      value={tab}
      keepMounted={false}
      onChange={(value) =>
        void navigate({
          search: { tab: TABS.find((one) => one === value) ?? TABS[0] },
          replace: true,
          resetScroll: false,
        })
      }
    >
      <Tabs.List aria-label="Profile" mb="md">
        {TABS.map((one) => (
          <Tabs.Tab key={one} value={one} px={{ base: "xs", xs: "md" }}>
            {PANELS[one].label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map((one) => (
        <Tabs.Panel key={one} value={one}>
          {PANELS[one].show(user)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function UserGone() {
  return (
    <Empty
      icon={IconUserOff}
      title="This user is not here"
      text="The address may be mistyped, or the user was deleted."
    >
      <ShowEverybody />
    </Empty>
  );
}

function UserPlaceholder() {
  return (
    <Stack role="status" aria-label="Loading the user" mt="xs">
      <Group>
        <Skeleton height={20} width={64} />
        <Skeleton height={20} width={80} />
        <Skeleton height={20} width={72} />
      </Group>
      <Skeleton height={220} radius="lg" />
    </Stack>
  );
}
