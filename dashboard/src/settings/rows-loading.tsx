import { Skeleton, Stack } from "@mantine/core";

/** Where a list of rows will stand. */
export function RowsLoading({ label }: { label: string }) {
  return (
    <Stack role="status" aria-label={label}>
      <Skeleton height={40} />
      <Skeleton height={40} />
      <Skeleton height={40} />
    </Stack>
  );
}
