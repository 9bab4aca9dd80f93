import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createLogger } from "../log.ts";
import { type EventStream, openEventStream, type StreamTimes } from "./event-stream.ts";
import { createHttp, type Http } from "./server.ts";

/** An event so long that a few of them fill all buffers on the way. */
const LONG = "x".repeat(2 ** 20);
const MANY = 100;

describe("a stream of events", () => {
  let http: Http;
  let times: StreamTimes;
  let stream: EventStream;
  let state: { isClosed: boolean };
  let reader: Socket;
  let heard: string;

  beforeEach(async () => {
    times = { retryMs: 1234, heartbeatMs: 60_000, lifeMs: 60_000 };
    const its = { isClosed: false };
    state = its;
    heard = "";
    http = createHttp({ log: createLogger({ level: "silent" }), trustProxy: false });
    http.route({
      method: "GET",
      url: "/stream",
      handler: async (_, reply) => {
        reply.header("x-before", "kept");
        stream = openEventStream(reply, times, () => {
          its.isClosed = true;
        });
        stream.send("ready");
      },
    });
    await http.listen({ host: "127.0.0.1", port: 0 });
  });
  afterEach(async () => {
    reader.destroy();
    await http.close();
  });

  async function read(): Promise<void> {
    const { port } = http.server.address() as { port: number };
    reader = connect(port, "127.0.0.1");
    reader.setEncoding("utf8");
    reader.on("data", (text) => {
      heard += text;
    });
    reader.write("GET /stream HTTP/1.1\r\nhost: test\r\n\r\n");
    await expect.poll(() => heard).toContain("event: ready\ndata: {}\n\n");
  }
  const closed = () => expect.poll(() => state.isClosed).toBe(true);

  test("is not to be kept or held up on the way, and says when to come again", async () => {
    await read();
    const head = heard.split("\r\n\r\n", 1)[0] as string;
    expect(head).toMatch(/^HTTP\/1\.1 200 OK/);
    for (const line of [
      "content-type: text/event-stream",
      "cache-control: no-store",
      "x-accel-buffering: no",
      "connection: close",
      "x-before: kept",
    ]) {
      expect(head.toLowerCase().split("\r\n")).toContain(line);
    }
    expect(heard).toContain("retry: 1234\n\n");
  });

  test("says now and then that it is there", async () => {
    times.heartbeatMs = 10;
    await read();
    await expect.poll(() => heard.split(":\n\n").length).toBeGreaterThan(3);
  });

  test("ends after its time, as an answer does", async () => {
    times.lifeMs = 50;
    await read();
    await closed();
    await expect.poll(() => heard).toMatch(/0\r\n\r\n$/);
  });

  test("is over when its reader has gone", async () => {
    await read();
    reader.destroy();
    await closed();
    stream.send("more"); // changes nothing
    stream.end();
  });

  async function sendManyToNobody(): Promise<void> {
    reader.pause();
    for (let i = 0; i < MANY; i++) {
      stream.send(LONG);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  test("tells a slow reader once what came many times meanwhile", async () => {
    await read();
    await sendManyToNobody();
    reader.resume();
    stream.send("last");
    await expect.poll(() => heard).toContain("event: last");
    expect(heard.split(LONG).length).toBeLessThan(MANY / 4);
  });

  test("is over a moment after its end, even where the reader takes nothing", async () => {
    await read();
    await sendManyToNobody();
    stream.end();
    await closed();
  });
});
