import { useState } from "react";

const NOBODY: ReadonlySet<number> = new Set();

export interface Selection {
  ids: ReadonlySet<number>;
  /** Takes them all in, or out. */
  set: (ids: readonly number[], isIn: boolean) => void;
  clear: () => void;
}

/** Who is selected in a list, over its pages. What the list is narrowed to another way begins anew: nobody unseen is acted on. */
export function useSelection(filter: string): Selection {
  const [held, hold] = useState({ filter, ids: NOBODY });
  const ids = held.filter === filter ? held.ids : NOBODY;
  return {
    ids,
    set: (some, isIn) => hold({ filter, ids: isIn ? new Set([...ids, ...some]) : without(ids, some) }),
    clear: () => hold({ filter, ids: NOBODY }),
  };
}

function without(ids: ReadonlySet<number>, some: readonly number[]): ReadonlySet<number> {
  return new Set([...ids].filter((id) => !some.includes(id)));
}
