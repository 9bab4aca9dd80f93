import { AsyncLocalStorage } from "node:async_hooks";

const store = new AsyncLocalStorage<number>();

/** Says so to those that are told of what a task did, for them to know how many stand in a row. */
export const HOPS_HEADER = "hookline-hops";

/** Where so many tasks stand in a row, no other begins: one of them set off the first again. */
export const MAX_HOPS = 5;

/** How many tasks stand behind what is being done now, one setting off the other; 0 for what people and programs do. */
export function currentHops(): number {
  return store.getStore() ?? 0;
}

/** Does something on behalf of that many tasks: the events that come of it are told so. */
export function withHops<T>(hops: number, work: () => T): T {
  return store.run(hops, work);
}

/** What a request says of itself; nonsense is nothing. */
export function hopsOf(header: string | string[] | undefined): number {
  return typeof header === "string" && /^\d{1,3}$/.test(header) ? Number(header) : 0;
}
