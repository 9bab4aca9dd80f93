import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/**
 * Closes, when the server stops, the connections on which nothing was asked yet: browsers open some to spare, Node
 * doesn't count them among the idle ones, and a server that waits for them waits for minutes.
 */
export function closeUnusedConnections(http: Pick<FastifyInstance, "server" | "addHook">): void {
  const unused = new Set<Socket>();
  http.server.on("connection", (socket: Socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  http.server.on("request", ({ socket }) => unused.delete(socket));
  http.addHook("preClose", async () => {
    for (const socket of unused) socket.destroy();
  });
}
