import { createHmac, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SampleError } from "./error.ts";

/** What it answers at its addresses; null: never anything. */
const ANSWERS: { readonly [path: string]: number | null } = {
  "/welcome": 200,
  "/broken": 500,
  "/busy": 503,
  "/moved": 302,
  "/slow": null,
};

export interface Received {
  /** Which of the receiver's addresses it came to. */
  path: string;
  /** What it is answered with; null where nothing comes. */
  status: number | null;
  eventType: string;
  email: string;
  isSigned: boolean;
}

export interface Receiver {
  readonly port: number;
  url(path: string): string;
  /** Told once the endpoint is known, so that what comes to this path can be verified. */
  trust(path: string, secret: string): void;
  close(): void;
}

/** A customer's server: one of its addresses works, others are broken, busy or moved, one hangs. Port 0 is any free one. */
export async function startReceiver(hear: (received: Received) => void, at = { port: 0 }): Promise<Receiver> {
  const secrets = new Map<string, string>();
  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => {
        const path = request.url ?? "";
        const status = ANSWERS[path] === undefined ? 404 : ANSWERS[path];
        hear({
          path,
          status,
          ...contentOf(body),
          isSigned: isSigned(secrets.get(path) ?? "", request, body),
        });
        if (status !== null) answer(status, response);
      },
      () => response.destroy(),
    );
  });
  server.listen(at.port, "127.0.0.1");
  await once(server, "listening").catch((error: Error) => {
    throw new SampleError(`The receiver can't listen on port ${at.port} (${error.message}).`);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
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

function answer(status: number, response: ServerResponse): void {
  response.writeHead(status, status === 302 ? { location: "/welcome" } : {}).end();
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
    data: { email?: string; friend?: { email: string }; user?: { email: string } };
  };
  return { eventType: type, email: data.email ?? data.friend?.email ?? data.user?.email ?? "" };
}
