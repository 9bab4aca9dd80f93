import { readCursor } from "../kit/read-cursor.ts";
import type { WavePerson } from "./queries.ts";

/** Which of a wave's people are shown, in order. */
export const PEOPLE_STATES = [
  "invited",
  "active",
  "skipped",
] as const satisfies readonly WavePerson["state"][];
export type PeopleState = (typeof PEOPLE_STATES)[number];

/** What the page of a wave shows, as it stands in the address. */
export interface WaveSearch {
  /** Left out: everybody. */
  state?: PeopleState;
  cursor?: string;
}

/** Reads the address; what can't be falls away. */
export function readWaveSearch(search: Record<string, unknown>): WaveSearch {
  const state = PEOPLE_STATES.find((one) => one === search.state);
  return { ...(state && { state }), ...readCursor(search) };
}
