import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconChevronUp, IconSend } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { AskWord } from "../kit/ask-word.tsx";
import { confirmLoss } from "../kit/confirm.tsx";
import { SelectedBar } from "../kit/selected-bar.tsx";
import type { Selection } from "../kit/selection.ts";
import { ACT_WORDS, type Act, type Order } from "./acts.ts";
import { useGroupNames } from "./group-names.ts";
import { questionFor } from "./questions.ts";
import type { useActOnMany } from "./use-act.ts";

/** What the server takes at once. */
const MAX_USERS = 1000;

const MENU = [
  ["activate", "confirm", "reject", "suspend", "unsuspend"],
  ["unsubscribe", "resubscribe"],
  ["add_to_group", "remove_from_group"],
] as const satisfies readonly (readonly Act[])[];

const count = new Intl.NumberFormat();

/** The acts on all who are selected. */
export function BulkBar({
  selection,
  acts,
}: {
  selection: Selection;
  acts: ReturnType<typeof useActOnMany>;
}) {
  const [asked, ask] = useState<Act | null>(null);
  const users = [...selection.ids];
  const groups = useGroupNames({ isWanted: users.length > 0 });
  const whom = users.length === 1 ? "1 user" : `${count.format(users.length)} users`;
  const order = (body: Omit<Order, "users">) =>
    acts.mutate({ ...body, users }, { onSuccess: () => selection.clear() });
  const choose = (act: Act) => (questionFor(act, whom, groups) ? ask(act) : order({ act }));
  const question = asked && questionFor(asked, whom, groups);
  const answer = (word: string) => {
    if (!asked) return;
    const member = question?.label === "Group" ? "group" : "reason";
    order({ act: asked, ...(word !== "" && { [member]: word }) });
  };
  if (users.length === 0) return null;
  return (
    <SelectedBar
      label="Acts on the selected users"
      what={users.length > MAX_USERS ? `${whom}: choose ${count.format(MAX_USERS)} at most` : whom}
      clear="Select nobody"
      onClear={selection.clear}
    >
      <Button
        size="xs"
        leftSection={<IconSend size={16} aria-hidden />}
        loading={acts.isPending}
        disabled={users.length > MAX_USERS}
        onClick={() => choose("invite")}
      >
        {ACT_WORDS.invite.label}
      </Button>
      <MoreActs
        isDisabled={acts.isPending || users.length > MAX_USERS}
        onChoose={choose}
        onDelete={() =>
          confirmLoss({
            title: `Delete ${whom}?`,
            text: "Their profiles go, and credit that others got for them is taken back. What happened stays in the timeline without their personal data.",
            act: `Delete ${whom}`,
            onConfirm: () => order({ act: "delete" }),
          })
        }
      />
      <AskWord question={question && { ...question, onAnswer: answer }} onClose={() => ask(null)} />
    </SelectedBar>
  );
}

function MoreActs({
  isDisabled,
  onChoose,
  onDelete,
}: {
  isDisabled: boolean;
  onChoose: (act: Act) => void;
  onDelete: () => void;
}) {
  return (
    <Menu position="top-end" width={220} withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={30} disabled={isDisabled} aria-label="More acts">
          <IconChevronUp size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {MENU.map((acts) => (
          <Fragment key={acts[0]}>
            {acts.map((act) => (
              <Menu.Item key={act} onClick={() => onChoose(act)}>
                {ACT_WORDS[act].label}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </Fragment>
        ))}
        <Menu.Item c="error" onClick={onDelete}>
          {ACT_WORDS.delete.label}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
