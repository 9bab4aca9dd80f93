import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLogger } from "../log.ts";
import { createHttp, type Http } from "./server.ts";

let http: Http;

beforeAll(async () => {
  http = createHttp({ log: createLogger({ level: "silent" }), trustProxy: false });
  await http.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => http.close());

test.each([
  ["a method that there isn't", "FOO / HTTP/1.1\r\nhost: x\r\n\r\n", 400],
  ["headers without an end", `GET / HTTP/1.1\r\nhost: x\r\nx: ${"y".repeat(20_000)}\r\n\r\n`, 431],
  [
    "two lengths of one body",
    "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
    400,
  ],
  ["noise", "\0\x01\x02\r\n\r\n", 400],
])("%s is refused in the form of every refusal", async (_, sent, status) => {
  const socket = connect((http.server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(sent);
  const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*content-type: application/problem\\+json`, "s"));
  expect(JSON.parse(body)).toMatchObject({ status, code: "malformed_request", title: "Malformed request" });
});
