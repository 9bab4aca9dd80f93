import { Group, Stack, Text, Title } from "@mantine/core";
import { Mark } from "../../kit/mark.tsx";
import { When } from "../../kit/when.tsx";
import { useEventNames } from "../../webhooks/event-names.ts";
import { DataTree } from "../data-tree.tsx";
import type { Run } from "./queries.ts";
import { RunAgain } from "./run-again.tsx";
import { RunTarget } from "./run-target.tsx";
import { tellRun } from "./run-words.ts";

/** Everything about one run: what came in, and what became of it at each target. */
export function RunDetails({ run, onOpen }: { run: Run; onOpen: (id: number) => void }) {
  const nameOf = useEventNames();
  return (
    <Stack gap="lg">
      <div>
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h3">
            {run.event_type === "" ? "A request" : nameOf(run.event_type)}
          </Title>
          <Mark {...tellRun(run.state)} />
        </Group>
        <Text size="sm" c="dimmed" component="div">
          Came in <When at={run.received_at} />
          {run.again && ", run again by somebody"}
        </Text>
      </div>
      <RunAgain run={run} onOpen={onOpen} />
      <section>
        <Title order={3} size="h4" mb="xs">
          Targets
        </Title>
        <Stack gap="sm">
          {run.targets.map((target) => (
            <RunTarget key={target.key} target={target} />
          ))}
        </Stack>
      </section>
      <section>
        <Title order={3} size="h4" mb="xs">
          What came in
        </Title>
        {run.input === null ? (
          <Text size="sm" c="dimmed">
            It is no longer kept.
          </Text>
        ) : (
          <DataTree data={run.input} label="What came in" />
        )}
      </section>
    </Stack>
  );
}
