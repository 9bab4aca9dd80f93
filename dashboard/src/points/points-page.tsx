import { Button, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCoins, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Card } from "../kit/card.tsx";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { GivePoints } from "./give-points.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { PointRulesCard } from "./point-rules-card.tsx";
import { ledgerQuery } from "./queries.ts";

/** What earns points, and the ledger of all that were given and taken. */
export function PointsPage() {
  const { id } = useProject();
  const mayAct = useMay("editor");
  const [isGiving, giving] = useDisclosure();
  return (
    <>
      <PageHeader title="Points" lead="People collect them; rewards and the waitlist's order can go by them.">
        {mayAct && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={giving.open}>
            Give points
          </Button>
        )}
      </PageHeader>
      <Stack>
        <PointRulesCard key={id} />
        <LedgerCard />
      </Stack>
      <GivePoints opened={isGiving} onClose={giving.close} />
    </>
  );
}

function LedgerCard() {
  const { slug } = useProject();
  const { cursor } = useSearch({ from: "/members/projects/$project/rewards/points" });
  const navigate = useNavigate({ from: "/projects/$project/rewards/points" });
  const ledger = useQuery(ledgerQuery(slug, cursor));
  return (
    <Card
      title="Latest points"
      lead="All that were given and taken back, newest first. Nothing is ever changed."
    >
      <Loaded
        query={ledger}
        placeholder={<Skeleton height={200} role="status" aria-label="Loading the points" />}
      >
        {({ data, next_cursor }) =>
          data.length === 0 ? (
            <Empty
              icon={IconCoins}
              title="No points yet"
              text="Say above what earns them. The next that somebody earns stand here."
            />
          ) : (
            <>
              <LedgerTable entries={data} />
              <CursorPages
                cursor={cursor}
                next={next_cursor}
                onOpen={(page, trail) =>
                  void navigate({ search: page === undefined ? {} : { cursor: page }, state: { trail } })
                }
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
