import type { Socket } from "node:net";
import { Client } from "undici";
import type { Dial, Progress } from "./dial.ts";
import type { Phase } from "./error-codes.ts";
import { type AnswerWatch, dropInterimAnswers } from "./interim.ts";
import type { Destination } from "./url.ts";

/** Oldest age at which a connection is used again, so that a change of DNS is followed, in milliseconds. */
const MAX_AGE_MS = 5 * 60_000;

/** How long an idle connection is kept, without and with a wish of the server, in milliseconds. */
const IDLE_MS = 4_000;
const MAX_IDLE_MS = 30_000;

const MAX_HEADER_BYTES = 16 * 1024;

/** An undici client with one socket, and what undici does not tell about it. A class: one is made for each socket. */
export class Connection implements Progress, AnswerWatch {
  readonly client: Client;
  readonly origin: Origin;
  phase: Phase = "dns";
  address: string | null = null;
  headAwaited = false;
  answerBegan = false;
  /** Whether the present socket has already carried an answer, so that its peer may have closed it since. */
  reused = false;
  idle = false;
  discarded = false;
  openedAtMs = 0;
  breakOffDial: (() => void) | null = null;

  constructor(origin: Origin, client: (connection: Connection) => Client) {
    this.origin = origin;
    this.client = client(this);
  }
}

/** The connections to one origin: kept as long as there is one. */
interface Origin {
  key: string;
  open: number;
  /** Used from the end, so that those too many fall idle and close. */
  idle: Connection[];
}

export interface Connections {
  /** An idle connection to `destination`, else a new one. */
  acquire(destination: Destination): Connection;
  /** A new connection, not yet dialled: that happens with its first request. */
  open(destination: Destination): Connection;
  /** Gives back a connection that has carried a whole answer. */
  release(connection: Connection, nowMs: number): void;
  /** Closes a connection at once, whatever it is doing. */
  discard(connection: Connection): void;
  close(): Promise<void>;
}

/** Keeps connections by origin, at most `maxIdle` of them idle; how many are in use is the caller's to limit. */
export function createConnections(options: {
  dial: Dial;
  maxIdle: number;
  nowMs: () => number;
}): Connections {
  const { dial, maxIdle, nowMs } = options;
  const origins = new Map<string, Origin>();
  const all = new Set<Connection>();
  const idle = new Set<Connection>();

  function open(destination: Destination): Connection {
    let origin = origins.get(destination.origin);
    if (origin === undefined) {
      origin = { key: destination.origin, open: 0, idle: [] };
      origins.set(origin.key, origin);
    }
    origin.open++;
    const connection = new Connection(origin, (it) => createClient(destination, it));
    all.add(connection);
    return connection;
  }

  function createClient(destination: Destination, connection: Connection): Client {
    return new Client(destination.origin, {
      allowH2: false,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      maxHeaderSize: MAX_HEADER_BYTES,
      keepAliveTimeout: IDLE_MS,
      keepAliveMaxTimeout: MAX_IDLE_MS,
      connect: (_options, callback) => {
        connection.reused = false;
        connection.breakOffDial = dial(destination, connection, (error, socket) => {
          connection.breakOffDial = null;
          if (socket === null) return callback(error ?? new Error("not connected"), null);
          adopt(connection, socket);
          callback(null, socket);
        });
      },
    });
  }

  function adopt(connection: Connection, socket: Socket): void {
    connection.openedAtMs = nowMs();
    dropInterimAnswers(socket, connection);
    socket.once("close", () => {
      if (connection.idle) discard(connection);
    });
  }

  function discard(connection: Connection): void {
    if (connection.discarded) return;
    connection.discarded = true;
    connection.breakOffDial?.();
    all.delete(connection);
    const { origin } = connection;
    if (connection.idle) {
      idle.delete(connection);
      origin.idle.splice(origin.idle.lastIndexOf(connection), 1);
    }
    origin.open--;
    if (origin.open === 0) origins.delete(origin.key);
    connection.client.destroy(null, () => undefined);
  }

  return {
    open,
    discard,
    acquire(destination) {
      const connection = origins.get(destination.origin)?.idle.pop();
      if (connection === undefined) return open(destination);
      idle.delete(connection);
      connection.idle = false;
      return connection;
    },
    release(connection, atMs) {
      if (connection.discarded) return;
      if (atMs - connection.openedAtMs > MAX_AGE_MS) return discard(connection);
      connection.idle = true;
      connection.reused = true;
      connection.answerBegan = false;
      connection.origin.idle.push(connection);
      idle.add(connection);
      if (idle.size <= maxIdle) return;
      const [oldest] = idle;
      if (oldest) discard(oldest);
    },
    async close() {
      const closing = [...all].map((connection) => connection.client.destroy());
      for (const connection of all) discard(connection);
      await Promise.all(closing);
    },
  };
}
