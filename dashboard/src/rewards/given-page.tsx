import { Button, Group, Select } from "@mantine/core";
import { IconGift } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Empty } from "../kit/empty.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import type { GrantAct } from "./grant-acts.ts";
import { GrantsPanel } from "./grants-panel.tsx";
import { type GrantsSearch, readGrantsSearch, type Standing } from "./grants-search.ts";
import { RewardFilter } from "./reward-filter.tsx";
import { STANDING_OPTIONS } from "./standing-words.ts";

/** What can be done with all of one standing; what is mixed is told apart by its rows. */
const OFFERS: { readonly [standing in Standing]: readonly GrantAct[] } = {
  review: ["approve", "decline"],
  codes: ["decline"],
  earned: ["deliver", "revoke"],
  delivered: ["revoke"],
  declined: ["approve"],
  revoked: ["restore"],
};
const ANY_OFFERS: readonly GrantAct[] = ["deliver", "approve", "decline", "revoke", "restore"];

/** Who has which reward, wherever it stands. */
export function GivenPage() {
  const search = useSearch({ from: "/members/projects/$project/rewards/given" });
  const navigate = useNavigate({ from: "/projects/$project/rewards/given" });
  const narrow = (change: { [Name in keyof GrantsSearch]?: unknown }) =>
    void navigate({
      search: (now) => readGrantsSearch({ ...now, cursor: undefined, ...change }),
      replace: true,
      resetScroll: false,
    });
  const { standing, reward } = search;
  const isNarrowed = standing !== undefined || reward !== undefined;
  const showAll = () => void navigate({ search: {}, replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title="Given" lead="Who has earned which reward, and how it stands with it." />
      <Group gap="sm" mb="md" role="search" aria-label="Given rewards">
        <Select
          aria-label="Standing"
          placeholder="Wherever it stands"
          data={STANDING_OPTIONS}
          clearable
          w={{ base: "100%", xs: "14rem" }}
          value={standing ?? null}
          onChange={(value) => narrow({ standing: value })}
        />
        <RewardFilter value={reward} onChange={(id) => narrow({ reward: id })} />
        {isNarrowed && (
          <Button variant="subtle" onClick={showAll}>
            Clear all
          </Button>
        )}
      </Group>
      <GrantsPanel
        search={search}
        offers={standing === undefined ? ANY_OFFERS : OFFERS[standing]}
        empty={
          isNarrowed ? (
            <Empty icon={IconGift} title="None of these" text="Nothing that anybody has matches.">
              <Button variant="default" onClick={showAll}>
                Show all
              </Button>
            </Empty>
          ) : (
            <Empty
              icon={IconGift}
              title="Nobody has earned anything yet"
              text="The moment that somebody has brought enough friends, or has enough points, it stands here."
            />
          )
        }
        onOpenPage={(cursor, trail) =>
          void navigate({
            search: ({ cursor: _, ...rest }) => ({ ...rest, ...(cursor !== undefined && { cursor }) }),
            state: { trail },
          })
        }
      />
    </>
  );
}
