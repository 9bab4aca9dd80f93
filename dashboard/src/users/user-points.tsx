import { Button, Group, Paper, Skeleton, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCoins, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { pointsInWords } from "../points/entry-words.ts";
import { GivePoints } from "../points/give-points.tsx";
import { LedgerTable } from "../points/ledger-table.tsx";
import { userPointsQuery } from "../points/queries.ts";
import { useMay, useProject } from "../projects/queries.ts";
import type { User } from "./queries.ts";
import { useOpenPage } from "./use-open-page.ts";

/** A user's balance, and what it comes from. */
export function UserPoints({ user }: { user: User }) {
  const { slug } = useProject();
  const { cursor } = useSearch({ from: "/members/projects/$project/users/$user" });
  const points = useQuery(userPointsQuery(slug, user.id, cursor));
  const openPage = useOpenPage();
  const mayAct = useMay("editor");
  const [isGiving, giving] = useDisclosure();
  return (
    <Paper withBorder p={{ base: "xs", sm: "md" }}>
      <Group justify="space-between" p={{ base: "xs", sm: 0 }} mb="xs">
        <Title order={2} size="h5">
          {points.data ? pointsInWords(points.data.balance) : "Points"}
        </Title>
        {mayAct && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={giving.open}
          >
            Give points
          </Button>
        )}
      </Group>
      <Loaded
        query={points}
        placeholder={<Skeleton height={160} role="status" aria-label="Loading the points" />}
      >
        {({ data, next_cursor }) =>
          data.length === 0 ? (
            <Empty
              icon={IconCoins}
              title="No points yet"
              text="What this user earns or is given stands here."
            />
          ) : (
            <>
              <LedgerTable entries={data} />
              <CursorPages cursor={cursor} next={next_cursor} onOpen={openPage} />
            </>
          )
        }
      </Loaded>
      <GivePoints user={user} opened={isGiving} onClose={giving.close} />
    </Paper>
  );
}
