import { ActionIcon, Button, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDots, IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { AskWord, type WordQuestion } from "../kit/ask-word.tsx";
import { ACT_WORDS, type Act, type Move } from "./acts.ts";
import { EditUser } from "./edit-user.tsx";
import type { UserRead } from "./queries.ts";
import { questionFor } from "./questions.ts";
import { StatusLink } from "./status-link.tsx";
import { type OneOrder, useActOnOne } from "./use-act.ts";
import { useRemoval } from "./use-removal.tsx";

/** The way forward: one of these is a button of its own. */
const FORWARD: readonly Move[] = ["invite", "activate", "confirm", "unsuspend"];

/** What can be done to a user now. */
export function UserActs({ user }: { user: UserRead }) {
  const [isEditing, editing] = useDisclosure();
  const [isLinkShown, showing] = useDisclosure();
  const [question, ask] = useState<WordQuestion | null>(null);
  const acts = useActOnOne(user.id);
  const removal = useRemoval(user);
  const choose = (act: OneOrder["act"]) => {
    const open = questionFor(act, user.email, []);
    if (!open) return acts.mutate({ act });
    ask({ ...open, onAnswer: (reason) => acts.mutate({ act, ...(reason !== "" && { reason }) }) });
  };
  const moves = user.allowed_acts.filter((act) => act !== "checkin");
  const forward = FORWARD.find((act) => moves.includes(act) && !isAgain(act, user));
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={editing.open}>
        Edit
      </Button>
      {forward && (
        <Button loading={acts.isPending} onClick={() => choose(forward)}>
          {ACT_WORDS[forward].label}
        </Button>
      )}
      <Menu position="bottom-end" width={220} withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="More acts" loading={removal.isPending}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {moves
            .filter((act) => act !== forward)
            .map((act) => (
              <Menu.Item key={act} onClick={() => choose(act)}>
                {labelOf(act, user)}
              </Menu.Item>
            ))}
          <Menu.Item onClick={() => choose(user.unsubscribed_at ? "resubscribe" : "unsubscribe")}>
            {ACT_WORDS[user.unsubscribed_at ? "resubscribe" : "unsubscribe"].label}
          </Menu.Item>
          <Menu.Item onClick={showing.open}>Status link…</Menu.Item>
          <Menu.Divider />
          <Menu.Item c="error" onClick={removal.askToDelete}>
            Delete…
          </Menu.Item>
          <Menu.Item c="error" onClick={removal.askToErase}>
            Erase for good…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EditUser user={user} opened={isEditing} onClose={editing.close} />
      <StatusLink user={user} opened={isLinkShown} onClose={showing.close} />
      <AskWord question={question} onClose={() => ask(null)} />
    </>
  );
}

/** An invited user may be invited again; that leads nowhere new. */
function isAgain(act: Act, { status }: UserRead): boolean {
  return act === "invite" && status === "invited";
}

function labelOf(act: Move, user: UserRead): string {
  return isAgain(act, user) ? "Invite again" : ACT_WORDS[act].label;
}
