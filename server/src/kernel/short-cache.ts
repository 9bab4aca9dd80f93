import type { Clock } from "./clock.ts";

/**
 * Remembers what was loaded, for so short a time that nobody minds; calls that come together share one load, and what is
 * asked for all the time is renewed before its time is over.
 */
export interface ShortCache<V> {
  /** What is remembered of `key`, else what `load` finds. Null is not remembered. */
  get(key: string, load: () => Promise<V | null>): Promise<V | null>;
  /** Also a load under way is not remembered then. */
  forget(key: string): void;
}

/** What is asked for in the last fifth of its time is loaded anew beside: what is always in use keeps nobody waiting. */
const RENEWED_FROM = 0.8;

interface Entry<V> {
  value: Promise<V | null>;
  loadedAt: number;
  ttlMs: number;
  /** It, or what is to take its place, is being loaded. */
  isLoading: boolean;
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

  function isWithin(share: number, { loadedAt, ttlMs }: Entry<V>): boolean {
    const age = clock.now() - loadedAt;
    return age >= 0 && age < share * ttlMs;
  }

  function remember(key: string, value: Promise<V | null>, loadedAt: number): void {
    const isSame = typeof ttlMs === "number";
    const entry = { value, loadedAt, ttlMs: isSame ? ttlMs : Number.POSITIVE_INFINITY, isLoading: true };
    entries.delete(key);
    if (entries.size >= size) entries.delete(entries.keys().next().value as string);
    entries.set(key, entry);
    const drop = () => {
      if (entries.get(key) === entry) entries.delete(key);
    };
    value.then((found) => {
      entry.isLoading = false;
      if (found === null) drop();
      else if (!isSame) entry.ttlMs = ttlMs(found);
    }, drop);
  }

  /** Where that fails, what is known stays for the rest of its time. */
  async function renew(key: string, known: Entry<V>, load: () => Promise<V | null>): Promise<void> {
    known.isLoading = true;
    const loadedAt = clock.now();
    try {
      const value = await load();
      if (entries.get(key) === known) remember(key, Promise.resolve(value), loadedAt);
    } catch {
      known.isLoading = false;
    }
  }

  return {
    get(key, load) {
      const known = entries.get(key);
      if (known && isWithin(1, known)) {
        if (!known.isLoading && !isWithin(RENEWED_FROM, known)) void renew(key, known, load);
        return known.value;
      }
      const value = load();
      remember(key, value, clock.now());
      return value;
    },
    forget(key) {
      entries.delete(key);
    },
  };
}
