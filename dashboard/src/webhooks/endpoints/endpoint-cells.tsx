import { Box, Popover, Stack, Text, UnstyledButton } from "@mantine/core";
import { Mark } from "../../kit/mark.tsx";
import { When } from "../../kit/when.tsx";
import { useEventNames } from "../event-names.ts";
import type { Activity, Endpoint } from "../queries.ts";
import { readAnswer } from "../read-answer.ts";
import { type EndpointState, stateOf } from "./endpoint-state.ts";

const MANY = 2;

/** The address, and what stands behind it. */
export function EndpointName({ endpoint }: { endpoint: Endpoint }) {
  return (
    <Box>
      <Text size="sm" fw={500} lineClamp={2}>
        {endpoint.url}
      </Text>
      {endpoint.description && (
        <Text size="xs" c="dimmed" lineClamp={2}>
          {endpoint.description}
        </Text>
      )}
    </Box>
  );
}

/** The events that it wants, by their names; many fold into a number that opens. */
export function EndpointEvents({ events }: { events: readonly string[] }) {
  const nameOf = useEventNames();
  const names = events.map(nameOf);
  const shown = names.length > MANY ? names.slice(0, MANY - 1) : names;
  return (
    <Text size="sm" component="div">
      {shown.map((name) => (
        <div key={name}>{name}</div>
      ))}
      {names.length > shown.length && (
        <Popover withArrow shadow="md">
          <Popover.Target>
            <UnstyledButton c="var(--mantine-color-anchor)" fz="sm" style={{ display: "block" }} mih={24}>
              and {names.length - shown.length} more
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown>
            <Stack gap={4}>
              {names.map((name) => (
                <Text key={name} size="sm">
                  {name}
                </Text>
              ))}
            </Stack>
          </Popover.Dropdown>
        </Popover>
      )}
    </Text>
  );
}

const STATES: { readonly [state in EndpointState]: { color: string; label: string } } = {
  enabled: { color: "teal", label: "Enabled" },
  disabled: { color: "gray", label: "Disabled" },
  gone: { color: "red", label: "Disabled by 410" },
};

export function EndpointStateBadge({
  endpoint,
  lastAnswer,
}: {
  endpoint: Endpoint;
  lastAnswer: Activity["last_answer"];
}) {
  const { color, label } = STATES[stateOf(endpoint, lastAnswer)];
  return (
    <>
      <Mark color={color} label={label} />
      {endpoint.disabled_at && (
        <Box c="dimmed" pl={14}>
          <When at={endpoint.disabled_at} />
        </Box>
      )}
    </>
  );
}

export function LastAnswer({ answer }: { answer: Activity["last_answer"] }) {
  if (answer === null) {
    return (
      <Text size="sm" c="dimmed">
        none yet
      </Text>
    );
  }
  return (
    <>
      <Mark color={answer.state === "accepted" ? "teal" : "red"} label={readAnswer(answer)} />
      <Box c="dimmed" pl={14}>
        <When at={answer.at} />
      </Box>
    </>
  );
}

export function policyName(policy: Endpoint["policy"]): string {
  return policy === "classic" ? "Classic" : "Standard";
}
