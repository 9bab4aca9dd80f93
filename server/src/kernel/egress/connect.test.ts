import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { CLOSED_ANSWERS, CLOSED_HOSTS, words } from "../../testing/hostile-addresses.ts";
import { REFUSED_PORT } from "../../testing/hostile-receiver.ts";
import { createEgress, type EgressOptions } from "./index.ts";

let server: Server;
let port: number;
const taken: Socket[] = [];

beforeAll(async () => {
  server = createServer((socket) => taken.push(socket.on("error", () => undefined)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  for (const socket of taken) socket.destroy();
  server.close();
  await once(server, "close");
});

function open(options: Partial<EgressOptions> = {}) {
  const egress = createEgress({ allow: ["127.0.0.1"], ...options });
  onTestFinished(() => egress.close());
  return egress;
}

describe("a plain connection", () => {
  it("is opened to an address that may be reached", async () => {
    const outcome = await open().connect({ host: "127.0.0.1", port, deadlineMs: 20_000 });
    expect(outcome).toMatchObject({ kind: "connected", address: "127.0.0.1" });
  });

  it("goes to the address that was vetted, though the name changes meanwhile", async () => {
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    const egress = open({ resolve: async () => answers.shift() ?? [] });
    const outcome = await egress.connect({ host: "db.test", port, deadlineMs: 20_000 });
    expect(outcome).toMatchObject({ kind: "connected", address: "127.0.0.1" });
    expect(answers).toHaveLength(1);
  });

  it.each(CLOSED_HOSTS)("is not opened to %s", async (_group, hosts) => {
    const egress = open({ allow: [] });
    const before = taken.length;
    for (const host of words(hosts)) {
      const bare = host.replace(/^\[|\]$/g, "");
      expect(await egress.connect({ host: bare, port, deadlineMs: 20_000 }), host).toMatchObject({
        kind: "unreached",
        error: "blocked_address",
        address: null,
      });
    }
    expect(taken).toHaveLength(before);
  });

  it.each(Object.keys(CLOSED_ANSWERS))(
    "is not opened to %s, which leads to such an address",
    async (host) => {
      const egress = open({ allow: [], resolve: async (name) => CLOSED_ANSWERS[name] ?? [] });
      const outcome = await egress.connect({ host, port, deadlineMs: 20_000 });
      expect(outcome).toMatchObject({ kind: "unreached", error: "blocked_address", address: null });
    },
  );

  it.each([
    "",
    " ",
    "a b",
    "db.test/x",
    "user@db.test",
    "db.test:5432",
    "db.test?x",
    "a\\b",
    "127.0.0.1\r\nx",
    "[",
    "a..b",
  ])("is not opened to what is no host: %j", async (host) => {
    const outcome = await open().connect({ host, port, deadlineMs: 20_000 });
    expect(outcome).toMatchObject({
      error: "blocked_address",
      detail: expect.stringContaining("not a host"),
    });
  });

  it.each([0, -1, 65_536, 1.5, Number.NaN])("is not opened to port %s", async (wrong) => {
    const outcome = await open().connect({ host: "127.0.0.1", port: wrong, deadlineMs: 20_000 });
    expect(outcome).toMatchObject({
      error: "blocked_address",
      detail: expect.stringContaining("not a port"),
    });
  });

  it("is not opened to this installation itself", async () => {
    const egress = open({ ownOrigins: [`http://127.0.0.1:${port}`] });
    const outcome = await egress.connect({ host: "127.0.0.1", port, deadlineMs: 20_000 });
    expect(outcome).toMatchObject({
      error: "blocked_address",
      detail: expect.stringContaining("Hookline itself"),
    });
  });

  it("that nobody takes is connection_refused", async () => {
    const outcome = await open().connect({ host: "127.0.0.1", port: REFUSED_PORT, deadlineMs: 20_000 });
    expect(outcome).toMatchObject({ kind: "unreached", error: "connection_refused", address: "127.0.0.1" });
  });

  it("that DNS keeps waiting ends at its deadline", async () => {
    const egress = open({ resolve: () => new Promise(() => undefined) });
    const outcome = await egress.connect({ host: "slow.test", port, deadlineMs: 100 });
    expect(outcome).toMatchObject({ kind: "unreached", error: "dns_failed" });
  });

  it("is closed with the way out, and none is opened afterwards", async () => {
    const egress = open();
    const outcome = await egress.connect({ host: "127.0.0.1", port, deadlineMs: 20_000 });
    if (outcome.kind !== "connected") throw new Error("not connected");
    const closed = once(outcome.socket, "close");
    await egress.close();
    await closed;
    expect(await egress.connect({ host: "127.0.0.1", port, deadlineMs: 20_000 })).toMatchObject({
      error: "connection_reset",
    });
  });
});

describe("a whole answer", () => {
  it("is kept up to what was asked for, with all of its headers", async () => {
    const text = JSON.stringify({ text: "x".repeat(200_000), odd: "\u0085" });
    const http = createServer((socket) => {
      socket
        .on("error", () => undefined)
        .once("data", () => {
          const head = `HTTP/1.1 200 OK\r\nx-rate-limit: 7\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`;
          socket.write(head + text);
        });
    }).listen(0, "127.0.0.1");
    await once(http, "listening");
    onTestFinished(() => void http.close());
    const send = (maxBytes: number) =>
      open().send({
        url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
        method: "GET",
        headers: {},
        body: "",
        deadlineMs: 20_000,
        wholeAnswer: { maxBytes },
      });
    expect(await send(1_000_000)).toMatchObject({
      body: text,
      bodyTruncated: false,
      headers: { "x-rate-limit": "7" },
    });
    expect(await send(5_000)).toMatchObject({ body: text.slice(0, 5_000), bodyTruncated: true });
  });
});
