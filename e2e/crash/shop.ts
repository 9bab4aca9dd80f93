import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** Another system, that does what it is asked once for each `Idempotency-Key`. */
export interface Shop {
  url: string;
  /** Whom it gave something, by the key of the request. */
  given: ReadonlyMap<string, string>;
  /** Requests that came, repeats too. */
  readonly asked: number;
  /** Resolves once it has given something to this address, whose requests it answers no more until the next such call. */
  holdAfterGiving(email: string): Promise<void>;
  close(): Promise<void>;
}

export async function openShop(): Promise<Shop> {
  const given = new Map<string, string>();
  let asked = 0;
  let held: { email: string; onGiven: () => void } | null = null;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = String(request.headers["idempotency-key"]);
    const { email } = (await json(request)) as { email: string };
    asked++;
    if (!given.has(key)) given.set(key, email);
    if (held?.email === email) held.onGiven();
    else response.end("{}");
  }

  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    given,
    get asked() {
      return asked;
    },
    holdAfterGiving: (email) =>
      new Promise((resolve) => {
        held = { email, onGiven: resolve };
      }),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
