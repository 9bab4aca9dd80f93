import { Group, Progress, Stack, Text } from "@mantine/core";
import { Card } from "../kit/card.tsx";
import { CountsGrid } from "./counts.tsx";
import { StateBadge } from "./imports-card.tsx";
import type { Import } from "./queries.ts";
import { isAtWork } from "./states.ts";

const number = new Intl.NumberFormat();

/** How far it has come, as it goes. */
export function ProgressCard({ its }: { its: Import }) {
  const { rows_done, rows_total, rows_per_second, state } = its;
  const isKnown = rows_total !== null;
  return (
    <Card title={state === "checking" ? "Check" : "Progress"}>
      <Stack>
        <Group justify="space-between">
          <Text size="sm" role="status">
            {wordsFor(its)}
          </Text>
          <StateBadge its={its} />
        </Group>
        {isAtWork(its) && (
          <Progress
            value={isKnown ? (100 * rows_done) / Math.max(1, rows_total) : 100}
            animated={!isKnown}
            aria-label="Rows done"
          />
        )}
        {state !== "checking" && <CountsGrid counts={its} />}
        {state === "running" && isKnown && rows_per_second !== null && rows_per_second > 0 && (
          <Text size="sm" c="dimmed">
            {number.format(rows_per_second)} rows a second
          </Text>
        )}
      </Stack>
    </Card>
  );
}

function wordsFor({ state, rows_done, rows_total }: Import): string {
  if (state === "checking") return `${number.format(rows_done)} rows looked at`;
  if (rows_total === null) return "Reading the file to its end first…";
  return `${number.format(rows_done)} of ${number.format(rows_total)} rows`;
}
