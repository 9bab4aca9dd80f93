import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { createEgress } from "./egress.ts";
import { interimLength } from "./interim.ts";

it.each<[string, number]>([
  ["HTTP/1.1 100 Continue\r\n\r\n", 25],
  ["HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n", 25],
  ["HTTP/1.0 199\r\na: b\r\n\r\n", 22],
  ["HTTP/1.1 103 Early Hints\r\nlink: x", -1],
  ["HTTP/1.1 1", -1],
  ["HTTP", -1],
  ["", -1],
  ["HTTP/1.1 2", 0],
  ["HTTP/1.1 200 OK\r\n", 0],
  ["HTTP/1.1 101 Switching Protocols\r\n\r\n", 0],
  ["HTTP/2.0 100", 0],
  ["HTTP/1.1 1xx", 0],
  ["SSH-2.0", 0],
  ["SSH-2.0-O1xxx", 0],
])("in %j the interim answer has a length of %i", (bytes, length) => {
  expect(interimLength(Buffer.from(bytes))).toBe(length);
});

it.each([1, 7, 24, 26, 1_000])(
  "interim answers are waited past when %i bytes come at a time",
  async (size) => {
    const interim =
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 102\r\n\r\n";
    const answer = `${interim}HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\nok`;
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.setNoDelay(true).once("data", async () => {
        for (let at = 0; at < answer.length; at += size) {
          socket.write(answer.slice(at, at + size));
          await sleep(2);
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const egress = createEgress({ allow: ["127.0.0.1"] });
    onTestFinished(async () => {
      await egress.close();
      await new Promise((resolve) => server.close(resolve));
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const outcome = await egress.send({ url, method: "POST", headers: {}, body: "{}", deadlineMs: 20_000 });
    expect(outcome).toMatchObject({ kind: "answered", status: 201, body: "ok" });
  },
);
