import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";

/**
 * Reads what a screen shows of something that has changed. TanStack Query interrupts a reading for a newer one, save
 * the very first: its answer may be older than the change, so that is read once more when it has come.
 */
export async function readAgain(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  const begunBefore = new Set(
    queries.getQueryCache().findAll({ queryKey, fetchStatus: "fetching", predicate: hasNothing }),
  );
  await queries.invalidateQueries({ queryKey, predicate: (query) => !hasFailed(query) });
  if (begunBefore.size > 0)
    await queries.invalidateQueries({
      queryKey,
      predicate: (query) => begunBefore.has(query) && !hasFailed(query),
    });
}

/** What could not be read at all shows why, and stays so until it is asked for again, or the connection is back. */
export function hasFailed(query: Query): boolean {
  return query.state.status === "error" && hasNothing(query);
}

function hasNothing({ state }: Query): boolean {
  return state.data === undefined;
}
