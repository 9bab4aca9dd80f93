import { Button } from "@mantine/core";
import { useState } from "react";
import { AskWord, type WordQuestion } from "../kit/ask-word.tsx";
import { SelectedBar } from "../kit/selected-bar.tsx";
import type { Selection } from "../kit/selection.ts";
import { GRANT_ACT_WORDS, type GrantAct, grantQuestion, useGrantActs } from "./grant-acts.ts";

/** What the server takes at once. */
const MAX_GRANTS = 1000;
const count = new Intl.NumberFormat();

/** The acts on all that are selected; the first is the one that most want. */
export function GrantsBar({ selection, offers }: { selection: Selection; offers: readonly GrantAct[] }) {
  const [question, ask] = useState<WordQuestion | null>(null);
  const acts = useGrantActs();
  const grants = [...selection.ids];
  const isTooMany = grants.length > MAX_GRANTS;
  const what = grants.length === 1 ? "1 reward" : `${count.format(grants.length)} rewards`;
  const order = (act: GrantAct, reason?: string) =>
    acts.mutate({ act, grants, ...(reason && { reason }) }, { onSuccess: () => selection.clear() });
  const choose = (act: GrantAct) => {
    const open = grantQuestion(act, what);
    if (!open) return order(act);
    ask({ ...open, onAnswer: (reason) => order(act, reason) });
  };
  if (grants.length === 0) return null;
  return (
    <SelectedBar
      label="Acts on the selected rewards"
      what={isTooMany ? `${what}: choose ${count.format(MAX_GRANTS)} at most` : what}
      clear="Select none"
      onClear={selection.clear}
    >
      {offers.map((act, i) => (
        <Button
          key={act}
          size="xs"
          variant={i === 0 ? "filled" : "default"}
          loading={acts.isPending && acts.variables.act === act}
          disabled={acts.isPending || isTooMany}
          onClick={() => choose(act)}
        >
          {GRANT_ACT_WORDS[act].label}
        </Button>
      ))}
      <AskWord question={question} onClose={() => ask(null)} />
    </SelectedBar>
  );
}
