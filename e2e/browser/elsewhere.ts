import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that isn't ours, on loopback: whatever is asked of it, it answers with its one page. */
export interface Elsewhere {
  /** By the address that ours has too, on another port: browsers call that the same site, and send it our cookies. */
  sameSite: string;
  /** By another name: another site. */
  otherSite: string;
  close(): Promise<void>;
}

export async function startElsewhere(html: string): Promise<Elsewhere> {
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(html),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    sameSite: `http://127.0.0.1:${port}`,
    otherSite: `http://localhost:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
