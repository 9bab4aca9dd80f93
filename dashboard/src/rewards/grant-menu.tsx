import { ActionIcon, Button, Group, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { AskWord, type WordQuestion } from "../kit/ask-word.tsx";
import { GRANT_ACT_WORDS, type GrantAct, grantQuestion, useGrantActs } from "./grant-acts.ts";
import type { Grant } from "./queries.ts";

/** The way forward: one of these is a button of its own. */
const FORWARD: readonly GrantAct[] = ["approve", "deliver", "restore"];

/** What can be done with a reward of somebody's now; `name` tells which one it is. */
export function GrantActs({ grant, name }: { grant: Grant; name: string }) {
  const [question, ask] = useState<WordQuestion | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const acts = useGrantActs();
  const { allowed_acts } = grant;
  const order = (act: GrantAct, reason?: string) =>
    acts.mutate({ act, grants: [grant.id], ...(reason && { reason }) });
  const choose = (act: GrantAct) => {
    const open = grantQuestion(act, name);
    if (!open) return order(act);
    trigger.current?.focus(); // the menu is gone when the dialog closes
    ask({ ...open, onAnswer: (reason) => order(act, reason) });
  };
  const forward = FORWARD.find((act) => allowed_acts.includes(act));
  const rest = allowed_acts.filter((act) => act !== forward);
  return (
    <Group gap={4} wrap="nowrap">
      {forward && (
        <Button
          size="xs"
          variant="default"
          loading={acts.isPending}
          aria-label={`${GRANT_ACT_WORDS[forward].label}: ${name}`}
          onClick={() => choose(forward)}
        >
          {GRANT_ACT_WORDS[forward].label}
        </Button>
      )}
      {rest.length > 0 && (
        <Menu position="bottom-end" width={190}>
          <Menu.Target>
            <ActionIcon ref={trigger} variant="subtle" color="gray" size={30} aria-label={`More for ${name}`}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((act) => (
              <Menu.Item key={act} onClick={() => choose(act)}>
                {GRANT_ACT_WORDS[act].label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <AskWord question={question} onClose={() => ask(null)} />
    </Group>
  );
}
