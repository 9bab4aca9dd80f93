import { type EgressAllow, isLocalName, parseEgressAllow } from "./allow.ts";
import { type ConnectOutcome, type ConnectRequest, createConnect } from "./connect.ts";
import { createConnections } from "./connections.ts";
import { createDial } from "./dial.ts";
import type { EgressErrorCode } from "./error-codes.ts";
import { type EgressOutcome, type EgressRequest, exchange, type Unreached } from "./exchange.ts";
import { createVettedLookup } from "./lookup.ts";
import { createRecent } from "./recent.ts";
import { createSystemResolve, type Resolve } from "./resolve.ts";
import { hostOf, inspectHost, inspectUrl, type UrlRefusal } from "./url.ts";

/** Taken-apart URLs that are remembered: more than an installation has endpoints in use at a time. */
const RECENT_URLS = 2_048;

const MAX_IDLE_SOCKETS = 512;

export interface EgressOptions {
  /** Entries of `HOOKLINE_EGRESS_ALLOW`: CIDRs, addresses, host names, `*.suffix`. A wrong one throws. */
  allow: readonly string[] | EgressAllow;
  /** Where this installation is reached, like `https://hooks.example.com`: its admin API is no target. */
  ownOrigins?: readonly string[];
  /** Another way to look names up; what it answers is vetted all the same. */
  resolve?: Resolve;
  /** Idle connections that are kept, over all origins. */
  maxIdleSockets?: number;
  /** Certificates (PEM) to trust instead of the system's. */
  ca?: string;
}

/** The one way out: requests to addresses that strangers choose, sent only where it is safe. */
export interface Egress {
  /** Why `url` may not be saved as a target, or null. Names are looked up only when sending. */
  refuse(url: string): UrlRefusal | null;
  /** Sends one request. Never rejects, and ends within `deadlineMs` whatever the peer does. */
  send(request: EgressRequest): Promise<EgressOutcome>;
  /** Opens a connection for another protocol than HTTP to speak on. Never rejects, and ends within `deadlineMs`. */
  connect(request: ConnectRequest): Promise<ConnectOutcome>;
  /** Breaks off what is under way (`connection_reset`) and closes every socket. */
  close(): Promise<void>;
}

/** Opens the guarded way out (HTTP/1.1, keep-alive). How many requests run at a time is the caller's to limit. */
export function createEgress(options: EgressOptions): Egress {
  const { allow, problems } =
    "ranges" in options.allow ? { allow: options.allow, problems: [] } : parseEgressAllow(options.allow);
  if (problems.length > 0) throw new Error(`HOOKLINE_EGRESS_ALLOW: ${problems.join("; ")}`);
  const ownHosts = new Set((options.ownOrigins ?? []).map(hostOf));
  const inspect = createRecent(RECENT_URLS, (url) => inspectUrl(url, allow, ownHosts));
  const nowMs = () => performance.now();
  const resolve = options.resolve ?? createSystemResolve({ isLocal: (host) => isLocalName(host, allow) });
  const lookup = createVettedLookup({ allow, resolve, nowMs });
  const dial = createDial({ join: lookup.join, ca: options.ca });
  const connections = createConnections({ dial, maxIdle: options.maxIdleSockets ?? MAX_IDLE_SOCKETS, nowMs });
  const sockets = createConnect(dial);
  let closed = false;

  return {
    refuse: (url) => inspectUrl(url, allow, ownHosts).refusal,
    send(request) {
      const inspection = inspect(request.url);
      if (inspection.refusal) return unsent("blocked_address", inspection.refusal.message);
      if (closed) return unsent("connection_reset", "closed");
      return exchange(request, inspection.destination, connections);
    },
    async connect(request) {
      const inspection = inspectHost(request.host, request.port, allow, ownHosts);
      if (inspection.refusal) return unsent("blocked_address", inspection.refusal.message);
      if (closed) return unsent("connection_reset", "closed");
      return sockets.open(inspection.destination, request.deadlineMs);
    },
    async close() {
      closed = true;
      sockets.close();
      lookup.close();
      await connections.close();
    },
  };
}

async function unsent(error: EgressErrorCode, detail: string): Promise<Unreached> {
  return { kind: "unreached", error, detail, durationMs: 0, address: null };
}
