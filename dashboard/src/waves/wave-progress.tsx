import { Badge, Box, Progress, Text } from "@mantine/core";
import type { Wave } from "./queries.ts";
import { people, progressOf, WAVE_STATES } from "./words.ts";

export function WaveBadge({ state }: Pick<Wave, "state">) {
  const { label, color } = WAVE_STATES[state];
  return (
    <Badge component="span" variant="dot" color={color} tt="none" fw={500}>
      {label}
    </Badge>
  );
}

/** How far a wave is that has begun: a bar, and the same in words. */
export function WaveProgress({ wave }: { wave: Wave }) {
  const percent = progressOf(wave);
  return (
    <Box>
      <Progress.Root size="md">
        <Progress.Section
          value={percent ?? 100}
          color={WAVE_STATES[wave.state].color}
          animated={wave.state === "running"}
          striped={wave.state === "running"}
          aria-label={`Progress of ${wave.name}`}
        />
      </Progress.Root>
      <Text size="sm" c="dimmed" mt={4}>
        {progressInWords(wave)}
      </Text>
    </Box>
  );
}

function progressInWords({ planned, invited, skipped }: Wave): string {
  if (planned === null) return "Finding out who is meant…";
  const done = `${people(invited)} invited`;
  const left = planned - invited - skipped;
  return left === 0 ? done : `${done}, ${people(left)} to go`;
}
