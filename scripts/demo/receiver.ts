import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  /** Which of the receiver's addresses it came to. */
  path: string;
  eventType: string;
  email: string;
  isSigned: boolean;
}

export interface Receiver {
  url(path: string): string;
  /** Told once the endpoint is made, so that what comes to this path can be verified. */
  trust(path: string, secret: string): void;
  close(): void;
}

/** A customer's server with three addresses: one that works, one that is broken, one that hangs. */
export async function startReceiver(hear: (received: Received) => void): Promise<Receiver> {
  const secrets = new Map<string, string>();
  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => {
        const path = request.url ?? "";
        hear({ path, ...contentOf(body), isSigned: isSigned(secrets.get(path) ?? "", request, body) });
        answer(path, response);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    trust: (path, secret) => void secrets.set(path, secret),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** All it takes to verify a webhook by Standard Webhooks without a library. */
function isSigned(secret: string, { headers }: IncomingMessage, body: string): boolean {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const expected = Buffer.from(`v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
  const given = String(headers["webhook-signature"])
    .split(" ")
    .map((one) => Buffer.from(one));
  return given.some((one) => one.length === expected.length && timingSafeEqual(one, expected));
}

function answer(path: string, response: ServerResponse): void {
  if (path === "/slow") return; // never
  response.writeHead(path === "/broken" ? 500 : 200).end();
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  request.setEncoding("utf8");
  for await (const chunk of request) body += chunk;
  return body;
}

function contentOf(body: string): { eventType: string; email: string } {
  const { type, data } = JSON.parse(body) as {
    type: string;
    data: { email?: string; friend?: { email: string } };
  };
  return { eventType: type, email: data.email ?? data.friend?.email ?? "" };
}
