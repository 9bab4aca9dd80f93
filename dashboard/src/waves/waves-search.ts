/** What the list of waves shows, as it stands in the address. */
export interface WavesSearch {
  /** Whether a new wave is being made. */
  new?: true;
  cursor?: string;
}

const MAX_CURSOR = 200;

/** Reads the address; what can't be falls away. */
export function readWavesSearch(search: Record<string, unknown>): WavesSearch {
  const { cursor } = search;
  const isCursor = typeof cursor === "string" && cursor !== "" && cursor.length <= MAX_CURSOR;
  return { ...(search.new === true && { new: true }), ...(isCursor && { cursor }) };
}
