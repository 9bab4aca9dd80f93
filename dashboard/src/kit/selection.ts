import { useState } from "react";

export interface Selection<Id = number> {
  ids: ReadonlySet<Id>;
  /** Takes them all in, or out. */
  set: (ids: readonly Id[], isIn: boolean) => void;
  clear: () => void;
}

/** What is selected in a list, over its pages. What the list is narrowed to another way begins anew: nothing unseen is acted on. */
export function useSelection<Id = number>(filter: string): Selection<Id> {
  const [held, hold] = useState<{ filter: string; ids: ReadonlySet<Id> }>({ filter, ids: new Set() });
  const ids = held.filter === filter ? held.ids : new Set<Id>();
  return {
    ids,
    set: (some, isIn) => hold({ filter, ids: isIn ? new Set([...ids, ...some]) : without(ids, some) }),
    clear: () => hold({ filter, ids: new Set() }),
  };
}

function without<Id>(ids: ReadonlySet<Id>, some: readonly Id[]): ReadonlySet<Id> {
  return new Set([...ids].filter((id) => !some.includes(id)));
}
