import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLogger } from "../log.ts";
import { createHttp, type Http } from "./server.ts";

let http: Http;
let answer: () => void;
let socket: Socket;

beforeEach(async () => {
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  http = createHttp({ log: createLogger({ level: "silent" }), trustProxy: false });
  http.route({ method: "GET", url: "/slow", handler: () => asked.then(() => ({ done: true })) });
  await http.listen({ host: "127.0.0.1", port: 0 });
  socket = connect((http.server.address() as AddressInfo).port, "127.0.0.1");
  await expect.poll(() => promisify(http.server.getConnections.bind(http.server))()).toBe(1);
});
afterEach(async () => {
  socket.destroy();
  await http.close();
});

test("a server that stops doesn't wait for a connection on which nothing was asked yet", async () => {
  socket.write("GET /sl");
  const startedAt = performance.now();
  await http.close();
  expect(performance.now() - startedAt).toBeLessThan(20_000); // headers are given thirty
});

test("a server that stops waits for an answer that is under way", async () => {
  const asked = new Promise((resolve) => http.server.once("request", resolve));
  socket.write("GET /slow HTTP/1.1\r\nhost: x\r\n\r\n");
  await asked;
  const closing = http.close();
  const heard = text(socket);
  answer();
  await closing;
  expect(await heard).toContain('{"done":true}');
});
