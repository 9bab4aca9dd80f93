import { Alert, Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { messageOf } from "../api.ts";

/** What could not be read, why, and the way to try again. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Alert color="red" title="This could not be loaded" role="alert" maw="34rem">
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
