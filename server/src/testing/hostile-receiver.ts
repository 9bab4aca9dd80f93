import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import type { TestCertificate } from "./test-certificates.ts";

/** How many requests are remembered: the oldest go first. */
const MAX_REMEMBERED = 20_000;

export interface ReceivedRequest {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds since the Unix epoch. */
  at: number;
  /** Tells connections apart. */
  remotePort: number;
}

/** A real server on loopback that answers as badly as its path says (see `BEHAVIOURS`), and remembers what came. */
export interface HostileReceiver {
  readonly requests: readonly ReceivedRequest[];
  readonly port: number;
  url(path: string): string;
  /** The first request that fits, among those that came or as soon as it comes. */
  received(fits: (request: ReceivedRequest) => boolean): Promise<ReceivedRequest>;
  /** How many connections were opened so far, and how many of them are still open. */
  connections(): { opened: number; open: number };
  close(): Promise<void>;
}

interface Exchange {
  response: ServerResponse;
  socket: Socket;
  /** What stands behind the behaviour's name in the path. */
  argument: string;
  query: URLSearchParams;
  /** 1 for the first request on this connection. */
  number: number;
}

type Behaviour = (exchange: Exchange) => void;

const OK = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n";

/** By the first part of the path. Those that break HTTP write to the socket itself. */
const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  ok: ({ response }) => response.end("ok"),
  status: sendStatus,
  redirect: ({ response, query }) => response.writeHead(301, { location: query.get("to") ?? "/ok" }).end(),
  body: ({ response, argument }) => response.end("x".repeat(Number(argument))),
  "not-utf8": ({ response }) => response.end(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0xff, 0xc3, 0xa9])),
  nul: ({ response }) => response.end("a\0b\x1b[31m\tc\r\n"),
  "gzip-bomb": ({ response, query }) => {
    const bomb = gzipSync(Buffer.alloc(Number(query.get("megabytes") ?? 16) * 1024 * 1024));
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
  },
  hang: () => undefined,
  drip: ({ socket }) => sendBit(socket, `${OK}content-length: 100\r\n\r\n`, ".", 1_000),
  endless: ({ socket }) => sendBit(socket, `${OK}connection: close\r\n\r\n`, "still here\n", 50),
  flood: ({ socket }) => flood(socket),
  empty: ({ socket }) => socket.end(),
  reset: ({ socket }) => socket.resetAndDestroy(),
  "reset-after-headers": ({ socket }) => {
    socket.write(`${OK}content-length: 100\r\n\r\n`, () => setTimeout(() => socket.resetAndDestroy(), 50));
  },
  "short-body": ({ socket }) => socket.end(`${OK}content-length: 100\r\n\r\nonly this`),
  "malformed-status": ({ socket }) => socket.end("HTTP/1.1 fine\r\ncontent-length: 0\r\n\r\n"),
  "malformed-headers": ({ socket }) => socket.end(`${OK}this is no header\r\ncontent-length: 0\r\n\r\n`),
  "not-http": ({ socket }) => socket.end("SSH-2.0-OpenSSH_9.9\r\n"),
  "huge-headers": ({ socket }) =>
    socket.write(`${OK}x-huge: ${"h".repeat(64 * 1024)}\r\ncontent-length: 0\r\n\r\n`),
  continue: ({ response }) => {
    response.writeContinue();
    response.end("ok");
  },
  "early-hints": ({ response }) => {
    response.writeEarlyHints({ link: "</a.css>; rel=preload" }, () =>
      setTimeout(() => response.end("ok"), 20),
    );
  },
  "interim-flood": ({ socket }) => socket.write("HTTP/1.1 102 Processing\r\n\r\n".repeat(2_000)),
  switching: ({ socket }) =>
    socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
  "close-idle": ({ socket }) => socket.end(`${OK}connection: keep-alive\r\ncontent-length: 2\r\n\r\nok`),
  once: ({ response, socket, number }) => (number === 1 ? response.end("ok") : socket.destroy()),
};

/** Starts a receiver on 127.0.0.1 that keeps idle connections for ever; with a certificate it speaks TLS as `localhost`. */
export async function startHostileReceiver(
  options: { certificate?: TestCertificate } = {},
): Promise<HostileReceiver> {
  const requests: ReceivedRequest[] = [];
  const waiting = new Set<(request: ReceivedRequest) => void>();
  const sockets = new Set<Socket>();
  const numbers = new WeakMap<Socket, number>();
  let opened = 0;

  async function receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = incoming;
    const number = (numbers.get(socket) ?? 0) + 1;
    numbers.set(socket, number);
    const request = await readRequest(incoming);
    if (requests.push(request) > MAX_REMEMBERED) requests.shift();
    for (const look of waiting) look(request);
    const { pathname, searchParams: query } = new URL(request.path, "http://receiver");
    const [, name = "", argument = ""] = pathname.split("/");
    const behave = BEHAVIOURS[name];
    if (behave) behave({ response, socket, argument, query, number });
    else response.writeHead(404).end(`no behaviour "${name}"`);
  }

  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    receive(incoming, response).catch(() => incoming.socket.destroy());
  };
  const { certificate } = options;
  const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
  server.keepAliveTimeout = 0;
  server.on("connection", (socket: Socket) => {
    opened++;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;

  return {
    requests,
    port,
    url: (path) => origin + path,
    connections: () => ({ opened, open: sockets.size }),
    received(fits) {
      const known = requests.find(fits);
      if (known) return Promise.resolve(known);
      return new Promise((resolve) => {
        const look = (request: ReceivedRequest) => {
          if (!fits(request)) return;
          waiting.delete(look);
          resolve(request);
        };
        waiting.add(look);
      });
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** On loopback, where nothing listens, and nothing that is given any free port ever will. */
export const REFUSED_PORT = 1;
export const REFUSED_URL = `http://127.0.0.1:${REFUSED_PORT}/`;

async function readRequest(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  return {
    method: incoming.method ?? "",
    path: incoming.url ?? "",
    headers,
    body: await text(incoming),
    at: Date.now(),
    remotePort: incoming.socket.remotePort ?? 0,
  };
}

/** `/status/503?retry-after=120`: any number, even one that HTTP does not have; each header that the query names. */
function sendStatus({ response, socket, argument, query }: Exchange): void {
  const status = Number(argument);
  if (status < 200 || status > 599) socket.write(`HTTP/1.1 ${argument} Status\r\ncontent-length: 0\r\n\r\n`);
  else response.writeHead(status, Object.fromEntries(query)).end(`status ${argument}`);
}

function sendBit(socket: Socket, head: string, bit: string, everyMs: number): void {
  socket.write(head);
  const timer = setInterval(() => socket.write(bit), everyMs);
  socket.on("close", () => clearInterval(timer));
}

function flood(socket: Socket): void {
  const chunk = Buffer.alloc(64 * 1024, "flood ");
  const pour = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.write(`${OK}connection: close\r\n\r\n`);
  socket.on("drain", pour);
  pour();
}
