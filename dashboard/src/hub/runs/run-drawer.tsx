import { Drawer, Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../kit/loaded.tsx";
import { useProject } from "../../projects/queries.ts";
import { runQuery } from "./queries.ts";
import { RunDetails } from "./run-details.tsx";

interface DrawerProps {
  /** Undefined while it is closed. */
  id: number | undefined;
  task: number;
  onOpen: (id: number) => void;
  onClose: () => void;
}

/** One run, beside the list that it was opened from. */
export function RunDrawer({ id, task, onOpen, onClose }: DrawerProps) {
  // While it slides away, what it showed stays in it.
  const [lastId, setLastId] = useState(id);
  if (id !== undefined && id !== lastId) setLastId(id);
  return (
    <Drawer opened={id !== undefined} onClose={onClose} position="right" size={640} padding="lg" title="Run">
      {lastId !== undefined && <Opened key={lastId} id={lastId} task={task} onOpen={onOpen} />}
    </Drawer>
  );
}

function Opened({ id, task, onOpen }: { id: number; task: number; onOpen: (id: number) => void }) {
  const { slug } = useProject();
  const run = useQuery(runQuery(slug, task, id));
  return (
    <Loaded query={run} placeholder={<Placeholder />}>
      {(data) => <RunDetails run={data} onOpen={onOpen} />}
    </Loaded>
  );
}

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading the run">
      <Skeleton height={28} width="60%" />
      <Skeleton height={64} />
      <Skeleton height={240} />
    </Stack>
  );
}
