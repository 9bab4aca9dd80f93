import { createServer, type Socket } from "node:net";

/**
 * The lightest receiver there is, in a process of its own: finds the end of each request by its
 * content-length and answers 200. Sends its parent `{ port }` at the start, and `{ received }` when asked.
 */
const ANSWER = Buffer.from("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-type: text/plain\r\n\r\nok");
const HEAD_END = "\r\n\r\n";

let received = 0;

function serve(socket: Socket): void {
  let pending = "";
  socket.setNoDelay(true);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    pending += chunk.toString("latin1");
    for (;;) {
      const head = pending.indexOf(HEAD_END);
      if (head < 0) return;
      const length = /content-length: (\d+)/i.exec(pending.slice(0, head));
      const end = head + HEAD_END.length + Number(length?.[1] ?? 0);
      if (pending.length < end) return;
      pending = pending.slice(end);
      received++;
      socket.write(ANSWER);
    }
  });
}

const server = createServer(serve);
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as { port: number }).port }));
process.on("message", () => process.send?.({ received }));
process.on("disconnect", () => process.exit(0));
