import { isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";
import type { Clock } from "./clock.ts";
import { tryLater } from "./errors.ts";

/** Beyond so many keys the oldest are forgotten: memory stays bounded whoever comes. */
const MAX_KEYS = 100_000;
const IPV6_PREFIX_PARTS = 4;

/** Counts in this process: with several of them, each grants the limit. */
export interface RateLimit {
  /** Counts one more for `key`; throws `rate_limited` with the seconds to wait where that is too many. */
  take(key: string): void;
  /**
   * Does `work`, and counts it for `key` if it `isMiss`. However many ask at the same moment, no more than the limit
   * are found to be one, and nobody is refused before so many were: whoever might exceed it waits until it is known
   * what those under way are. What fails isn't counted.
   */
  attempt<T>(key: string, work: () => Promise<T>, isMiss: (result: T) => boolean): Promise<T>;
  /** Starts anew for `key`. */
  clear(key: string): void;
}

/** Who attempts something for the same key at the same moment. */
interface Queue {
  present: number;
  /** How many of them are let on: each may turn out to be a miss. */
  underWay: number;
  waiting: (() => void)[];
}

/** At most `limit` in each window of `windowMs`, which begins with the first. */
export function createRateLimit(options: { clock: Clock; limit: number; windowMs: number }): RateLimit {
  const { clock, limit, windowMs } = options;
  const windows = new Map<string, { endsAt: number; count: number }>();
  const queues = new Map<string, Queue>();

  /** The key's open window, if it has one with room in it. */
  function openWindow(key: string, now: number) {
    const open = windows.get(key);
    if (!open || open.endsAt <= now) return null;
    if (open.count >= limit) throw tooMany(open.endsAt - now);
    return open;
  }

  function take(key: string): void {
    const now = clock.now();
    const open = openWindow(key, now);
    if (open) {
      open.count++;
      return;
    }
    windows.delete(key);
    if (windows.size >= MAX_KEYS) windows.delete(windows.keys().next().value as string);
    windows.set(key, { endsAt: now + windowMs, count: 1 });
  }

  /** How many more may come; throws where that is none. */
  function roomFor(key: string): number {
    return limit - (openWindow(key, clock.now())?.count ?? 0);
  }

  return {
    take,
    async attempt(key, work, isMiss) {
      const queue = queues.get(key) ?? { present: 0, underWay: 0, waiting: [] };
      queues.set(key, queue);
      queue.present++;
      try {
        while (queue.underWay >= roomFor(key)) await new Promise<void>((go) => queue.waiting.push(go));
        queue.underWay++;
        try {
          const result = await work();
          if (isMiss(result)) take(key);
          return result;
        } finally {
          queue.underWay--;
        }
      } finally {
        queue.present--;
        if (queue.present === 0) queues.delete(key);
        queue.waiting.shift()?.();
      }
    },
    clear(key) {
      windows.delete(key);
    },
  };
}

function tooMany(waitMs: number) {
  const waitS = Math.ceil(waitMs / 1000);
  return tryLater("rate_limited", `That was too often. Try again in ${waitS} seconds.`, waitS);
}

/** What is counted for an address: itself, or for IPv6 its /64, all of which one household or server has. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const parsed = ipaddr.IPv6.parse(address);
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().toString();
  return parsed.parts
    .slice(0, IPV6_PREFIX_PARTS)
    .map((part) => part.toString(16))
    .join(":");
}
