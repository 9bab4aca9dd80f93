import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface StandInRequest {
  method: string;
  /** Without its query. */
  path: string;
  query: URLSearchParams;
  headers: { [name: string]: string };
  bytes: Buffer;
  text: string;
  /** The body's JSON; undefined where it is none. */
  json: unknown;
}

export interface StandInAnswer {
  status?: number;
  headers?: { [name: string]: string };
  json?: unknown;
  text?: string;
}

/** How a stand-in spoils an answer instead of giving its own. */
export type Trouble = StandInAnswer | "hang" | "reset";

/** A real server on loopback that answers as a vendor's documentation says. */
export interface StandIn {
  origin: string;
  requests: StandInRequest[];
  /** The next answers are these, one each, whatever is asked. */
  troubleNext(...troubles: Trouble[]): void;
  /** All answers are this, until another is set; null ends it. */
  trouble(trouble: Trouble | ((request: StandInRequest) => Trouble) | null): void;
  close(): Promise<void>;
}

export async function startStandIn(answer: (request: StandInRequest) => StandInAnswer): Promise<StandIn> {
  const requests: StandInRequest[] = [];
  const queue: Trouble[] = [];
  let standing: Trouble | ((request: StandInRequest) => Trouble) | null = null;
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    const always = typeof standing === "function" ? standing(request) : standing;
    send(response, queue.shift() ?? always ?? answer(request));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    troubleNext: (...troubles) => void queue.push(...troubles),
    trouble: (trouble) => {
      standing = trouble;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<StandInRequest> {
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://stand-in");
  const bytes = await buffer(incoming);
  const text = bytes.toString("utf8");
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  const method = incoming.method ?? "GET";
  return { method, path: pathname, query: searchParams, headers, bytes, text, json: jsonOf(text) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, answer: Trouble): void {
  if (answer === "hang") return;
  if (answer === "reset") return void response.socket?.resetAndDestroy();
  const { status = 200, headers = {}, json, text } = answer;
  const type = json === undefined ? "text/plain" : "application/json";
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(json === undefined ? text : JSON.stringify(json));
}
