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

const MAX_CURSOR = 200;

/** Reads the address; what can't be falls away. */
export function readWaveSearch({ state, cursor }: Record<string, unknown>): WaveSearch {
  const known = PEOPLE_STATES.find((one) => one === state);
  const isCursor = typeof cursor === "string" && cursor !== "" && cursor.length <= MAX_CURSOR;
  return { ...(known && { state: known }), ...(isCursor && { cursor }) };
}
