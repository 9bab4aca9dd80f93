import { type AddressInfo, createServer } from "node:net";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type HostileReceiver, REFUSED_URL, startHostileReceiver } from "../../testing/hostile-receiver.ts";
import { createEgress, type Egress } from "./egress.ts";
import type { EgressOutcome, EgressRequest } from "./exchange.ts";

/** For what ends by itself: a busy machine may take its time. */
const LONG_MS = 20_000;
/** For what doesn't. */
const SHORT_MS = 700;
/** How much later than its deadline an attempt may be seen to end; what is tried here would go on for a minute at least. */
const SLACK_MS = 10_000;

/**
 * What the system's buffers of one connection can have taken of an answer, on both sides together: some megabytes on
 * Linux. Who reads on until the deadline takes several hundred.
 */
const MOST_IN_BUFFERS = 40 * 1024 * 1024;

let receiver: HostileReceiver;
let egress: Egress;

beforeAll(async () => {
  receiver = await startHostileReceiver();
  return () => receiver.close();
});

beforeEach(() => {
  egress = createEgress({ allow: ["127.0.0.1"] });
  return () => egress.close();
});

function post(url: string, over: Partial<EgressRequest> = {}): Promise<EgressOutcome> {
  const target = url.startsWith("/") ? receiver.url(url) : url;
  return egress.send({
    url: target,
    method: "POST",
    headers: {},
    body: "{}",
    deadlineMs: LONG_MS,
    ...over,
  });
}

/** The connections that requests with this path came by, in order. */
function portsOf(path: string): number[] {
  return receiver.requests.filter((it) => it.path === path).map((it) => it.remotePort);
}

describe("a request", () => {
  it("arrives as it was given", async () => {
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "webhook-id": "evt_1",
      "x-own": "yes",
    };
    await post("/ok?as=given#part", { headers, body: '{"name":"Zoë"}' });
    const request = await receiver.received((it) => it.path === "/ok?as=given");
    expect(request).toMatchObject({ method: "POST", body: '{"name":"Zoë"}', headers });
    expect(request.headers).toEqual({
      ...headers,
      host: `127.0.0.1:${receiver.port}`,
      connection: "keep-alive",
      "content-length": "15",
    });
  });

  it("may have bytes for a body, none, or another method", async () => {
    await post("/ok?bytes", { body: Buffer.from("bytes") });
    await post("/ok?none", { body: "", method: "DELETE" });
    await post("/ok?get", { body: "", method: "GET" });
    const got = await Promise.all(
      ["/ok?bytes", "/ok?none", "/ok?get"].map((path) => receiver.received((it) => it.path === path)),
    );
    expect(got.map(({ method, body }) => `${method} ${body}`)).toEqual(["POST bytes", "DELETE ", "GET "]);
  });

  it("of a quarter of a megabyte arrives whole", async () => {
    const body = "x".repeat(256 * 1024);
    expect(await post("/ok?large", { body })).toMatchObject({ status: 200 });
    expect((await receiver.received((it) => it.path === "/ok?large")).body).toBe(body);
  });

  it("that could not be written as HTTP ends as data, too", async () => {
    const headers = { "x-own": "line\r\nbreak" };
    expect(await post("/ok", { headers })).toMatchObject({
      kind: "unreached",
      detail: expect.stringContaining("x-own"),
    });
  });
});

describe("an answer", () => {
  it.each<[string, object]>([
    ["/ok", { status: 200, body: "ok", bodyTruncated: false, address: "127.0.0.1" }],
    ["/status/201", { status: 201, body: "status 201" }],
    ["/status/204", { status: 204, body: "" }],
    ["/status/304", { status: 304, body: "" }],
    ["/status/404", { status: 404 }],
    ["/status/410", { status: 410 }],
    ["/status/429?retry-after=120", { status: 429, headers: { "retry-after": "120" } }],
    ["/status/500", { status: 500 }],
    ["/status/599", { status: 599 }],
    ["/redirect?to=http://169.254.169.254/", { status: 301 }],
    ["/continue", { status: 200, body: "ok", bodyTruncated: false }],
    ["/early-hints", { status: 200, body: "ok", bodyTruncated: false }],
    ["/not-utf8", { body: "caf\\xe9 \\xffé", bodyTruncated: false }],
    ["/nul", { body: "a\\x00b\\x1b[31m\tc\r\n" }],
    ["/close-idle", { status: 200, body: "ok" }],
    ["/body/4096", { body: "x".repeat(4_096), bodyTruncated: false }],
    ["/body/4097", { body: "x".repeat(4_096), bodyTruncated: true }],
    ["/body/5000000", { status: 200, body: "x".repeat(4_096), bodyTruncated: true }],
    ["/flood", { status: 200, body: "flood ".repeat(1_000).slice(0, 4_096), bodyTruncated: true }],
    ["/gzip-bomb", { status: 200, headers: { "content-encoding": "gzip" }, bodyTruncated: true }],
    [
      "/gzip-bomb?megabytes=1",
      { status: 200, body: expect.stringMatching(/^\\x1f\\x8b/), bodyTruncated: false },
    ],
  ])("to %s is taken", async (path, expected) => {
    const outcome = await post(path);
    expect(outcome).toMatchObject({ kind: "answered", ...withSome(expected) });
    expect(outcome.durationMs).toBeLessThan(LONG_MS);
    expect(Number.isInteger(outcome.durationMs)).toBe(true);
  });

  it("that redirects to an internal address is not followed", async () => {
    const outcome = await post(`/redirect?to=${receiver.url("/ok?followed")}`);
    expect(outcome).toMatchObject({ status: 301, headers: { location: receiver.url("/ok?followed") } });
    await post("/ok?after");
    expect(portsOf("/ok?followed")).toEqual([]);
  });

  it("without an end is taken no further than the system's buffers after what is kept", async () => {
    const flood = await startFlood();
    expect(await post(flood.url)).toMatchObject({ kind: "answered", bodyTruncated: true });
    expect(await flood.taken).toBeLessThan(MOST_IN_BUFFERS);
    await flood.close();
  });
});

describe("no answer", () => {
  it.each<[string, string]>([
    ["/reset", "connection_reset"],
    ["/reset-after-headers", "invalid_response"],
    ["/empty", "connection_reset"],
    ["/short-body", "invalid_response"],
    ["/malformed-status", "invalid_response"],
    ["/malformed-headers", "invalid_response"],
    ["/not-http", "invalid_response"],
    ["/huge-headers", "invalid_response"],
    ["/interim-flood", "invalid_response"],
    ["/switching", "invalid_response"],
    ["/status/101", "invalid_response"],
    ["/status/099", "invalid_response"],
    ["/status/600", "invalid_response"],
    ["/status/999", "invalid_response"],
  ])("%s is %s at once", async (path, error) => {
    const outcome = await post(path);
    expect(outcome).toMatchObject({ kind: "unreached", error, address: "127.0.0.1" });
    expect(outcome.durationMs).toBeLessThan(LONG_MS);
  });

  it("where nothing listens is connection_refused", async () => {
    expect(await post(REFUSED_URL)).toMatchObject({
      error: "connection_refused",
      address: "127.0.0.1",
      detail: expect.stringContaining("ECONNREFUSED"),
    });
  });

  it.each(["/hang", "/drip", "/endless"])("in time from %s is timed_out at the deadline", async (path) => {
    const startedAt = performance.now();
    const outcome = await post(path, { deadlineMs: SHORT_MS });
    expect(outcome).toMatchObject({ kind: "unreached", error: "timed_out", address: "127.0.0.1" });
    expect(performance.now() - startedAt).toBeGreaterThan(SHORT_MS - 20);
    expect(performance.now() - startedAt).toBeLessThan(SHORT_MS + SLACK_MS);
  });

  it("closes the connection when it is given up", async () => {
    const open = () => receiver.connections().open;
    await expect.poll(open).toBe(0); // those of the tests before
    await post("/hang", { deadlineMs: SHORT_MS });
    await expect.poll(open).toBe(0);
  });

  it("from DNS in time is dns_failed, and the lookup is broken off", async () => {
    let signal: AbortSignal | undefined;
    const slow = createEgress({
      allow: [],
      resolve: (_host, ended) => {
        signal = ended;
        return new Promise(() => undefined);
      },
    });
    const startedAt = performance.now();
    const outcome = await slow.send({
      url: "http://a.test/",
      method: "POST",
      headers: {},
      body: "",
      deadlineMs: 300,
    });
    expect(outcome).toMatchObject({ kind: "unreached", error: "dns_failed", address: null });
    expect(performance.now() - startedAt).toBeLessThan(300 + SLACK_MS);
    expect(signal?.aborted).toBe(true);
    await slow.close();
  });

  it("in the TLS handshake in time is tls_failed", async () => {
    const silent = createServer((socket) => socket.on("error", () => undefined).resume());
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const outcome = await post(url, { deadlineMs: SHORT_MS });
    expect(outcome).toMatchObject({ kind: "unreached", error: "tls_failed", address: "127.0.0.1" });
    await egress.close();
    await new Promise((resolve) => silent.close(resolve));
  });
});

describe("a name", () => {
  it("is looked up once and its vetted address connected to, though it rebinds meanwhile", async () => {
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    let asked = 0;
    const rebinding = createEgress({ allow: ["127.0.0.1"], resolve: async () => answers[asked++] ?? [] });
    const send = (path: string) =>
      rebinding.send({
        url: `http://rebinding.test:${receiver.port}${path}`,
        method: "POST",
        headers: {},
        body: "",
        deadlineMs: LONG_MS,
      });
    expect(await send("/close-idle?rebinding")).toMatchObject({ kind: "answered", address: "127.0.0.1" });
    expect(await send("/ok?rebinding")).toMatchObject({ kind: "answered", address: "127.0.0.1" });
    expect(asked).toBe(1);
    const request = await receiver.received((it) => it.path === "/ok?rebinding");
    expect(request.headers.host).toBe(`rebinding.test:${receiver.port}`);
    await rebinding.close();
  });

  it("with several addresses is reached at the first that answers", async () => {
    const several = createEgress({ allow: ["127.0.0.1", "::1"], resolve: async () => ["::1", "127.0.0.1"] });
    const url = `http://several.test:${receiver.port}/ok`;
    const outcome = await several.send({
      url,
      method: "POST",
      headers: {},
      body: "",
      deadlineMs: LONG_MS,
    });
    expect(outcome).toMatchObject({ kind: "answered", address: "127.0.0.1" });
    await several.close();
  });

  it("that DNS does not know is dns_failed", async () => {
    const empty = createEgress({
      allow: [],
      resolve: () => Promise.reject(Object.assign(new Error("x"), { code: "ENOTFOUND" })),
    });
    const outcome = await empty.send({
      url: "http://a.test/",
      method: "POST",
      headers: {},
      body: "",
      deadlineMs: LONG_MS,
    });
    expect(outcome).toMatchObject({ kind: "unreached", error: "dns_failed", detail: "ENOTFOUND: x" });
    await empty.close();
  });

  it("that the operator has opened is found in the hosts file", async () => {
    const local = createEgress({ allow: ["localhost"] });
    const url = `http://localhost:${receiver.port}/ok`;
    const outcome = await local.send({ url, method: "POST", headers: {}, body: "", deadlineMs: LONG_MS });
    expect(outcome).toMatchObject({ kind: "answered", status: 200 });
    await local.close();
  });
});

/** Lets `headers` hold more than the expected ones. */
function withSome(expected: object): object {
  return "headers" in expected
    ? { ...expected, headers: expect.objectContaining(expected.headers as object) }
    : expected;
}

/** A server for one request, whose answer never ends; `taken` tells how many bytes went out when the connection is closed. */
async function startFlood() {
  const chunk = Buffer.alloc(64 * 1024, "flood ");
  const taken = Promise.withResolvers<number>();
  const server = createServer((socket) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("error", () => undefined).on("close", () => taken.resolve(socket.bytesWritten));
    socket.on("drain", pour).resume();
    socket.write("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
    pour();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken: taken.promise,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
