import { Skeleton, Stack } from "@mantine/core";

/** Where a task comes to stand. */
export function TaskPlaceholder() {
  return (
    <Stack role="status" aria-label="Loading the task">
      <Skeleton height={36} width={280} />
      <Skeleton height={160} radius="lg" />
      <Skeleton height={220} radius="lg" />
    </Stack>
  );
}
