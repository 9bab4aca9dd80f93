const MAX_CURSOR = 200;

/** The page of a list, as it stands in the address; what can't be one falls away. */
export function readCursor({ cursor }: Record<string, unknown>): { cursor?: string } {
  const isCursor = typeof cursor === "string" && cursor !== "" && cursor.length <= MAX_CURSOR;
  return isCursor ? { cursor } : {};
}
