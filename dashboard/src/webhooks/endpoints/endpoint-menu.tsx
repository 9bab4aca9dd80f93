import { ActionIcon, Button, Group, Menu, Text } from "@mantine/core";
import {
  IconDots,
  IconKey,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconRepeat,
  IconTrash,
} from "@tabler/icons-react";
import { useRef } from "react";
import { confirmLoss } from "../../kit/confirm.tsx";
import { useMay } from "../../projects/queries.ts";
import type { Endpoint } from "../queries.ts";
import { useDeleteEndpoint, useSwitchEndpoint } from "./endpoint-acts.ts";
import type { EndpointDialogKind } from "./endpoint-dialog.tsx";

/** What can be done with a webhook URL, by one's role. */
export function EndpointMenu({
  endpoint,
  onOpen,
}: {
  endpoint: Endpoint;
  onOpen: (kind: EndpointDialogKind) => void;
}) {
  const maySend = useMay("editor");
  const mayChange = useMay("admin");
  const trigger = useRef<HTMLButtonElement>(null);
  /** From the button, which outlives the menu: the focus comes back to where it was when a dialog opened. */
  function fromButton(act: () => void) {
    trigger.current?.focus();
    act();
  }
  if (!maySend) return null;
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <Button size="xs" variant="default" aria-label={`Test ${endpoint.url}`} onClick={() => onOpen("test")}>
        Test
      </Button>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <ActionIcon
            ref={trigger}
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`More for ${endpoint.url}`}
          >
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayChange && (
            <>
              <Menu.Item
                leftSection={<IconPencil size={16} aria-hidden />}
                onClick={() => fromButton(() => onOpen("edit"))}
              >
                Edit
              </Menu.Item>
              <Menu.Item
                leftSection={<IconKey size={16} aria-hidden />}
                onClick={() => fromButton(() => onOpen("secret"))}
              >
                Secret
              </Menu.Item>
            </>
          )}
          <ReplayItem endpoint={endpoint} onOpen={() => fromButton(() => onOpen("replay"))} />
          {mayChange && <ChangingItems endpoint={endpoint} fromButton={fromButton} />}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

function ReplayItem({ endpoint, onOpen }: { endpoint: Endpoint; onOpen: () => void }) {
  const isAllowed = endpoint.policy === "standard";
  return (
    <Menu.Item leftSection={<IconRepeat size={16} aria-hidden />} disabled={!isAllowed} onClick={onOpen}>
      Send webhooks again
      {!isAllowed && <Text size="xs">Only under the standard policy.</Text>}
    </Menu.Item>
  );
}

function ChangingItems({
  endpoint,
  fromButton,
}: {
  endpoint: Endpoint;
  fromButton: (act: () => void) => void;
}) {
  const change = useSwitchEndpoint(endpoint);
  const remove = useDeleteEndpoint(endpoint);
  const ask = () =>
    confirmLoss({
      title: "Delete this webhook URL?",
      text: `${endpoint.url} is told nothing any more, and its webhooks that still wait are canceled. What was sent stays in the event log.`,
      act: "Delete the URL",
      onConfirm: () => remove.mutate(),
    });
  const SwitchIcon = endpoint.enabled ? IconPlayerPause : IconPlayerPlay;
  return (
    <>
      <Menu.Item
        leftSection={<SwitchIcon size={16} aria-hidden />}
        disabled={change.isPending}
        onClick={() => change.mutate(!endpoint.enabled)}
      >
        {endpoint.enabled ? "Disable" : "Enable"}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        c="var(--mantine-color-error)"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => fromButton(ask)}
      >
        Delete
      </Menu.Item>
    </>
  );
}
