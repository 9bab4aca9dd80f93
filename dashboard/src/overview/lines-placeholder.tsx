import { Skeleton, Stack } from "@mantine/core";

const LINES = 5;

/** For a card with a list that is on its way. */
export function LinesPlaceholder({ label }: { label: string }) {
  return (
    <Stack role="status" aria-label={label} gap="md">
      {Array.from({ length: LINES }, (_, i) => i).map((i) => (
        <Skeleton key={i} height={30} />
      ))}
    </Stack>
  );
}
