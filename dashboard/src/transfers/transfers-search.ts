const MAX_CURSOR = 200;

/** Which page of the earlier imports is shown. */
export interface TransfersSearch {
  cursor?: string;
}

/** Reads the address; what can't be read falls away. */
export function readTransfersSearch({ cursor }: Record<string, unknown>): TransfersSearch {
  return typeof cursor === "string" && cursor.length <= MAX_CURSOR ? { cursor } : {};
}
