import { Button, Group, Modal, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";

/** Asks before somebody leaves the screen with changes that aren't saved; the browser does where the tab is closed. */
export function LeaveGuard({ onDiscard }: { onDiscard: () => void }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    enableBeforeUnload: true,
    withResolver: true,
  });
  return (
    <Modal opened={status === "blocked"} onClose={() => reset?.()} title="Leave without saving?">
      <Text size="sm">What you changed of the page isn't saved, and will be lost.</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => reset?.()}>
          Stay here
        </Button>
        <Button
          color="red"
          onClick={() => {
            onDiscard();
            proceed?.();
          }}
        >
          Leave, and lose the changes
        </Button>
      </Group>
    </Modal>
  );
}
