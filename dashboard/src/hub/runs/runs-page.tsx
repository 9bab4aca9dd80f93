import { Button, Paper, Skeleton, Stack } from "@mantine/core";
import { IconFilterX, IconListCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { CursorPages } from "../../kit/cursor-pages.tsx";
import { Empty } from "../../kit/empty.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { useProject } from "../../projects/queries.ts";
import { useTask } from "../tasks/task-frame.tsx";
import { runsQuery } from "./queries.ts";
import { RunDrawer } from "./run-drawer.tsx";
import { RunFilters } from "./run-filters.tsx";
import { RunList } from "./run-list.tsx";
import type { RunsFilter } from "./runs-search.ts";

/** What a task did, the newest first. */
export function RunsPage() {
  const { slug } = useProject();
  const task = useTask();
  const { cursor, run, ...filter } = useSearch({ from: "/members/projects/$project/tasks/$task/runs" });
  const navigate = useNavigate({ from: "/projects/$project/tasks/$task/runs" });
  const runs = useQuery(runsQuery(slug, task.id, filter, cursor));
  const list = runs.isPlaceholderData ? "" : JSON.stringify([filter, cursor]);
  const narrow = (next: RunsFilter) => void navigate({ search: next, replace: true, resetScroll: false });
  const open = (id: number | undefined) =>
    void navigate({
      search: ({ run: _, ...rest }) => ({ ...rest, ...(id !== undefined && { run: id }) }),
      state: true,
      resetScroll: false,
    });
  return (
    <>
      <RunFilters filter={filter} onChange={narrow} />
      <Loaded query={runs} placeholder={<Placeholder />}>
        {({ data, next_cursor }) => (
          <>
            {data.length === 0 ? (
              <NoRuns isNarrowed={Object.keys(filter).length > 0} onClear={() => narrow({})} />
            ) : (
              <RunList rows={data} list={list} onOpen={open} />
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
      <RunDrawer id={run} task={task.id} onOpen={open} onClose={() => open(undefined)} />
    </>
  );
}

function NoRuns({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  return (
    <Paper withBorder>
      {isNarrowed ? (
        <Empty icon={IconFilterX} title="No run matches" text="There is none that fits these filters.">
          <Button variant="default" onClick={onClear}>
            Clear the filters
          </Button>
        </Empty>
      ) : (
        <Empty
          icon={IconListCheck}
          title="It did not run yet"
          text="Each time something comes in that this task waits for, what it did appears here: what each target got, and what it answered."
        />
      )}
    </Paper>
  );
}

function Placeholder() {
  return (
    <Paper withBorder p="md" role="status" aria-label="Loading the runs">
      <Stack>
        {["a", "b", "c"].map((line) => (
          <Skeleton key={line} height={44} />
        ))}
      </Stack>
    </Paper>
  );
}
