import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Connector, Refusal, type Values } from "../../hub/connectors/connector.ts";
import type { RecordedIo } from "../../hub/io/index.ts";
import { fill, filledIn, secretsOf } from "../stand-ins/filled-in.ts";
import { openTestIo, reroutedTo, runInput } from "../stand-ins/open-io.ts";
import { type StandIn, type StandInRequest, startStandIn, type Trouble } from "../stand-ins/stand-in.ts";
import { mapped } from "./refusing.ts";

/** How a server answers, whatever is asked, and what that means. */
const ANSWERS: readonly [string, Trouble, object][] = [
  ["400", { status: 400, text: "" }, { kind: "no", status: 400 }],
  ["401", { status: 401, json: {} }, { kind: "no", code: "unauthorized", status: 401 }],
  ["403", { status: 403, json: {} }, { kind: "no", code: "forbidden", status: 403 }],
  ["404", { status: 404, json: {} }, { kind: "no", code: "not_found", status: 404 }],
  ["422", { status: 422, json: {} }, { kind: "no", status: 422 }],
  ["302", { status: 302, headers: { location: "http://127.0.0.1/" } }, { kind: "no", status: 302 }],
  ["408", { status: 408, text: "" }, { kind: "later", status: 408 }],
  [
    "429 with seconds",
    { status: 429, headers: { "retry-after": "17" }, json: {} },
    { kind: "later", code: "rate_limited", status: 429, retryAfterS: 17 },
  ],
  [
    "503 with a date",
    {
      status: 503,
      headers: { date: "Mon, 02 Mar 2026 09:30:00 GMT", "retry-after": "Mon, 02 Mar 2026 09:31:00 GMT" },
      text: "",
    },
    { kind: "later", status: 503, retryAfterS: 60 },
  ],
  ["500 with a page", { status: 500, text: "<html><h1>Oops</h1></html>" }, { kind: "later", status: 500 }],
  ["nothing", "hang", { kind: "later", code: "timed_out" }],
  ["a broken connection", "reset", { kind: "later", code: "connection_reset" }],
];

/** 2xx that says nothing, or something else than it should. */
const GARBAGE: readonly [string, Trouble][] = [
  ["a page", { text: "<html>Welcome to the hotel's network</html>" }],
  ["nothing at all", { text: "" }],
  ["null", { text: "null" }],
  ["a list", { text: "[]" }],
  ["half of its JSON", { text: '{"id": 1, "records": [' }],
  ["a prototype", { text: '{"__proto__": {"id": 1}, "constructor": {"prototype": {}}}' }],
  ["two megabytes", { text: `{"id": "${"x".repeat(2_000_000)}"}` }],
];

/** What an answer means is the same for every system that is spoken to by HTTP. `acts` are `check` and targets' ids. */
export function itReadsAnswers(connector: Connector, acts: readonly string[]): void {
  let sour: StandIn;
  beforeAll(async () => {
    sour = await startStandIn(() => ({}));
  });
  afterAll(() => sour.close());

  describe.each(acts)("%s", (act) => {
    test.each(ANSWERS)("answered by %s", async (_, trouble, expected) => {
      const { refusal, io, secrets } = await answeredBy(connector, act, sour, trouble);
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusal).toMatchObject(expected);
      expectWords((refusal as Refusal).message);
      expectNoSecrets(io, secrets, refusal);
    });

    test.each(GARBAGE)("a 200 with %s is read without a fault of ours", async (_, trouble) => {
      const { refusal, output } = await answeredBy(connector, act, sour, trouble);
      if (output === undefined) {
        expect(refusal).toBeInstanceOf(Refusal);
        expectWords((refusal as Refusal).message);
      }
      expect(({} as { id?: unknown }).id).toBeUndefined();
    });

    test.each([200, 400, 500])("a %s that repeats the credentials shows none of them", async (status) => {
      const { refusal, output, io, secrets } = await answeredBy(connector, act, sour, (request) =>
        echo(request, status),
      );
      expectNoSecrets(io, secrets, refusal ?? output);
    });
  });
}

async function answeredBy(
  connector: Connector,
  act: string,
  sour: StandIn,
  trouble: Trouble | ((request: StandInRequest) => Trouble),
) {
  const connection = filledIn(connector, sour.origin);
  const secrets = secretsOf(connector.auth, connection);
  const opened = openTestIo({ secrets, deadlineMs: trouble === "hang" ? 300 : 10_000 });
  const io = reroutedTo(opened, sour.origin);
  sour.trouble(trouble);
  try {
    const output = await done(connector, act, io, connection, sour.origin);
    return { output, refusal: null, io, secrets };
  } catch (refusal) {
    return { refusal, output: undefined, io, secrets };
  } finally {
    io.close();
  }
}

async function done(connector: Connector, act: string, io: RecordedIo, connection: Values, origin: string) {
  if (act === "check") return connector.check?.(io, connection);
  const target = connector.targets?.find(({ id }) => id === act);
  if (!target) throw new Error(`${connector.id} has no ${act}`);
  const settings = fill(target.settings, origin);
  const values = await mapped(target, connection, settings);
  return target.run(io, runInput({ connection, settings, values }));
}

/** For people: a sentence, and nothing of how programs write. */
function expectWords(message: string): void {
  expect(message).toMatch(/^[\p{Lu}“"].{10,}/su);
  expect(message).not.toMatch(/undefined|\[object|NaN|<html|\bnull\b/);
}

function expectNoSecrets(io: RecordedIo, secrets: readonly string[], came: unknown): void {
  const shown = came instanceof Refusal ? came.message : came;
  const text = JSON.stringify([io.redact(shown), io.steps]);
  for (const secret of secrets.map(heartOf)) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
}

/** Of a secret URL: its path. */
function heartOf(secret: string): string {
  return URL.canParse(secret) && secret.startsWith("http") ? new URL(secret).pathname : secret;
}

/** What came, wherever an API might put its words. */
function echo({ headers, path, query, text }: StandInRequest, status: number): Trouble {
  const words = JSON.stringify({ headers, path, query: String(query), text });
  const errors = [{ message: words, detail: words }];
  const told = { message: words, detail: words, description: words, error_description: words };
  return {
    status,
    json: { ...told, id: words, name: words, title: words, error: told, errors, result: told },
  };
}
