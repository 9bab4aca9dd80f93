import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";

/**
 * Reads what a screen shows of something that has changed. TanStack Query interrupts a reading for a newer one, save
 * the very first: its answer may be older than the change. Further pages it would not fetch at all. So these are waited
 * for, and read once more.
 */
export async function readAgain(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  const cache = queries.getQueryCache();
  const underWay = new Set(cache.findAll({ queryKey, fetchStatus: "fetching", predicate: isToBeAwaited }));
  const refresh = (predicate: (query: Query) => boolean) =>
    queries.invalidateQueries({ queryKey, predicate: (query) => predicate(query) && !hasFailed(query) });
  await Promise.all([
    refresh((query) => !underWay.has(query)),
    ...[...underWay].map((query) => query.promise?.catch(() => {})), // its screen says why
  ]);
  if (underWay.size > 0) await refresh((query) => underWay.has(query));
}

/** What could not be read at all shows why, and stays so until it is asked for again, or the connection is back. */
export function hasFailed(query: Query): boolean {
  return query.state.status === "error" && hasNothing(query);
}

function isToBeAwaited(query: Query): boolean {
  return hasNothing(query) || query.state.fetchMeta?.fetchMore !== undefined;
}

function hasNothing({ state }: Query): boolean {
  return state.data === undefined;
}
