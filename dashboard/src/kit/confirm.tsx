import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import type { ReactNode } from "react";

/** Asks once before something is destroyed; `text` names what goes, `act` the button ("Delete the URL"). */
export function confirmLoss(ask: {
  title: string;
  text: ReactNode;
  act: string;
  onConfirm: () => void;
}): void {
  modals.openConfirmModal({
    title: ask.title,
    children: <Text size="sm">{ask.text}</Text>,
    labels: { confirm: ask.act, cancel: "Keep it" },
    confirmProps: { color: "red" },
    onConfirm: ask.onConfirm,
  });
}
