import { Button, Divider, Group, Stack, Text } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconRotate } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Card } from "../../kit/card.tsx";
import { confirmLoss } from "../../kit/confirm.tsx";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import type { Connection, Source } from "../queries.ts";
import { useChangeSource, useNewUrl } from "./use-connection.ts";

/** A rest for the tasks behind a webhook URL, and another URL where this one got into wrong hands. */
export function AddressCard({ connection, source }: { connection: Connection; source: Source }) {
  const change = useChangeSource(connection);
  const newUrl = useNewUrl(connection);
  const { paused } = source;
  const PauseIcon = paused ? IconPlayerPlay : IconPlayerPause;
  const askForNewUrl = () =>
    confirmLoss({
      title: "Make a new webhook URL?",
      text: "The present one works for 24 hours more. Put the new one into the sender by then.",
      act: "Make a new URL",
      onConfirm: () =>
        newUrl.mutate(undefined, {
          onSuccess: () => tellDone("The new URL stands under Set up."),
          onError: tellFailed,
        }),
    });
  return (
    <Card title="Webhook URL">
      <Stack>
        <Act
          text={
            paused
              ? "What comes is kept, and starts no task."
              : "While it is paused, what comes is kept, and starts no task."
          }
        >
          <Button
            variant="default"
            leftSection={<PauseIcon size={16} aria-hidden />}
            loading={change.isPending}
            onClick={() =>
              change.mutate(
                { paused: !paused },
                {
                  onSuccess: () => tellDone(paused ? "It starts tasks again." : "Paused."),
                  onError: tellFailed,
                },
              )
            }
          >
            {paused ? "Go on" : "Pause"}
          </Button>
        </Act>
        <Divider />
        <Act text="A new URL, where somebody has this one who shouldn’t.">
          <Button
            variant="default"
            leftSection={<IconRotate size={16} aria-hidden />}
            loading={newUrl.isPending}
            onClick={askForNewUrl}
          >
            Make a new URL
          </Button>
        </Act>
      </Stack>
    </Card>
  );
}

function Act({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed" flex={1} miw="12rem">
        {text}
      </Text>
      {children}
    </Group>
  );
}
