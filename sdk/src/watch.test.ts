import type { ServerResponse } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test } from "vitest";
import { createClient } from "./index.ts";
import { type Server, startServer } from "./testing/server.ts";
import { type Pace, pauseBetween, STEADY, watchChanges } from "./watch.ts";

type Answer = (response: ServerResponse) => void;

const stream =
  (...chunks: string[]): Answer =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const chunk of chunks) response.write(chunk);
  };
const ended =
  (...chunks: string[]): Answer =>
  (response) => {
    stream(...chunks)(response);
    response.end();
  };
const refusal =
  (status: number, headers = {}): Answer =>
  (response) =>
    response
      .writeHead(status, { "content-type": "application/problem+json", ...headers })
      .end('{"code":"no","detail":"No."}');
const READY = "event: ready\ndata: {}\n\n";

/** Of the whole heap, at once. */
setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

interface Watched {
  /** All that was told, in order. */
  told: string[];
  /** Waits until all of it was told. */
  tells(...expected: string[]): Promise<void>;
  /** Settles with the watching. */
  over: Promise<void>;
  /** Those that were asked for, by the number of failures before. */
  pauses: number[];
  server: Server;
  abort(): void;
}

/** Watches a server that answers each connection by the next answer. */
async function watching(answers: Answer[], pace: Partial<Pace> = {}): Promise<Watched> {
  const server = await startServer((_, response) => (answers.shift() ?? stream(READY))(response));
  const aborter = new AbortController();
  const told: string[] = [];
  const pauses: number[] = [];
  const tell = (what: string) => void told.push(what);
  const over = watchChanges(
    { base: server.url, key: "hl_sk_x", fetch: (request) => fetch(request), timeoutMs: 1 },
    "acme",
    { onChange: tell, onReady: () => tell("ready"), onState: tell, signal: aborter.signal },
    {
      silenceMs: 30_000,
      pauseMs: (failures) => {
        pauses.push(failures);
        return 1;
      },
      ...pace,
    },
  );
  over.catch(() => {});
  stops.push(async () => {
    aborter.abort();
    await over.catch(() => {});
    await server.close();
  });
  return {
    told,
    tells: (...expected) => expect.poll(() => told, { interval: 5 }).toEqual(expected),
    over,
    pauses,
    server,
    abort: () => aborter.abort(),
  };
}

describe("watching a project", () => {
  test("tells that it is live, and of each change, however the bytes are cut", async () => {
    const { tells, server } = await watching([
      stream(
        "retry: 2000\n\n",
        ":\n\nevent: rea",
        "dy\nda",
        "ta: {}\n",
        "\nevent: users\r\ndata: {}\r\n\r\n",
        ":\n\n",
      ),
    ]);
    await tells("live", "ready", "users");
    expect(server.requests).toEqual(["GET /api/v1/projects/acme/changes"]);
  });

  test("a stream that the server ends is renewed without alarm, and is a chance to catch up", async () => {
    const { tells, pauses } = await watching([ended(READY), stream(READY, "event: users\ndata: {}\n\n")]);
    await tells("live", "ready", "ready", "users");
    expect(pauses).toEqual([0]);
  });

  test("a connection that breaks is made anew, and it is told meanwhile", async () => {
    let breakIt = () => {};
    const broken: Answer = (response) => {
      stream(READY)(response);
      breakIt = () => void response.destroy();
    };
    const { tells } = await watching([broken]);
    await tells("live", "ready");
    breakIt();
    await tells("live", "ready", "reconnecting", "live", "ready");
  });

  test("silence is a lost connection, and so is a server that doesn't answer", async () => {
    const { tells, pauses } = await watching([stream(READY), () => {}, ended(READY), refusal(403)], {
      silenceMs: 1_000,
    });
    await tells("live", "ready", "reconnecting", "live", "ready");
    expect(pauses).toEqual([1, 2, 0]);
  });

  test("a byte now and then is enough to stay", async () => {
    const beating: Answer = (response) => {
      stream(READY)(response);
      let beats = 0;
      const beat = setInterval(() => {
        response.write(++beats < 8 ? ":\n\n" : "event: users\ndata: {}\n\n");
        if (beats === 8) clearInterval(beat);
      }, 200);
    };
    const { tells, server } = await watching([beating], { silenceMs: 1_200 });
    await tells("live", "ready", "users");
    expect(server.requests).toHaveLength(1);
  });

  test.each([500, 502, 503, 429, 408])(
    "a server that answers %i is asked again, ever more slowly",
    async (status) => {
      const { tells, pauses } = await watching([refusal(status), refusal(status), refusal(status)]);
      await tells("reconnecting", "live", "ready");
      expect(pauses).toEqual([1, 2, 3]);
    },
  );

  test("a failure after a good connection counts from the start", async () => {
    const { tells, pauses } = await watching([refusal(500), refusal(500), ended(READY), refusal(500)]);
    await tells("reconnecting", "live", "ready", "reconnecting", "live", "ready");
    expect(pauses).toEqual([1, 2, 0, 1]);
  });

  test("what a proxy answers in its place is no stream", async () => {
    const { tells } = await watching([(response) => response.end("<!doctype html>")]);
    await tells("reconnecting", "live", "ready");
  });

  test("the server's word on when to come again is heeded", async () => {
    const answeredAt: number[] = [];
    const noted =
      (answer: Answer): Answer =>
      (response) => {
        answeredAt.push(performance.now());
        answer(response);
      };
    const { tells } = await watching([noted(refusal(429, { "retry-after": "1" })), noted(stream(READY))]);
    await tells("reconnecting", "live", "ready");
    const [first = 0, second = 0] = answeredAt;
    expect(second - first).toBeGreaterThan(990);
  });

  test.each([400, 401, 403, 404, 301])("%i ends it for good", async (status) => {
    const { over, server, pauses } = await watching([refusal(status)]);
    await expect(over).rejects.toMatchObject({ name: "HooklineError", status });
    expect(server.requests).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  test("a right that is lost while watching ends it too", async () => {
    const { over, told } = await watching([ended(READY), refusal(401)]);
    await expect(over).rejects.toMatchObject({ status: 401 });
    expect(told).toEqual(["live", "ready"]);
  });

  test("an error of whoever listens is theirs", async () => {
    let isClosed = false;
    const server = await startServer((_, response) => {
      stream(READY)(response);
      response.on("close", () => {
        isClosed = true;
      });
    });
    stops.push(() => server.close());
    const bug = new Error("a bug");
    const watched = createClient({ baseUrl: server.url }).watch("acme", {
      onChange() {},
      onReady() {
        throw bug;
      },
    });
    await expect(watched).rejects.toBe(bug);
    await expect.poll(() => isClosed).toBe(true);
  });

  test("an endless event is no event", async () => {
    const endless: Answer = (response) => {
      stream(READY, `event: ${"x".repeat(70_000)}`)(response);
      setTimeout(() => response.write("x"), 50);
    };
    const { tells } = await watching([endless]);
    await tells("live", "ready", "reconnecting", "live", "ready");
  });
});

describe("once the signal aborts", () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

  test.each<[string, Answer, string[]]>([
    ["while live", stream(READY), ["live", "ready"]],
    ["while the server keeps it waiting", () => {}, []],
    ["while it waits to reconnect", refusal(500), ["reconnecting"]],
  ])("it ends quietly, and leaves no timer and no connection: %s", async (_, answer, then) => {
    const before = timers();
    const { over, abort, server, tells } = await watching([answer], {
      silenceMs: 60_000,
      pauseMs: () => 60_000,
    });
    await expect.poll(() => server.requests).toHaveLength(1);
    await tells(...then);
    abort();
    expect(await over).toBe(undefined);
    await expect.poll(timers).toBeLessThanOrEqual(before);
    expect(server.requests).toHaveLength(1);
  });

  test("it ends even where nobody but the stream remembers the request", async () => {
    const { over, abort, tells } = await watching([stream(READY)], { silenceMs: 60_000 });
    await tells("live", "ready");
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    abort();
    expect(await over).toBe(undefined);
  });

  test("before it began, nothing is asked", async () => {
    const server = await startServer(() => {});
    stops.push(() => server.close());
    const client = createClient({ baseUrl: server.url });
    await client.watch("acme", { onChange() {}, signal: AbortSignal.abort() });
    expect(server.requests).toEqual([]);
  });
});

describe("the pause before the next connection", () => {
  test.each([
    [0, 1_000, 2_000],
    [1, 1_000, 2_000],
    [2, 2_000, 4_000],
    [3, 4_000, 8_000],
    [4, 8_000, 16_000],
    [5, 15_000, 30_000],
    [2_000, 15_000, 30_000],
  ])("after %i failures: between %i and %i ms", (failures, shortest, longest) => {
    expect(pauseBetween(failures, 0)).toBe(shortest);
    expect(pauseBetween(failures, 1)).toBe(longest);
    expect(STEADY.pauseMs(failures)).toBeGreaterThanOrEqual(shortest);
    expect(STEADY.pauseMs(failures)).toBeLessThanOrEqual(longest);
  });
});
