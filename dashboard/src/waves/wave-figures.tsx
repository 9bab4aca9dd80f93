import { SimpleGrid, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Card } from "../kit/card.tsx";
import { When } from "../kit/when.tsx";
import type { Wave } from "./queries.ts";
import { WaveProgress } from "./wave-progress.tsx";
import { conversionOf, momentOf, passedOverInWords } from "./words.ts";

const number = new Intl.NumberFormat();

/** How far a wave is, and what came of it. */
export function WaveFigures({ wave }: { wave: Wave }) {
  const conversion = conversionOf(wave);
  return (
    <Card title="Progress">
      <WaveProgress wave={wave} />
      <SimpleGrid component="dl" cols={{ base: 2, sm: 4 }} mt="md" mb={0}>
        <Figure label="Invited" value={number.format(wave.invited)} />
        <Figure
          label="Became active"
          value={number.format(wave.active)}
          note={conversion !== null && `${conversion}% of the invited`}
        />
        <Figure
          label="Passed over"
          value={number.format(wave.skipped)}
          note={passedOverInWords(wave.skipped_because)}
        />
        <Figure label={wave.finished_at ? "Ended" : "Began"} value={<When at={momentOf(wave)} />} />
      </SimpleGrid>
    </Card>
  );
}

function Figure({ label, value, note }: { label: string; value: ReactNode; note?: ReactNode }) {
  return (
    <Stack gap={2} component="div">
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} fw={600} size="lg" style={{ fontVariantNumeric: "tabular-nums" }}>
        {value}
        {note && (
          <Text span display="block" size="xs" c="dimmed" fw={400}>
            {note}
          </Text>
        )}
      </Text>
    </Stack>
  );
}
