import { SimpleGrid, Text } from "@mantine/core";

const number = new Intl.NumberFormat();

interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

const LABELS: { readonly [name in keyof Counts]: string } = {
  created: "New people",
  updated: "Updated",
  unchanged: "Already there",
  refused: "Rows refused",
};

/** What came of rows, or would come. */
export function CountsGrid({ counts }: { counts: Counts }) {
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} component="dl" m={0}>
      {(Object.keys(LABELS) as (keyof Counts)[]).map((name) => (
        <div key={name}>
          <Text component="dt" size="sm" c="dimmed">
            {LABELS[name]}
          </Text>
          <Text component="dd" m={0} size="xl" fw={600}>
            {number.format(counts[name])}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
