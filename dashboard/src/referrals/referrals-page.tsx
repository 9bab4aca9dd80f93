import { Button, Group, Paper, Select, Skeleton } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useProject } from "../projects/queries.ts";
import { CountingRule } from "./counting-rule.tsx";
import { projectReferralsQuery } from "./queries.ts";
import { REFERRAL_STATE_OPTIONS } from "./referral-state.tsx";
import { readReferralsSearch } from "./referrals-search.ts";
import { ReferralsTable } from "./referrals-table.tsx";

/** Who brought whom, of all the project. */
export function ReferralsPage() {
  const { slug } = useProject();
  const search = useSearch({ from: "/members/projects/$project/rewards/referrals" });
  const navigate = useNavigate({ from: "/projects/$project/rewards/referrals" });
  const referrals = useQuery(projectReferralsQuery(slug, search));
  const show = (state: string | null) =>
    void navigate({ search: readReferralsSearch({ state }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title="Referrals" lead="Who brought whom, newest first." />
      <CountingRule />
      <Group mb="md" role="search" aria-label="Referrals">
        <Select
          aria-label="State"
          placeholder="Counted or not"
          data={REFERRAL_STATE_OPTIONS}
          clearable
          w={{ base: "100%", xs: "14rem" }}
          value={search.state ?? null}
          onChange={show}
        />
      </Group>
      <Paper withBorder p={{ base: "xs", sm: "md" }}>
        <Loaded
          query={referrals}
          placeholder={<Skeleton height={240} role="status" aria-label="Loading the referrals" />}
        >
          {({ data, next_cursor }) =>
            data.length === 0 ? (
              <NoReferrals onShowAll={search.state === undefined ? null : () => show(null)} />
            ) : (
              <>
                <ReferralsTable referrals={data} withReferrer />
                <CursorPages
                  cursor={search.cursor}
                  next={next_cursor}
                  onOpen={(cursor, trail) =>
                    void navigate({
                      search: ({ cursor: _, ...rest }) => ({
                        ...rest,
                        ...(cursor !== undefined && { cursor }),
                      }),
                      state: { trail },
                    })
                  }
                />
              </>
            )
          }
        </Loaded>
      </Paper>
    </>
  );
}

function NoReferrals({ onShowAll }: { onShowAll: (() => void) | null }) {
  if (onShowAll) {
    return (
      <Empty icon={IconUsersGroup} title="None of these" text="No referral is in this state.">
        <Button variant="default" onClick={onShowAll}>
          Show all
        </Button>
      </Empty>
    );
  }
  return (
    <Empty
      icon={IconUsersGroup}
      title="Nobody has brought anybody yet"
      text="Whoever signs up gets a share link. A friend who joins by it stands here, with who brought them."
    />
  );
}
