import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import Fastify from "fastify";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { boundBodyTime } from "./body-time.ts";
import { takeFiles, takeJson, type Upload } from "./parse.ts";

const MS = 200;

function createServer() {
  const http = Fastify();
  takeJson(http);
  boundBodyTime(http, MS);
  http.post("/json", async ({ body }) => body);
  void http.register((scope, _, done) => {
    takeFiles(scope, ["text/csv"]);
    scope.post("/file", { config: { isUpload: true } }, async ({ body }) => {
      const { stream } = body as Upload;
      stream.on("data", (chunk) => {
        came += chunk;
      });
      return text(stream);
    });
    done();
  });
  return http;
}

let http: ReturnType<typeof createServer>;
/** What the server has of the file. */
let came: string;
beforeEach(async () => {
  came = "";
  http = createServer();
  await http.listen({ host: "127.0.0.1", port: 0 });
});
afterEach(() => http.close());

function open(path: string, type: string, length: number): Socket {
  const socket = connect((http.server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`,
  );
  return socket;
}

test("a body that doesn't come to its end in time is refused", async () => {
  const socket = open("/json", "application/json", 10);
  socket.write("{");
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 .*did not come to its end in time/s);
});

test("a file may take longer, as long as some of it comes", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const socket = open("/file", "text/csv", 8);
  const answer = text(socket);
  for (const letter of "abcdefgh") {
    socket.write(letter);
    await expect.poll(() => came).toContain(letter);
    vi.advanceTimersByTime(MS / 2);
  }
  expect(await answer).toMatch(/^HTTP\/1\.1 200 .*abcdefgh$/s);
});

test("a file of which nothing comes any more is refused", async () => {
  const socket = open("/file", "text/csv", 8);
  socket.write("abc");
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
});
