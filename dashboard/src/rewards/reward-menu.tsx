import { ActionIcon, Button, Group, Menu, Text } from "@mantine/core";
import {
  IconDots,
  IconGift,
  IconPlayerPause,
  IconPlayerPlay,
  IconTicketOff,
  IconTrash,
  IconUpload,
} from "@tabler/icons-react";
import { useRef } from "react";
import { confirmLoss } from "../kit/confirm.tsx";
import type { Reward } from "./queries.ts";
import { useDeleteReward, useRemoveCodes, useSwitchReward } from "./reward-acts.ts";
import type { RewardDrawerKind } from "./reward-drawer.tsx";

const count = new Intl.NumberFormat();

/** What can be done with a reward. */
export function RewardMenu({ reward, onOpen }: { reward: Reward; onOpen: (kind: RewardDrawerKind) => void }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const change = useSwitchReward(reward);
  /** From the button, which outlives the menu: the focus comes back to where it was when a dialog opened. */
  function fromButton(act: () => void) {
    trigger.current?.focus();
    act();
  }
  const SwitchIcon = reward.enabled ? IconPlayerPause : IconPlayerPlay;
  return (
    <Group gap={4} wrap="nowrap">
      <Button size="xs" variant="default" aria-label={`Edit ${reward.name}`} onClick={() => onOpen("edit")}>
        Edit
      </Button>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon
            ref={trigger}
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`More for ${reward.name}`}
          >
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconGift size={16} aria-hidden />}
            onClick={() => fromButton(() => onOpen("issue"))}
          >
            Give it to somebody
          </Menu.Item>
          {reward.coupon === "pool" && (
            <Menu.Item
              leftSection={<IconUpload size={16} aria-hidden />}
              onClick={() => fromButton(() => onOpen("codes"))}
            >
              Upload codes
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<SwitchIcon size={16} aria-hidden />}
            disabled={change.isPending}
            onClick={() => change.mutate(!reward.enabled)}
          >
            {reward.enabled ? "Switch off" : "Switch on"}
          </Menu.Item>
          <Menu.Divider />
          <LosingItems reward={reward} fromButton={fromButton} />
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

/** What destroys something, each asked about once. A reward that somebody has stays. */
function LosingItems({ reward, fromButton }: { reward: Reward; fromButton: (act: () => void) => void }) {
  const remove = useDeleteReward(reward);
  const removeCodes = useRemoveCodes(reward);
  const left = reward.codes?.left ?? 0;
  const isHad = Object.values(reward.grants).some((number) => number > 0);
  const codes = left === 1 ? "1 code" : `${count.format(left)} codes`;
  const askToDelete = () =>
    confirmLoss({
      title: `Delete “${reward.name}”?`,
      text:
        left > 0
          ? `Nobody can earn it any more, and the ${codes} that are left of its list go, too.`
          : "Nobody can earn it any more.",
      act: "Delete the reward",
      onConfirm: () => remove.mutate(),
    });
  const askToRemoveCodes = () =>
    confirmLoss({
      title: `Remove ${codes} of “${reward.name}”?`,
      text: "Those that nobody has yet go. Who has one keeps it.",
      act: `Remove ${codes}`,
      onConfirm: () => removeCodes.mutate(),
    });
  return (
    <>
      {left > 0 && (
        <Menu.Item
          c="var(--mantine-color-error)"
          leftSection={<IconTicketOff size={16} aria-hidden />}
          onClick={() => fromButton(askToRemoveCodes)}
        >
          Remove the codes left
        </Menu.Item>
      )}
      <Menu.Item
        {...(!isHad && { c: "var(--mantine-color-error)" })}
        disabled={isHad}
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => fromButton(askToDelete)}
      >
        Delete
        {isHad && <Text size="xs">Somebody has it: switch it off instead.</Text>}
      </Menu.Item>
    </>
  );
}
