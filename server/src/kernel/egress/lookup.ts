import { type EgressAllow, whyAddressClosed } from "./allow.ts";
import { EgressError } from "./error-codes.ts";
import type { Resolve } from "./resolve.ts";

/** How long vetted addresses, and failures, are used again, in milliseconds. */
const FOUND_FOR_MS = 5_000;
const FAILED_FOR_MS = 1_000;

const MAX_NAMES = 1_000;

/** One caller's share in a lookup that others may be waiting for too. */
export interface Waiting {
  /** All addresses of the name, each of them fit to connect to; rejects with `EgressError` or the resolver's error. */
  addresses: Promise<readonly string[]>;
  /** For a caller that gives up, once: the lookup is broken off when nobody waits for it any more. */
  leave(): void;
}

interface Lookup {
  addresses: Promise<readonly string[]>;
  waiting: number;
  expiresAt: number;
  abort: AbortController;
}

/**
 * Looks names up and lets an answer through only if every address in it may be connected to. The guard
 * against DNS rebinding is that callers connect to these addresses and look up nothing again.
 */
export function createVettedLookup(options: { allow: EgressAllow; resolve: Resolve; nowMs: () => number }): {
  join: (host: string) => Waiting;
  close: () => void;
} {
  const { allow, resolve, nowMs } = options;
  const lookups = new Map<string, Lookup>();

  function start(host: string): Lookup {
    const abort = new AbortController();
    const addresses = resolve(host, abort.signal).then((found) => vet(host, found, allow));
    const lookup = { addresses, waiting: 0, expiresAt: Number.POSITIVE_INFINITY, abort };
    addresses.then(
      () => {
        lookup.expiresAt = nowMs() + FOUND_FOR_MS;
      },
      () => {
        lookup.expiresAt = nowMs() + FAILED_FOR_MS;
      },
    );
    lookups.delete(host);
    lookups.set(host, lookup);
    for (const oldest of lookups.keys()) {
      if (lookups.size <= MAX_NAMES) break;
      lookups.delete(oldest);
    }
    return lookup;
  }

  function leave(host: string, lookup: Lookup): void {
    lookup.waiting--;
    if (lookup.waiting > 0 || lookup.expiresAt !== Number.POSITIVE_INFINITY) return;
    if (lookups.get(host) === lookup) lookups.delete(host);
    lookup.abort.abort();
  }

  return {
    join(host) {
      const known = lookups.get(host);
      const lookup = known && known.expiresAt > nowMs() ? known : start(host);
      lookup.waiting++;
      return { addresses: lookup.addresses, leave: () => leave(host, lookup) };
    },
    close() {
      for (const lookup of lookups.values()) lookup.abort.abort();
      lookups.clear();
    },
  };
}

function vet(host: string, addresses: readonly string[], allow: EgressAllow): readonly string[] {
  if (addresses.length === 0) throw new EgressError("dns_failed", `${host} has no address`);
  for (const address of addresses) {
    const reason = whyAddressClosed(address, host, allow);
    if (reason !== null) throw new EgressError("blocked_address", `${host} leads to ${reason}`);
  }
  return addresses;
}
