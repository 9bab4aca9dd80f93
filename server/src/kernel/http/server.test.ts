import { gzipSync } from "node:zlib";
import Type from "typebox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLogger } from "../log.ts";
import { createHttp, decodeCookie, type Http, idSchema, takeForms } from "./index.ts";

const text = Type.String({ maxLength: 5 });
const Body = Type.Object(
  {
    at: Type.Optional(Type.String({ format: "date-time" })),
    reason: Type.Optional(Type.Union([text, Type.Null()])),
    word: Type.Optional(Type.String({ minLength: 1 })),
    days: Type.Optional(Type.Union([Type.Integer({ minimum: 1 }), Type.Null()])),
    size: Type.Optional(Type.Union([Type.Literal("s"), Type.Literal("m")])),
    fields: Type.Optional(
      Type.Record(Type.String(), Type.Union([text, Type.Number(), Type.Array(text, { maxItems: 2 })])),
    ),
  },
  { additionalProperties: false },
);
const Query = Type.Object({
  id: Type.Optional(idSchema("An id.")),
  on: Type.Optional(Type.Boolean()),
  name: Type.Optional(Type.String()),
  after: Type.Optional(Type.String({ format: "date-time" })),
});

let http: Http;

function addForms(all: Http): void {
  void all.register(async (scope) => {
    takeForms(scope);
    scope.route({ method: "POST", url: "/forms", handler: async ({ body }) => body });
  });
}

beforeAll(async () => {
  http = createHttp({ log: createLogger({ level: "silent" }), trustProxy: false });
  http.route({
    method: "GET",
    url: "/api/things/:id",
    schema: { params: Type.Object({ id: idSchema("An id.") }), querystring: Query },
    handler: async ({ params, query }) => ({ ...params, query }),
  });
  http.route({
    method: "POST",
    url: "/api/things",
    bodyLimit: 1000,
    schema: { body: Body },
    handler: async ({ body }) => body,
  });
  http.route({
    method: "POST",
    url: "/api/optional",
    schema: { body: Type.Union([Body, Type.Null()]) },
    handler: async ({ body }) => body ?? {},
  });
  http.route({ method: "POST", url: "/api/acts", handler: async ({ query }) => query });
  http.route({ method: "GET", url: "/pages/:slug", handler: async ({ query }) => query });
  addForms(http);
});
afterAll(() => http.close());

async function send(
  method: "GET" | "HEAD" | "POST" | "PUT",
  url: string,
  payload?: string | Buffer | object,
  headers: Record<string, string> = {},
) {
  const json = typeof payload === "object" && !Buffer.isBuffer(payload);
  const type = payload === undefined || json ? {} : { "content-type": "application/json" };
  const given = payload === undefined ? {} : { payload };
  const answer = await http.inject({ method, url, headers: { ...type, ...headers }, ...given });
  return { status: answer.statusCode, headers: answer.headers, text: answer.body };
}
const detailOf = ({ text }: { text: string }): string => JSON.parse(text).detail;
const post = (payload?: string | Buffer | object, headers?: Record<string, string>) =>
  send("POST", "/api/things", payload, headers);
const form = { "content-type": "application/x-www-form-urlencoded" };

describe("text that no database stores is refused", () => {
  test.each(["?name=%00", "?name=a&name=%00", "?a%00=x", "?custom[a%00]=1"])(
    "in a query: %s",
    async (query) => {
      expect((await send("GET", `/pages/a${query}`)).status).toBe(400);
    },
  );
  test("in a path", async () => {
    expect((await send("GET", "/pages/a%00b")).status).toBe(400);
  });
  test.each(["a=%00", "a%00=1", "a=1&a=%00", "__proto__=1"])("in a form: %s", async (body) => {
    expect((await send("POST", "/forms", body, form)).status).toBe(400);
  });
  test.each(['{"reason":"\\u0000"}', '{"\\u0000":1}', '{"reason":"\\ud800"}'])(
    "in JSON: %s",
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );
  test("as bytes that are not UTF-8", async () => {
    const answer = await post(Buffer.from('{"reason":"\xff"}', "latin1"));
    expect([answer.status, detailOf(answer)]).toEqual([400, "The body is not valid UTF-8."]);
  });
});

test("a cookie that can't be text counts as empty: nobody typed it", () => {
  const read = ["a%20b", "é", "%00", "a%00b", "%", "%ff", "%ed%a0%80"].map(decodeCookie);
  expect(read).toEqual(["a b", "é", "", "", "", "", ""]);
});

describe("a time that a program can't tell is refused", () => {
  const unreadable = ["2036-01-01T10:00:00+05", "2016-12-31T23:59:60Z", "2026-02-30T00:00:00Z", "2026-03-02"];
  test.each(unreadable)("%s", async (at) => {
    const inBody = await post({ at });
    expect([inBody.status, detailOf(inBody)]).toEqual([
      422,
      `at must be a time such as 2026-03-02T09:30:00Z, not "${at}".`,
    ]);
    expect((await send("GET", `/api/things/1?after=${encodeURIComponent(at)}`)).status).toBe(422);
  });
  test.each(["2026-03-02T09:30:00Z", "2026-03-02T09:30:00.123456789+05:30"])("but not %s", async (at) => {
    expect((await post({ at })).status).toBe(200);
  });
});

describe("what a request's body may be", () => {
  test("a form only where forms are meant; a name that comes twice has a list", async () => {
    expect((await post("a=1", form)).status).toBe(415);
    expect((await send("POST", "/forms", "a=1&a=2&b[c]=%C3%A9", form)).text).toBe(
      '{"a":["1","2"],"b[c]":"é"}',
    );
  });
  test("JSON in UTF-8, with or without a byte order mark", async () => {
    expect((await post('\ufeff{"reason":"é"}')).text).toBe('{"reason":"é"}');
    expect((await post("{}", { "content-type": 'application/json; charset="UTF-8"' })).status).toBe(200);
    const answer = await post("{}", { "content-type": "application/json; charset=utf-16" });
    expect([answer.status, detailOf(answer)]).toEqual([
      415,
      "A body in utf-16 can't be read: JSON is UTF-8.",
    ]);
  });
  test("not compressed", async () => {
    const answer = await post(gzipSync("{}"), { "content-encoding": "gzip" });
    expect([answer.status, detailOf(answer)]).toEqual([
      415,
      "A body in gzip can't be read: send it as it is.",
    ]);
  });
  test("the refusal of another type names it, and that of a long one the limit", async () => {
    expect(detailOf(await post("<a/>", { "content-type": "application/xml" }))).toContain(
      '"application/xml" can\'t be read here. Send JSON',
    );
    const long = await post({ reason: "x".repeat(1000) });
    expect([long.status, detailOf(long)]).toEqual([413, "The body is too long: up to 1000 bytes are taken."]);
  });
});

describe("a member that is not known is refused", () => {
  test("in a query of the API, whether or not it takes one", async () => {
    const answer = await send("GET", "/api/things/1?nmae=a");
    expect([answer.status, detailOf(answer)]).toEqual([
      422,
      "nmae is not known here; check the spelling or leave it out.",
    ]);
    expect((await send("POST", "/api/acts?dry=1")).status).toBe(422);
  });
  test("in the body of what takes none, which may be empty", async () => {
    expect(detailOf(await send("POST", "/api/acts", { foo: 1 }))).toContain("foo is not known here");
    for (const nothing of [undefined, {}, "", "null"]) {
      expect((await send("POST", "/api/acts", nothing)).status).toBe(200);
    }
  });
  test("but not in the address of a page: links have all sorts of things in them", async () => {
    expect((await send("GET", "/pages/a?utm_source=mail")).text).toBe('{"utm_source":"mail"}');
  });
});

test("numbers and booleans in an address have one spelling", async () => {
  expect((await send("GET", "/api/things/12?id=7&on=true&name=7")).text).toBe(
    '{"id":12,"query":{"id":7,"on":true,"name":"7"}}',
  );
  for (const id of ["0x1", "1.0", "%201", "01", "1e3", "+1", "１"]) {
    const inPath = await send("GET", `/api/things/${id}`);
    const inQuery = await send("GET", `/api/things/1?id=${id}`);
    expect([id, inPath.status, inQuery.status]).toEqual([id, 422, 422]);
  }
  expect((await send("GET", "/api/things/1?on=1")).status).toBe(422);
});

test.each([
  [{ reason: "too long" }, "reason is too long: 8 characters; at most 5 are allowed."],
  [{ reason: 1 }, "reason must be a string or null, not 1."],
  [{ word: "" }, "word must not be empty."],
  [{ days: 0 }, "days must be >= 1, not 0."],
  [{ size: "l" }, 'size must be s or m, not "l".'],
  [{ fields: { a: "too long" } }, "fields.a is too long: 8 characters; at most 5 are allowed."],
  [{ fields: { a: {} } }, "fields.a must be a string or a number or an array, not {}."],
  [{ fields: { a: ["x", 1] } }, "fields.a.1 must be a string, not 1."],
  [{ foo: 1 }, "foo is not known here; check the spelling or leave it out."],
])(
  "of alternatives the refusal tells what is wrong with the one that was meant: %j",
  async (body, detail) => {
    expect(detailOf(await send("POST", "/api/optional", body))).toBe(detail);
  },
);

test("a body that is missing is told to be missing", async () => {
  expect(detailOf(await post())).toBe("The body must be an object, not nothing.");
});

test("a body with very many faults is refused in no time", async () => {
  const fields = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`f${i}`, {}]));
  const before = process.cpuUsage();
  expect((await send("POST", "/api/optional", { fields })).status).toBe(422);
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(10_000_000); // µs; one request takes a fraction, whatever else the process does
});

test("what can be read by GET can be asked for by HEAD", async () => {
  const { status, text, headers } = await send("HEAD", "/api/things/1");
  expect([status, text, headers["content-length"]]).toEqual([
    200,
    "",
    '{"id":1,"query":{}}'.length.toString(),
  ]);
});

test("another method than an address has is refused with those it has; elsewhere nothing is found", async () => {
  const { status, headers, text } = await send("PUT", "/api/things/1?a=b");
  expect([status, headers.allow, JSON.parse(text).code]).toEqual([405, "GET, HEAD", "method_not_allowed"]);
  expect((await send("PUT", "/api/things")).headers.allow).toBe("POST");
  for (const nowhere of ["/api/things/1/2", "/api", "/api/things//", "/"]) {
    expect([nowhere, (await send("PUT", nowhere, "<a/>", { "content-type": "text/xml" })).status]).toEqual([
      nowhere,
      404,
    ]);
  }
});
