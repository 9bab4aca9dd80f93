import { connect, isIP, type LookupFunction, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Phase } from "./error-codes.ts";
import type { Waiting } from "./lookup.ts";
import type { Destination } from "./url.ts";

/** How long one of several addresses is tried before the next, in milliseconds. */
const ADDRESS_TIMEOUT_MS = 2_500;

/** Where an attempt to connect stands; kept up to date while it goes on. */
export interface Progress {
  phase: Phase;
  /** The address last tried. */
  address: string | null;
}

export type Dialled = (error: Error | null, socket: Socket | null) => void;

/** Opens a connection to `destination` and calls back once, unless the returned function breaks it off before. */
export type Dial = (destination: Destination, progress: Progress, done: Dialled) => () => void;

/** Connects to the addresses that `join` has vetted, one after the other, IPv4 and IPv6 in turn. */
export function createDial(options: { join: (host: string) => Waiting; ca?: string | undefined }): Dial {
  return (destination, progress, done) => {
    let socket: Socket | null = null;
    let ended = false;
    const waiting = destination.literal ? null : options.join(destination.hostname);

    function end(error: Error | null, connected: Socket | null): void {
      if (ended) return;
      ended = true;
      done(error, connected);
    }

    function open(addresses: readonly string[]): void {
      if (ended) return;
      progress.phase = "connect";
      socket = openSocket(destination, addresses, options.ca);
      socket.on("connectionAttempt", (address: string) => {
        progress.address = address;
      });
      socket.once("connect", () => {
        progress.address = socket?.remoteAddress ?? progress.address;
        if (destination.secure) progress.phase = "tls";
      });
      socket.once(destination.secure ? "secureConnect" : "connect", () => end(null, socket));
      socket.on("error", (error) => end(error, null));
    }

    progress.phase = "dns";
    progress.address = null;
    if (waiting === null) open([destination.hostname]);
    else waiting.addresses.then(open, (error: Error) => end(error, null));

    return () => {
      if (ended) return;
      ended = true;
      if (socket) socket.destroy();
      else waiting?.leave();
    };
  };
}

function openSocket(destination: Destination, addresses: readonly string[], ca?: string): Socket {
  const answer = addresses.map((address) => ({ address, family: isIP(address) }));
  const lookup: LookupFunction = (_host, _options, callback) => callback(null, answer);
  const options = {
    host: destination.hostname,
    port: destination.port,
    lookup,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_TIMEOUT_MS,
    noDelay: true,
    keepAlive: true,
  };
  if (!destination.secure) return connect(options);
  return connectTls({
    ...options,
    ...(destination.literal ? {} : { servername: destination.hostname.replace(/\.$/, "") }),
    ...(ca === undefined ? {} : { ca }),
    rejectUnauthorized: true,
    ALPNProtocols: ["http/1.1"],
  });
}
