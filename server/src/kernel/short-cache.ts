import type { Clock } from "./clock.ts";

/** Remembers what was loaded, for so short a time that nobody minds; calls that come together share one load. */
export interface ShortCache<V> {
  /** What is remembered of `key`, else what `load` finds. Null is not remembered. */
  get(key: string, load: () => Promise<V | null>): Promise<V | null>;
  /** Also a load under way is not remembered then. */
  forget(key: string): void;
}

interface Entry<V> {
  value: Promise<V | null>;
  loadedAt: number;
  ttlMs: number;
}

export interface CacheLimits<V> {
  clock: Clock;
  /** How long something is remembered: the same for all, or as its value says. */
  ttlMs: number | ((value: V) => number);
  size: number;
}

/** At most `size` entries, each for `ttlMs`; beyond that the oldest goes. */
export function createShortCache<V>(limits: CacheLimits<V>): ShortCache<V> {
  const { clock, ttlMs, size } = limits;
  const entries = new Map<string, Entry<V>>();

  function isFresh({ loadedAt, ttlMs }: Entry<V>): boolean {
    const age = clock.now() - loadedAt;
    return age >= 0 && age < ttlMs;
  }

  function remember(key: string, value: Promise<V | null>): void {
    const isSame = typeof ttlMs === "number";
    const entry = { value, loadedAt: clock.now(), ttlMs: isSame ? ttlMs : Number.POSITIVE_INFINITY };
    entries.delete(key);
    if (entries.size >= size) entries.delete(entries.keys().next().value as string);
    entries.set(key, entry);
    const drop = () => {
      if (entries.get(key) === entry) entries.delete(key);
    };
    value.then((found) => {
      if (found === null) drop();
      else if (!isSame) entry.ttlMs = ttlMs(found);
    }, drop);
  }

  return {
    get(key, load) {
      const known = entries.get(key);
      if (known && isFresh(known)) return known.value;
      const value = load();
      remember(key, value);
      return value;
    },
    forget(key) {
      entries.delete(key);
    },
  };
}
