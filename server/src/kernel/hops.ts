import { AsyncLocalStorage } from "node:async_hooks";
import { createHmac, timingSafeEqual } from "node:crypto";

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

/** Writes the header's value: how many, and a mark by which this installation knows that it was the one to count. */
export type MarkHops = (hops: number) => string;

export function createMarkHops(key: Buffer): MarkHops {
  return (hops) => `${hops};${createHmac("sha256", key).update(String(hops)).digest("base64url")}`;
}

/** What a request says of itself; nonsense is nothing. */
export function hopsOf(header: string | string[] | undefined): number {
  if (typeof header !== "string") return 0;
  const [, hops] = /^(\d{1,3})(?:;[\w-]{43})?$/.exec(header) ?? [];
  return Number(hops ?? 0);
}

/** Whether it was this installation that counted. */
export function isMarked(header: string | string[] | undefined, mark: MarkHops): boolean {
  const expected = Buffer.from(mark(hopsOf(header)));
  const given = Buffer.from(String(header));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
