import { Drawer } from "@mantine/core";
import { AddReward } from "./add-reward.tsx";
import { EditReward } from "./edit-reward.tsx";
import { IssueReward } from "./issue-reward.tsx";
import type { Reward } from "./queries.ts";
import type { RewardValues } from "./reward-values.ts";
import { UploadCodes } from "./upload-codes.tsx";

export type RewardDrawerKind = "edit" | "codes" | "issue";

/** `plan`: the rewards that are made one after the other, and which of them it is about. */
export type OpenDrawer =
  | { kind: "add"; plan: readonly RewardValues[]; at: number }
  | { kind: RewardDrawerKind; reward: Reward };

/** The one drawer of the screen. It stays mounted, so that the focus finds back to the button that opened it. */
export function RewardDrawer({
  drawer,
  isOpen,
  onOpen,
  onClose,
}: {
  drawer: OpenDrawer;
  isOpen: boolean;
  onOpen: (drawer: OpenDrawer) => void;
  onClose: () => void;
}) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={560}
      padding="lg"
      title={titleOf(drawer)}
      closeOnClickOutside={false}
    >
      <Content drawer={drawer} onOpen={onOpen} onClose={onClose} />
    </Drawer>
  );
}

function Content({
  drawer,
  onOpen,
  onClose,
}: {
  drawer: OpenDrawer;
  onOpen: (drawer: OpenDrawer) => void;
  onClose: () => void;
}) {
  switch (drawer.kind) {
    case "add":
      return <AddReward key={drawer.at} {...drawer} onOpen={onOpen} onClose={onClose} />;
    case "edit":
      return <EditReward key={drawer.reward.id} reward={drawer.reward} onClose={onClose} />;
    case "codes":
      return <UploadCodes key={drawer.reward.id} reward={drawer.reward} onClose={onClose} />;
    case "issue":
      return <IssueReward key={drawer.reward.id} reward={drawer.reward} onClose={onClose} />;
  }
}

function titleOf(drawer: OpenDrawer): string {
  switch (drawer.kind) {
    case "add":
      return drawer.plan.length === 1
        ? "Add a reward"
        : `Add a reward (${drawer.at + 1} of ${drawer.plan.length})`;
    case "edit":
      return `Edit “${drawer.reward.name}”`;
    case "codes":
      return `Upload codes for “${drawer.reward.name}”`;
    case "issue":
      return `Give “${drawer.reward.name}” to somebody`;
  }
}
