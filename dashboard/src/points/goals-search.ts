import { readCursor } from "../kit/read-cursor.ts";

/** What the list shows, as it stands in the address. */
export interface GoalsSearch {
  /** A goal's. */
  name?: string;
  cursor?: string;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9 _.:-]{0,63}$/;

/** Reads the address; what can't be a filter falls away. A name that looks like a number comes out of it as one. */
export function readGoalsSearch(search: Record<string, unknown>): GoalsSearch {
  const name = ["string", "number"].includes(typeof search.name) ? String(search.name).trim() : "";
  return { ...(NAME.test(name) && { name }), ...readCursor(search) };
}
