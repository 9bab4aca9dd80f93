import { readCursor } from "../kit/read-cursor.ts";

/** What the list of waves shows, as it stands in the address. */
export interface WavesSearch {
  /** Whether a new wave is being made. */
  new?: true;
  cursor?: string;
}

/** Reads the address; what can't be falls away. */
export function readWavesSearch(search: Record<string, unknown>): WavesSearch {
  return { ...(search.new === true && { new: true }), ...readCursor(search) };
}
