import { Select, Stack } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { Card } from "../../kit/card.tsx";
import { Failed } from "../../kit/failed.tsx";
import type { Definition } from "./queries.ts";
import { keyOf, type SampleOption } from "./samples.ts";

/** What a task is tried on while one looks at it. */
export function SampleCard({
  options,
  chosen,
  lead,
  reads,
  onChoose,
}: {
  options: readonly SampleOption[];
  chosen: Definition["sample"];
  lead: string;
  /** What is asked of the server to show it; it says here what of that went wrong. */
  reads: readonly UseQueryResult<unknown>[];
  onChoose: (sample: Definition["sample"]) => void;
}) {
  const failed = reads.filter(({ isError }) => isError);
  return (
    <Card title="Sample" lead={lead}>
      <Stack gap="sm">
        <Select
          aria-label="Sample"
          placeholder={placeholderFor(options, reads)}
          searchable
          allowDeselect={false}
          data={options.map(({ sample, label }) => ({ value: keyOf(sample), label }))}
          value={chosen && keyOf(chosen)}
          onChange={(key) => onChoose(options.find(({ sample }) => keyOf(sample) === key)?.sample ?? null)}
        />
        {failed[0] && (
          <Failed
            error={failed[0].error}
            onRetry={() => {
              for (const one of failed) void one.refetch();
            }}
          />
        )}
      </Stack>
    </Card>
  );
}

function placeholderFor(options: readonly SampleOption[], reads: readonly UseQueryResult<unknown>[]): string {
  if (options.length > 0 || reads.some(({ isError }) => isError)) return "Choose one";
  if (reads.some(({ isLoading }) => isLoading)) return "Looking for what came in…";
  return "Nothing came in yet: press Test where it comes from";
}
