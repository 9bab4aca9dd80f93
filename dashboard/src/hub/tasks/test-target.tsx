import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconFlask } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { messageOf } from "../../api.ts";
import { CodeBlock } from "../../kit/code-block.tsx";
import { useEditor } from "./editor.ts";
import { givenWords } from "./field-words.ts";
import type { TaskTarget } from "./queries.ts";
import { type TestAnswer, useTestTarget } from "./use-task.ts";

const TITLES = { done: "It worked", failed: "It did not work", skipped: "Nothing was done" } as const;
const COLORS = { done: "teal", failed: "red", skipped: "gray" } as const;

/** Tries a target for real, with the sample. */
export function TestTarget({ target }: { target: TaskTarget }) {
  const { task, definition, sample, save } = useEditor();
  const number = definition.targets.findIndex(({ key }) => key === target.key) + 1;
  const { mutateAsync } = useTestTarget(task.id);
  const test = useMutation({
    mutationFn: async () => {
      if (sample === null) throw new Error("Choose a sample first.");
      await save();
      return mutateAsync({ target: target.key, sample });
    },
  });
  const isOver = test.isError || test.isSuccess;
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed" flex={1} miw="14rem">
          A test really does it over there, once, with the sample.
        </Text>
        <Button
          variant="default"
          leftSection={<IconFlask size={16} aria-hidden />}
          disabled={sample === null}
          loading={test.isPending}
          onClick={() => test.mutate()}
        >
          Test
        </Button>
      </Group>
      <div role="status">
        {isOver && test.data?.state !== "done" && sample?.kind === "event_type" && (
          <Text size="sm" mb="xs">
            The sample is an example: its people, rewards and rows may not be there. That alone is nothing to
            mend. What happens from now on can be chosen as the sample, too.
          </Text>
        )}
        {test.isError && (
          <Alert color="red" title={TITLES.failed}>
            {messageOf(test.error)}
          </Alert>
        )}
        {test.data && <Result answer={test.data} of={`target ${number}`} />}
      </div>
    </Stack>
  );
}

function Result({
  answer: { state, summary, error, missing, input, output, steps },
  of,
}: {
  answer: TestAnswer;
  /** Tells it apart from those of other targets. */
  of: string;
}) {
  return (
    <Alert color={COLORS[state]} title={TITLES[state]}>
      <Stack gap="sm">
        {(summary ?? error) && <Text size="sm">{summary ?? error}</Text>}
        {missing.length > 0 && <Text size="sm">Not in the sample: {missing.join(", ")}.</Text>}
        {input !== null && <CodeBlock label={`What it was given (${of})`} text={givenWords(input)} />}
        {output !== null && output !== undefined && (
          <CodeBlock label={`What it answered (${of})`} text={JSON.stringify(output, null, 2)} />
        )}
        {steps.map(({ what, status, ms }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have an order and no names
          <Text key={i} size="xs">
            {what}
            {status !== null && `: ${status}`}
            {ms !== null && `, ${ms} ms`}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
