import { promises as dns } from "node:dns";
import { setTimeout as sleep } from "node:timers/promises";

/** Looks up every address of a name; rejects when there is none. `signal` ends it: nobody waits any more. */
export type Resolve = (host: string, signal: AbortSignal) => Promise<readonly string[]>;

/** How long a name server may take, and how often it is asked; the second time c-ares waits twice as long. */
const QUERY = { timeout: 2_000, tries: 3 };

/** Once IPv4 addresses are there, how long those of IPv6 are waited for (RFC 8305, section 3, is shorter still). */
const IPV6_GRACE_MS = 150;

/** DNS knows no such name, or there is no DNS server: the hosts file or a search domain may know it. */
const UNKNOWN_TO_DNS: ReadonlySet<string> = new Set(["ENOTFOUND", "ENODATA", "ECONNREFUSED", "EBADNAME"]);

/**
 * Asks DNS by c-ares, so that a name server that hangs occupies a socket and not one of the few threads
 * that `dns.lookup` needs; then, for names that DNS does not know, the system's own lookup. Names for
 * which `isLocal` holds go there at once.
 */
export function createSystemResolve(options: {
  isLocal: (host: string) => boolean;
  /** Other name servers than the system's, for tests. */
  servers?: readonly string[];
}): Resolve {
  const { isLocal, servers } = options;
  const lookUpInTurn = createTurns(lookUp);
  return async (host, signal) => {
    if (isLocal(host)) return lookUp(host);
    try {
      return await query(host, signal, servers);
    } catch (error) {
      if (signal.aborted || !UNKNOWN_TO_DNS.has(codeOf(error))) throw error;
      return lookUpInTurn(host, signal);
    }
  };
}

async function query(host: string, signal: AbortSignal, servers?: readonly string[]): Promise<string[]> {
  const resolver = new dns.Resolver(QUERY);
  if (servers) resolver.setServers(servers);
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel);
  try {
    const ipv6 = settled(resolver.resolve6(host));
    const ipv4 = await settled(resolver.resolve4(host));
    const late = { addresses: [], error: null };
    const rest =
      ipv4.addresses.length > 0 ? await Promise.race([ipv6, sleep(IPV6_GRACE_MS, late)]) : await ipv6;
    const addresses = [...ipv4.addresses, ...rest.addresses];
    if (addresses.length > 0) return addresses;
    throw worse(ipv4.error, rest.error);
  } finally {
    signal.removeEventListener("abort", cancel);
    cancel();
  }
}

async function settled(query: Promise<string[]>): Promise<{ addresses: string[]; error: unknown }> {
  try {
    return { addresses: await query, error: null };
  } catch (error) {
    return { addresses: [], error };
  }
}

/** Of two failures the one that says more than "no such name". */
function worse(one: unknown, other: unknown): unknown {
  return UNKNOWN_TO_DNS.has(codeOf(one)) && codeOf(other) !== "" ? other : one;
}

async function lookUp(host: string): Promise<string[]> {
  const found = await dns.lookup(host, { all: true });
  return found.map((it) => it.address);
}

/**
 * One lookup at a time: libuv gives two threads to all lookups of the process, and names that hang, chosen
 * by strangers, must not take the one that our own database's host name needs.
 */
function createTurns(look: (host: string) => Promise<string[]>): Resolve {
  let last: Promise<unknown> = Promise.resolve();
  return (host, signal) => {
    const turn = last.then(() => {
      signal.throwIfAborted();
      return look(host);
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
