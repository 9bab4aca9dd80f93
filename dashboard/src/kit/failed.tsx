import { Alert, Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { Navigate, useSearch } from "@tanstack/react-router";
import { isLostPlace, messageOf } from "../api.ts";

/**
 * What could not be read, why, and the way to try again. A page of a list that can't be found (any more) is no reason to
 * stop: the list is shown from its beginning.
 */
export function Failed({
  error,
  onRetry,
  title = "This could not be loaded",
}: {
  error: unknown;
  onRetry: () => void;
  title?: string;
}) {
  const { cursor } = useSearch({ strict: false });
  if (cursor !== undefined && isLostPlace(error)) {
    return <Navigate to="." search={({ cursor: _, ...rest }) => rest} replace />;
  }
  return (
    <Alert color="red" title={title} role="alert" maw="34rem">
      {messageOf(error)}
      <Button
        mt="md"
        display="block"
        variant="default"
        size="xs"
        leftSection={<IconRefresh size={16} aria-hidden />}
        onClick={onRetry}
      >
        Try again
      </Button>
    </Alert>
  );
}
