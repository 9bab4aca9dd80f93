import { Group, Paper, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ComponentProps, ReactNode } from "react";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useSelection } from "../kit/selection.ts";
import { useMay, useProject } from "../projects/queries.ts";
import type { GrantAct } from "./grant-acts.ts";
import { GrantList } from "./grant-list.tsx";
import { GrantsBar } from "./grants-bar.tsx";
import type { GrantsSearch } from "./grants-search.ts";
import { grantsQuery } from "./queries.ts";

const PLACEHOLDER_ROWS = 6;

/** The rewards that a search finds, page by page, and the acts on those selected; `empty` where it finds none. */
export function GrantsPanel({
  search,
  offers,
  empty,
  onOpenPage,
}: {
  search: GrantsSearch;
  offers: readonly GrantAct[];
  empty: ReactNode;
  onOpenPage: ComponentProps<typeof CursorPages>["onOpen"];
}) {
  const { slug } = useProject();
  const mayAct = useMay("editor");
  const grants = useQuery(grantsQuery(slug, search));
  const { cursor, ...filter } = search;
  const selection = useSelection(JSON.stringify(filter));
  return (
    <>
      <Paper withBorder p={{ base: "xs", sm: "md" }}>
        <Loaded query={grants} placeholder={<Placeholder />}>
          {({ data, next_cursor }) =>
            data.length === 0 ? (
              empty
            ) : (
              <>
                <GrantList
                  grants={data}
                  selection={mayAct ? selection : null}
                  isStale={grants.isPlaceholderData}
                />
                <CursorPages cursor={cursor} next={next_cursor} onOpen={onOpenPage} />
              </>
            )
          }
        </Loaded>
      </Paper>
      {mayAct && <GrantsBar selection={selection} offers={offers} />}
    </>
  );
}

function Placeholder() {
  return (
    <div role="status" aria-label="Loading the rewards">
      {Array.from({ length: PLACEHOLDER_ROWS }, (_, i) => i).map((i) => (
        <Group key={i} py="sm" px="xs" wrap="nowrap" justify="space-between">
          <Skeleton height={14} width={`${56 - (i % 3) * 8}%`} />
          <Skeleton height={14} width={96} />
        </Group>
      ))}
    </div>
  );
}
