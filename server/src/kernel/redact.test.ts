import { describe, expect, test } from "vitest";
import { isSecretName, redact, redactText } from "./redact.ts";

describe("a name", () => {
  test.each([
    "authorization",
    "Authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "x-api-key",
    "api_key",
    "apiKey",
    "apikey",
    "password",
    "smtp_password",
    "passwd",
    "secret",
    "secret_key",
    "clientSecret",
    "token",
    "access_token",
    "resetToken",
    "X-CSRF-Token",
    "webhook-signature",
    "X-Prefinery-Signature",
    "x-hub-signature-256",
    "private_key",
    "DATABASE_URL",
    "SMTP_URL",
    "databaseUrl",
    "HOOKLINE_SECRET",
    "HOOKLINE_METRICS_TOKEN",
    "credentials",
  ])("that names a secret: %s", (name) => expect(isSecretName(name)).toBe(true));

  test.each([
    "email",
    "publishable_key",
    "idempotency-key",
    "key",
    "keys",
    "secretary",
    "token_type",
    "tokenized",
    "url",
    "webhook-id",
    "content-type",
    "signed_at",
    "authorized",
    "",
  ])("that names none: %s", (name) => expect(isSecretName(name)).toBe(false));
});

describe("in a text", () => {
  test.each([
    ["signing secret whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw=", "signing secret whsec_[redacted]"],
    ["key hl_sk_a1B2-c3_d4, revoked", "key hl_sk_[redacted], revoked"],
    ["two: hl_sk_aaa hl_sk_bbb", "two: hl_sk_[redacted] hl_sk_[redacted]"],
    ["Authorization: Bearer eyJhbGciOi.eyJzdWIi.c2ln", "Authorization: [redacted]"],
    ["sent Bearer eyJhbGciOi.eyJzdWIi.c2ln to it", "sent Bearer [redacted] to it"],
    ["bearer abc", "bearer [redacted]"],
    ["Basic dXNlcjpwYXNz", "Basic [redacted]"],
    ["authorization: Token abc def\r\nhost: x", "authorization: [redacted]\r\nhost: x"],
    [
      "GET / HTTP/1.1\nCookie: session=abc; theme=dark\nAccept: */*",
      "GET / HTTP/1.1\nCookie: [redacted]\nAccept: */*",
    ],
    ["set-cookie: session=abc; Path=/", "set-cookie: [redacted]"],
    ["X-Api-Key: abc", "X-Api-Key: [redacted]"],
    [
      "/api/v2/betas/1/testers.json?api_key=abc123&page=2",
      "/api/v2/betas/1/testers.json?api_key=[redacted]&page=2",
    ],
    ["/confirm?token=abc.def-ghi", "/confirm?token=[redacted]"],
    ["/callback?access_token=abc#top", "/callback?access_token=[redacted]"],
    ["next=%2Fconfirm%3Ftoken%3Dabc", "next=%2Fconfirm%3Ftoken%3D[redacted]"],
    [
      "postgres://app:hunter2@db.internal:5432/hookline",
      "postgres://app:[redacted]@db.internal:5432/hookline",
    ],
    ["postgres://app:p@ss:w@db/hookline", "postgres://app:[redacted]@db/hookline"],
    ["smtps://:hunter2@mail.example.com:465", "smtps://:[redacted]@mail.example.com:465"],
    ["host=db password=hunter2 user=app", "host=db password=[redacted] user=app"],
    ["password='two words' user=app", "password=[redacted] user=app"],
    [
      '{"email":"a@example.com","password":"hun\\"ter2","age":3}',
      '{"email":"a@example.com","password":"[redacted]","age":3}',
    ],
    ['{"reset_token" : 123456}', '{"reset_token" : "[redacted]"}'],
    ['{"secret":"cut in the mid', '{"secret":"[redacted]"'],
  ])("a secret is hidden: %s", (text, shown) => expect(redactText(text)).toBe(shown));

  test.each([
    "",
    "hl_pk_publishable",
    "https://example.com:8443/path?email=a@example.com&page=2",
    "listening on http://127.0.0.1:4000",
    "Basic authentication is not offered",
    "the token is missing",
    'invalid input: "password" is required',
    "12 tokens; 3 secrets",
    "status=200 attempts=3",
  ])("the rest stays: %s", (text) => expect(redactText(text)).toBe(text));

  test("of a hundred kilobytes the look takes no time to speak of, whatever it holds", () => {
    const before = process.cpuUsage();
    for (const unit of [
      "a",
      "_",
      "=",
      ":",
      " ",
      "://",
      "://a:",
      "token=",
      "token",
      '"token":"\\',
      "-",
      "bearer ",
      "basic a",
    ]) {
      redactText(unit.repeat(100_000 / unit.length));
    }
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000); // µs: a look back at each sign takes minutes
  });
});

describe("in a value", () => {
  const circular: Record<string, unknown> = { password: "x" };
  circular.self = circular;
  const notFound = Object.assign(new Error("no answer from https://u:p@example.com"), {
    token: "abc",
    status: 502,
  });

  test.each<[string, unknown, unknown]>([
    ["a member", { user: "a", password: "x" }, { user: "a", password: "[redacted]" }],
    [
      "a nested member",
      { a: { b: { c: { api_key: "x" } } } },
      { a: { b: { c: { api_key: "[redacted]" } } } },
    ],
    [
      "a member in an array",
      [{ token: "x" }, { token: "y" }],
      [{ token: "[redacted]" }, { token: "[redacted]" }],
    ],
    ["headers", { headers: { "Set-Cookie": ["a=1", "b=2"] } }, { headers: { "Set-Cookie": "[redacted]" } }],
    [
      "an object under a secret name",
      { credentials: { user: "a", pass: "b" } },
      { credentials: "[redacted]" },
    ],
    ["a number", { token: 123456 }, { token: "[redacted]" }],
    [
      "a secret that is not set",
      { secret: null, token: "", password: false },
      { secret: null, token: "", password: false },
    ],
    ["a text in an array", ["ok", "Bearer abc"], ["ok", "Bearer [redacted]"]],
    [
      "raw headers",
      ["Host", "x", "Authorization", "Custom abc"],
      ["Host", "x", "Authorization", "[redacted]"],
    ],
    ["a header as a pair", { name: "X-Api-Key", value: "abc" }, { name: "X-Api-Key", value: "[redacted]" }],
    ["an innocent pair", { name: "Accept", value: "abc" }, { name: "Accept", value: "abc" }],
    [
      "a URL",
      { target: new URL("https://u:p@example.com/x") },
      { target: "https://u:[redacted]@example.com/x" },
    ],
    ["a time", { at: new Date(0) }, { at: "1970-01-01T00:00:00.000Z" }],
    [
      "what turns itself to JSON",
      { it: { toJSON: () => ({ secret: "x" }) } },
      { it: { secret: "[redacted]" } },
    ],
    ["bytes", { body: Buffer.from("password=x") }, { body: "[10 bytes]" }],
    [
      "numbers and the like",
      { a: 1, b: true, c: null, d: undefined },
      { a: 1, b: true, c: null, d: undefined },
    ],
  ])("%s", (_what, value, shown) => expect(redact("field", value)).toEqual(shown));

  test("an error, with its cause, its parts and what was put on it", () => {
    const error = new AggregateError([notFound], "all failed", { cause: new Error("key hl_sk_abc") });
    expect(redact("err", error)).toMatchObject({
      type: "AggregateError",
      message: "all failed",
      stack: expect.stringContaining("redact.test.ts"),
      cause: {
        type: "Error",
        message: "key hl_sk_[redacted]",
        stack: expect.stringContaining("Error: key hl_sk_[redacted]\n"),
      },
      errors: [
        { message: "no answer from https://u:[redacted]@example.com", token: "[redacted]", status: 502 },
      ],
    });
  });

  test("a secret field", () => expect(redact("smtp_url", "smtp://localhost")).toBe("[redacted]"));

  test("a cycle ends", () => {
    expect(JSON.stringify(redact("field", circular))).toMatch(/"self":"\[too deep\]"/);
  });

  test("a crowd is cut", () => {
    const shown = redact("field", { rows: Array.from({ length: 5_000 }, () => ({ token: "x" })) });
    expect(JSON.stringify(shown).length).toBeLessThan(20_000);
    expect(JSON.stringify(shown)).toContain('"[cut]"');
  });

  test("what can't be read does not throw", () => {
    const trap = {
      get password(): string {
        return "x";
      },
      get other(): string {
        throw new Error("trap");
      },
    };
    expect(redact("field", trap)).toBe("[can't be shown]");
  });

  test("the original is left as it was", () => {
    const value = { headers: { authorization: "Bearer x" }, list: ["token=x"] };
    redact("field", value);
    expect(value).toEqual({ headers: { authorization: "Bearer x" }, list: ["token=x"] });
  });
});
