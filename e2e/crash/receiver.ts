import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** One request that came, complete. */
export interface Receipt {
  webhookId: string;
  email: string;
  body: string;
  /** Milliseconds since the Unix epoch. */
  at: number;
}

export interface Receiver {
  url: string;
  receipts: readonly Receipt[];
  /** Requests that came and are not answered. */
  readonly open: number;
  close(): Promise<void>;
}

/** Takes webhooks and answers each with the status that `decide` comes to, when it does. */
export async function startReceiver(decide: (receipt: Receipt) => Promise<number>): Promise<Receiver> {
  const receipts: Receipt[] = [];
  let open = 0;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const { email } = JSON.parse(body).data as { email: string };
    const receipt = { webhookId: String(request.headers["webhook-id"]), email, body, at: Date.now() };
    receipts.push(receipt);
    open++;
    response.statusCode = await decide(receipt);
    open--;
    response.end();
  }

  const server = createServer((request, response) => {
    // A request that breaks off was never received.
    receive(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    receipts,
    get open() {
      return open;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
