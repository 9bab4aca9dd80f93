import { Button, Paper } from "@mantine/core";
import { IconFilterX, IconInbox } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { CursorPages } from "../../kit/cursor-pages.tsx";
import { Empty } from "../../kit/empty.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { useSelection } from "../../kit/selection.ts";
import { useMay, useProject } from "../../projects/queries.ts";
import { useConnection } from "../connections/use-connection.ts";
import { capturesQuery } from "../queries.ts";
import { CaptureDrawer } from "./capture-drawer.tsx";
import { CaptureFilters } from "./capture-filters.tsx";
import { CaptureList, CaptureListPlaceholder } from "./capture-list.tsx";
import { CapturesBar } from "./captures-bar.tsx";
import { type CapturesSearch, filterOf } from "./captures-search.ts";

/** Every request that came in at a connection, the newest first. */
export function CapturesPage() {
  const { slug } = useProject();
  const { connection } = useConnection();
  const search = useSearch({ from: "/members/projects/$project/integrations/$connection/captures" });
  const navigate = useNavigate({ from: "/projects/$project/integrations/$connection/captures" });
  const { cursor, capture } = search;
  const filter = filterOf(search);
  const captures = useQuery(capturesQuery(slug, connection.id, filter, cursor));
  const list = captures.isPlaceholderData ? "" : JSON.stringify([filter, cursor]);
  const mayAct = useMay("editor");
  const selection = useSelection<string>(JSON.stringify([connection.id, filter]));
  const isNarrowed = Object.keys(filter).length > 0;
  const narrow = (next: CapturesSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  const open = (name: string | undefined) =>
    void navigate({
      search: ({ capture: _, ...rest }) => ({ ...rest, ...(name !== undefined && { capture: name }) }),
      state: true,
      resetScroll: false,
    });
  return (
    <>
      <CaptureFilters connection={connection} filter={filter} onChange={narrow} />
      <Loaded query={captures} placeholder={<CaptureListPlaceholder />}>
        {({ data, next_cursor }) => (
          <>
            {data.length === 0 ? (
              <NoCaptures isNarrowed={isNarrowed} onClear={() => narrow({})} />
            ) : (
              <CaptureList
                rows={data}
                list={list}
                isStale={captures.isPlaceholderData}
                selection={mayAct ? selection : null}
                onOpen={open}
              />
            )}
            <CursorPages
              cursor={cursor}
              next={next_cursor}
              onOpen={(cursor, trail) =>
                void navigate({
                  search: { ...filter, ...(cursor !== undefined && { cursor }) },
                  state: { trail },
                })
              }
            />
          </>
        )}
      </Loaded>
      {mayAct && <CapturesBar selection={selection} />}
      <CaptureDrawer name={capture} onClose={() => open(undefined)} />
    </>
  );
}

function NoCaptures({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  const { slug } = useProject();
  const { connection } = useConnection();
  return (
    <Paper withBorder>
      {isNarrowed ? (
        <Empty icon={IconFilterX} title="No request matches" text="Nothing came in that fits these filters.">
          <Button variant="default" onClick={onClear}>
            Clear the filters
          </Button>
        </Empty>
      ) : (
        <Empty
          icon={IconInbox}
          title="Nothing came in yet"
          text="Each request to the webhook URL appears here: what it brought, whether it was accepted, and which tasks it started."
        >
          <Button
            renderRoot={(props) => (
              <Link
                to="/projects/$project/integrations/$connection"
                params={{ project: slug, connection: connection.id }}
                {...props}
              />
            )}
          >
            To the webhook URL
          </Button>
        </Empty>
      )}
    </Paper>
  );
}
