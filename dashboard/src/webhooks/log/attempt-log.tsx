import { Accordion, Group, Stack, Text } from "@mantine/core";
import { CodeBlock } from "../../kit/code-block.tsx";
import { headerLines } from "../../kit/header-lines.ts";
import { Mark } from "../../kit/mark.tsx";
import { useOpenLast } from "../../kit/use-open-last.ts";
import { LocalAddressHint } from "../endpoints/local-address-hint.tsx";
import type { Delivery } from "../queries.ts";
import { readAnswer } from "../read-answer.ts";
import { formatJson } from "./format-json.ts";

type Attempt = Delivery["attempt_log"][number];

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** Every attempt to deliver a webhook, the last one first and open. */
export function AttemptLog({ attempts, url }: { attempts: readonly Attempt[]; url: string }) {
  const last = attempts.at(-1);
  if (last === undefined) {
    return (
      <Text size="sm" c="dimmed">
        None yet.
      </Text>
    );
  }
  return <Attempts attempts={attempts} last={keyOf(last)} url={url} />;
}

function Attempts({ attempts, last, url }: { attempts: readonly Attempt[]; last: string; url: string }) {
  const [open, setOpen] = useOpenLast(last);
  return (
    <Accordion
      variant="contained"
      multiple
      order={4}
      value={open}
      onChange={setOpen}
      styles={{ item: { backgroundColor: "transparent" } }}
    >
      {attempts.toReversed().map((attempt) => (
        <Accordion.Item key={keyOf(attempt)} value={keyOf(attempt)}>
          <Accordion.Control>
            <Group gap="xs" pr="xs" justify="space-between">
              <Mark color={attempt.error_message === null ? "teal" : "red"} label={readAnswer(attempt)} />
              <Text size="xs" c="dimmed">
                {exact.format(new Date(attempt.started_at))}, {attempt.duration_ms} ms
              </Text>
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            <AttemptDetails attempt={attempt} url={url} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function AttemptDetails({ attempt, url }: { attempt: Attempt; url: string }) {
  const { error_code, error_message, error_detail, response_headers, response_body } = attempt;
  return (
    <Stack gap="sm">
      {error_message && <Text size="sm">{error_message}</Text>}
      {error_code === "blocked_address" && <LocalAddressHint url={url} />}
      {error_detail && (
        <Text size="xs" c="dimmed" ff="monospace">
          {error_detail}
        </Text>
      )}
      {response_body !== null && <CodeBlock label="Answer's body" text={formatJson(response_body)} />}
      {response_headers && <CodeBlock label="Answer's headers" text={headerLines(response_headers)} />}
    </Stack>
  );
}

/** One that was interrupted doesn't count, and shares its number with the next. */
function keyOf({ number, started_at }: Attempt): string {
  return `${number}-${Date.parse(started_at)}`;
}
