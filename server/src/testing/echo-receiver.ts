import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A real server on loopback that says back what it was told. */
export interface EchoReceiver {
  /** With the status that stands behind the slash (`/503`), else 200; `/hold` waits for `release`. */
  url: string;
  /** How many requests wait. */
  held(): number;
  release(): void;
  close(): Promise<void>;
}

export async function startEchoReceiver(): Promise<EchoReceiver> {
  const waiting: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const answer = () => echo(response, Number(request.url?.slice(1)) || 200, body);
    if (request.url === "/hold") waiting.push(answer);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    held: () => waiting.length,
    release() {
      for (const answer of waiting.splice(0)) answer();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function echo(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" }).end(body);
}
