import { useDebouncedCallback } from "@mantine/hooks";
import { replaceEqualDeep } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { tellFailed } from "../../kit/tell.ts";
import type { Definition, Task } from "./queries.ts";
import { useChangeTask } from "./use-task.ts";

/** As long as a person stops between two words. */
const PAUSE_MS = 600;

export type Change = Definition | ((now: Definition) => Definition);

export interface Draft {
  definition: Definition;
  /** Into what it is to be; a function of what it is now, where something was waited for before. */
  change: (next: Change) => void;
  /** What the server says it is, instead of what was typed. */
  replace: (next: Definition) => void;
  /** Answers once all of it is stored; fails where it can't be. */
  save: () => Promise<void>;
  /** Whether there is something that isn't stored yet. */
  isUnsaved: boolean;
  /** Why it could not be stored; null where it could, or is being tried. */
  failure: Error | null;
}

/** A task's draft as it is being changed: it is stored by itself, and touches nothing that runs. */
export function useDraft(task: Task): Draft {
  const [definition, setDefinition] = useState(task.draft);
  const [stored, setStored] = useState(task.draft);
  const [known, setKnown] = useState(task.draft);
  const latest = useRef(task.draft);
  const set = (next: Definition) => {
    latest.current = next;
    setDefinition(next);
  };
  const { mutateAsync, error } = useChangeTask(task.id);
  const store = async (draft: Definition) => {
    await mutateAsync({ draft });
    setStored(draft);
  };
  const storeSoon = useDebouncedCallback((draft: Definition) => void store(draft).catch(tellFailed), {
    delay: PAUSE_MS,
    flushOnUnmount: true,
  });
  const replace = (next: Definition) => {
    storeSoon.cancel();
    set(next);
    setStored(next);
  };
  // What the server says since, as a colleague may have changed it; what is typed and not stored yet wins. What was
  // stored from here comes back as an equal, and is no other draft: what a refusal said of it still holds.
  if (task.draft !== known) {
    setKnown(task.draft);
    if (stored === definition) replace(replaceEqualDeep(definition, task.draft));
  }
  return {
    definition,
    change(change) {
      const next = typeof change === "function" ? change(latest.current) : change;
      set(next);
      storeSoon(next);
    },
    replace,
    async save() {
      storeSoon.cancel();
      if (stored !== definition) await store(definition);
    },
    isUnsaved: stored !== definition,
    failure: error,
  };
}
