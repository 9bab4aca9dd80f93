import { Button, Group, Paper, Select, Skeleton, Stack } from "@mantine/core";
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
import { RunList } from "./run-list.tsx";
import { tellRun } from "./run-words.ts";
import { type RunState, STATES } from "./runs-search.ts";

/** What a task did, the newest first. */
export function RunsPage() {
  const { slug } = useProject();
  const task = useTask();
  const { state, cursor, run } = useSearch({ from: "/members/projects/$project/tasks/$task/runs" });
  const navigate = useNavigate({ from: "/projects/$project/tasks/$task/runs" });
  const runs = useQuery(runsQuery(slug, task.id, state, cursor));
  const narrow = (next: RunState | null) =>
    void navigate({ search: next === null ? {} : { state: next }, replace: true, resetScroll: false });
  const open = (id: number | undefined) =>
    void navigate({
      search: ({ run: _, ...rest }) => ({ ...rest, ...(id !== undefined && { run: id }) }),
      state: true,
      resetScroll: false,
    });
  return (
    <>
      <Group mb="md">
        <Select
          aria-label="State"
          placeholder="Every state"
          clearable
          data={STATES.map((one) => ({ value: one, label: tellRun(one).label }))}
          value={state ?? null}
          onChange={narrow}
        />
      </Group>
      <Loaded query={runs} placeholder={<Placeholder />}>
        {({ data, next_cursor }) => (
          <>
            {data.length === 0 ? (
              <NoRuns isNarrowed={state !== undefined} onClear={() => narrow(null)} />
            ) : (
              <RunList rows={data} list={runs.isPlaceholderData ? "" : `${state} ${cursor}`} onOpen={open} />
            )}
            <CursorPages
              cursor={cursor}
              next={next_cursor}
              onOpen={(cursor, trail) =>
                void navigate({
                  search: { ...(state && { state }), ...(cursor !== undefined && { cursor }) },
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
        <Empty icon={IconFilterX} title="No run is like that" text="Other states may have some.">
          <Button variant="default" onClick={onClear}>
            Show all
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
