import { Accordion, Group, Paper, Stack, Text, Title, VisuallyHidden } from "@mantine/core";
import { CodeBlock } from "../../kit/code-block.tsx";
import { Mark } from "../../kit/mark.tsx";
import { useOpenLast } from "../../kit/use-open-last.ts";
import { When } from "../../kit/when.tsx";
import { NextAttempt } from "../../webhooks/log/next-attempt.tsx";
import { givenWords } from "../tasks/field-words.ts";
import type { RunTarget as Target, Try } from "./queries.ts";
import { tellTarget } from "./run-words.ts";
import { useTargetName } from "./use-target-name.ts";

/** What became of a run at one target: how it stands, and every try, the last one first and open. */
export function RunTarget({ target }: { target: Target }) {
  const name = useTargetName()(target);
  const { state, summary, next_attempt_at, tries } = target;
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Title order={4} size="h5">
            {name}
          </Title>
          <Mark {...tellTarget(state)} />
        </Group>
        {summary !== null && <Text size="sm">{summary}</Text>}
        {next_attempt_at !== null && (
          <Text size="sm" component="div" style={{ fontVariantNumeric: "tabular-nums" }}>
            Next try: <NextAttempt at={next_attempt_at} />
          </Text>
        )}
        {tries.length > 0 && <Tries tries={tries} of={name} />}
      </Stack>
    </Paper>
  );
}

function Tries({ tries, of }: { tries: readonly Try[]; of: string }) {
  const [open, setOpen] = useOpenLast(String(tries.length));
  // Where it was run again, the tries are counted anew over there: here they go on.
  const numbered = tries.map((one, i) => ({ one, number: i + 1 }));
  return (
    <Accordion variant="contained" multiple order={5} value={open} onChange={setOpen}>
      {numbered.toReversed().map(({ one, number }) => (
        <Accordion.Item key={number} value={String(number)}>
          <Accordion.Control>
            <Group gap="xs" pr="xs" justify="space-between">
              <Mark color={one.error_code === null ? "teal" : "red"} label={`Try ${number}`} />
              <VisuallyHidden>{of}</VisuallyHidden>
              <Text size="xs" c="dimmed">
                {one.duration_ms} ms
              </Text>
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            <TryDetails one={one} name={`${of}, try ${number}`} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

/** Who it was about was erased, or the captured request deleted. */
const NO_LONGER_KEPT = "It didn’t go through. What was answered is no longer kept.";

function TryDetails({ one, name }: { one: Try; name: string }) {
  const { started_at, detail, summary, missing, input, output, steps } = one;
  return (
    <Stack gap="sm">
      <Text size="sm" component="div">
        {detail ?? summary ?? (one.error_code === null ? "It went through." : NO_LONGER_KEPT)} (
        <When at={started_at} />)
      </Text>
      {missing.length > 0 && <Text size="sm">Not in what came in: {missing.join(", ")}.</Text>}
      {input !== null && <CodeBlock label={`What it was given (${name})`} text={givenWords(input)} />}
      {output !== null && (
        <CodeBlock label={`What it answered (${name})`} text={JSON.stringify(output, null, 2)} />
      )}
      {steps.length > 0 && (
        <Stack gap={2} component="ol" className="hookline-list" aria-label="Steps">
          {steps.map(({ what, status, ms, error, detail: why }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have an order and no names
            <Text key={i} size="xs" component="li">
              {[what, status, ms === null ? null : `${ms} ms`, why ?? error]
                .filter((part) => part !== null)
                .join(" · ")}
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
