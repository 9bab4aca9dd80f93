import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { REFUSED_URL } from "../../testing/hostile-receiver.ts";
import { openTestIo } from "../../testing/hub-io.ts";

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A server that answers as told, and its URL. */
async function serve(answer: Answer): Promise<string> {
  const server = createServer(async (request, response) => answer(request, response, await text(request)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("a request", () => {
  it("is sent with its query, headers and JSON, and answered whole", async () => {
    const url = await serve((request, response, body) => {
      const { method, headers } = request;
      response.setHeader("x-pages", "3").end(JSON.stringify({ method, url: request.url, headers, body }));
    });
    const answer = await openTestIo({ hops: 2 }).fetch({
      method: "PUT",
      url: `${url}/a?b=1`,
      query: { c: "ü&", d: undefined, e: 5 },
      headers: { "X-Thing": "1" },
      json: { f: null },
    });
    expect(answer.headers["x-pages"]).toBe("3");
    expect(JSON.parse(answer.text)).toMatchObject({
      method: "PUT",
      url: "/a?b=1&c=%C3%BC%26&e=5",
      body: '{"f":null}',
      headers: {
        "content-type": "application/json",
        "x-thing": "1",
        "hookline-hops": "2",
        "user-agent": "Hookline/test",
      },
    });
  });

  it("is sent as a form, or as it is", async () => {
    const url = await serve((request, response, body) =>
      response.end(`${request.method} ${request.headers["content-type"]} ${body}`),
    );
    const io = openTestIo();
    expect((await io.fetch({ url, form: { a: "1 2", "b&": "ü" } })).text).toBe(
      "POST application/x-www-form-urlencoded a=1+2&b%26=%C3%BC",
    );
    const raw = await io.fetch({ url, headers: { "content-type": "text/csv" }, body: "x" });
    expect(raw.text).toBe("POST text/csv x");
    expect((await io.fetch({ url })).text).toBe("GET undefined ");
  });

  it.each([
    ["Host", "x"],
    ["content-length", "5"],
    ["Transfer-Encoding", "chunked"],
    ["hookline-hops", "0"],
    ["x-a", "b\r\nx-c: d"],
    ["x a", "b"],
    ["x-a", "\u{1f3a3}"],
  ])("with the header %j: %j is not sent", async (name, value) => {
    const io = openTestIo();
    const sent = io.fetch({ url: "http://127.0.0.1:1/", headers: { [name]: value } });
    await expect(sent).rejects.toMatchObject({ kind: "no", code: "invalid_header" });
  });

  it("that gets a redirect is not sent on", async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());
    expect(await openTestIo().fetch({ url })).toMatchObject({
      status: 302,
      headers: { location: "/elsewhere" },
    });
  });

  it("keeps 1 MiB of an answer", async () => {
    const url = await serve((_, response) => response.end("x".repeat(3 * 1024 * 1024)));
    expect((await openTestIo().fetch({ url })).text).toHaveLength(1024 * 1024);
  });

  it("ends with the time that there is for all", async () => {
    const url = await serve((request) => request.resume());
    const io = openTestIo({ deadlineMs: 200 });
    await expect(io.fetch({ url })).rejects.toMatchObject({ kind: "later", code: "timed_out" });
    await expect(io.fetch({ url })).rejects.toMatchObject({ kind: "later", code: "timed_out" });
    await expect(io.connect({ host: "127.0.0.1", port: 1 })).rejects.toMatchObject({ code: "timed_out" });
    expect(io.signal.aborted).toBe(true);
  });

  it("that nobody takes may be tried again", async () => {
    await expect(openTestIo().fetch({ url: REFUSED_URL })).rejects.toMatchObject({
      kind: "later",
      code: "connection_refused",
    });
  });
});

describe("what was done", () => {
  it("is written down without secrets", async () => {
    const url = await serve((_, response) => response.writeHead(400).end("no: s3cret/word and pass%20w"));
    const io = openTestIo({ secrets: ["s3cret/word", "pass w"] });
    const answer = await io.fetch({
      url: `${url}/bot/s3cret%2Fword?api_key=other`,
      headers: { authorization: "s3cret/word" },
    });
    expect(io.redact(answer.text)).toBe("no: [redacted] and [redacted]");
    io.note("told s3cret/word", { of: ["s3cret/word"], password: "x" });
    await expect(io.fetch({ url: "http://10.0.0.1/s3cret/word" })).rejects.toMatchObject({
      code: "url_blocked",
    });
    expect(io.steps).toEqual([
      {
        what: `GET ${url}/bot/[redacted]?api_key=[redacted]`,
        status: 400,
        ms: expect.any(Number),
        error: null,
        detail: null,
      },
      {
        what: "told [redacted]",
        status: null,
        ms: null,
        error: null,
        detail: '{"of":["[redacted]"],"password":"[redacted]"}',
      },
      { what: "GET http://10.0.0.1/[redacted]", status: null, ms: null, error: "url_blocked", detail: null },
    ]);
  });

  it("is written down up to a limit", () => {
    const io = openTestIo();
    for (let n = 0; n < 1_000; n++) io.note(`step ${n}`, "x".repeat(10_000));
    expect(io.steps).toHaveLength(50);
    expect(JSON.stringify(io.steps).length).toBeLessThan(150_000);
  });
});

it("closes its sockets when it is done", async () => {
  const url = await serve(() => undefined);
  const io = openTestIo();
  const socket = await io.connect({ host: "127.0.0.1", port: Number(new URL(url).port) });
  const closed = once(socket, "close");
  io.close();
  await closed;
});
