import { Group } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Empty } from "../kit/empty.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { GrantsPanel } from "./grants-panel.tsx";
import { RewardFilter } from "./reward-filter.tsx";

/** What people have earned and a member has yet to look at. */
export function ReviewPage() {
  const search = useSearch({ from: "/members/projects/$project/rewards/review" });
  const navigate = useNavigate({ from: "/projects/$project/rewards/review" });
  return (
    <>
      <PageHeader
        title="Review queue"
        lead="What people have earned and one of you looks at first. Approved, it is theirs."
      />
      <Group mb="md" role="search" aria-label="Review queue">
        <RewardFilter
          value={search.reward}
          onChange={(reward) =>
            void navigate({ search: reward === undefined ? {} : { reward }, replace: true })
          }
        />
      </Group>
      <GrantsPanel
        search={{ ...search, standing: "review" }}
        offers={["approve", "decline"]}
        empty={
          <Empty
            icon={IconChecks}
            title="Nothing to review"
            text="Rewards that you want to look at before they are given wait here. A reward's own settings say which do."
          />
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
