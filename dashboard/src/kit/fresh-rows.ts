import { useState } from "react";

interface Seen {
  list: string;
  newestId: number;
  fresh: ReadonlySet<number>;
}

/** What is new in a list (the newest first) since it was last seen; of another list nothing is. */
export function see(before: Seen | null, list: string, ids: readonly number[]): Seen {
  const newestId = Math.max(0, ...ids);
  if (before === null || before.list !== list) return { list, newestId, fresh: new Set() };
  const fresh = ids.filter((id) => id > before.newestId || before.fresh.has(id));
  return { list, newestId: Math.max(newestId, before.newestId), fresh: new Set(fresh) };
}

/** The ids of the rows that came while the list was on the screen. `list` names it: which filter, which page. */
export function useFreshIds(list: string, ids: readonly number[]): ReadonlySet<number> {
  const [shown, setShown] = useState<{ ids: string; seen: Seen }>({ ids: "", seen: see(null, "", []) });
  const key = `${list} ${ids.join()}`;
  if (shown.ids === key) return shown.seen.fresh;
  const seen = see(shown.seen, list, ids);
  setShown({ ids: key, seen });
  return seen.fresh;
}
