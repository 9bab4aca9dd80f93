import { fastify } from "fastify";
import { describe, expect, test } from "vitest";
import { createLogger, type LogLevel } from "./log.ts";

/** A logger, and the lines that it wrote. */
function logged(level: LogLevel = "info") {
  const lines: string[] = [];
  const logger = createLogger({ level, stream: { write: (line) => lines.push(line) } });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? "null") };
}

describe("a log line", () => {
  test("is one line of JSON with time, level, fields and message", () => {
    const { logger, lines, last } = logged();
    logger.info({ deliveryId: 7, endpoint: "https://example.com" }, "delivered\nafter %d attempts", 2);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.indexOf("\n")).toBe((lines[0]?.length ?? 0) - 1);
    expect(last()).toMatchObject({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      deliveryId: 7,
      endpoint: "https://example.com",
      msg: "delivered\nafter 2 attempts",
    });
  });

  test.each<[string, (log: ReturnType<typeof createLogger>) => void]>([
    ["a field", (log) => log.info({ password: "s3cr3t" })],
    ["a nested field", (log) => log.info({ request: { headers: { authorization: "s3cr3t" } } })],
    ["the message", (log) => log.info("asked /x?token=s3cr3t")],
    ["a parameter of the message", (log) => log.info("asked %s", "/x?token=s3cr3t")],
    ["an object in the message", (log) => log.info("asked %o", { token: "s3cr3t" })],
    ["a message field", (log) => log.info({ msg: { token: "s3cr3t" } })],
    ["an error", (log) => log.error(new Error("hl_sk_s3cr3t"))],
    [
      "an error as a field",
      (log) => log.error({ err: new Error("hl_sk_s3cr3t", { cause: new Error("Bearer s3cr3t") }) }),
    ],
    ["an error by another name", (log) => log.error({ failure: new Error("hl_sk_s3cr3t") })],
    ["a child's binding", (log) => log.child({ token: "s3cr3t" }).info("x")],
    [
      "a grandchild's binding",
      (log) => log.child({}).child({ url: "http://u:s3cr3t@x/" }, { level: "debug" }).info("x"),
    ],
    [
      "a grandchild's field",
      (log) =>
        log
          .child({})
          .child({})
          .info({ a: [{ secret_key: "s3cr3t" }] }),
    ],
  ])("never has a secret in %s", (_where, write) => {
    const { logger, lines } = logged();
    write(logger);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("[redacted]");
    expect(lines[0]).not.toContain("s3cr3t");
  });

  test("is written from its level up", () => {
    const { logger, lines } = logged("warn");
    logger.info("no");
    logger.warn("yes");
    expect(lines).toHaveLength(1);
    expect(logged("silent").logger.isLevelEnabled("fatal")).toBe(false);
  });
});

test("Fastify's request log shows no query values, no route secrets, no headers", async () => {
  const { logger, lines } = logged();
  const app = fastify({ loggerInstance: logger });
  app.get("/in/:token", (request) => {
    request.log.info({ headers: request.headers }, "captured");
    throw Object.assign(new Error("bad api_key=s3cr3t"), { statusCode: 500, apiKey: "s3cr3t" });
  });
  await app.inject({
    url: "/in/s3cr3t?email=jane@example.com&api_key=s3cr3t",
    headers: { authorization: "Bearer s3cr3t", cookie: "session=s3cr3t" },
  });
  await app.close();

  const text = lines.join("");
  expect(text).not.toMatch(/s3cr3t|jane/);
  const [incoming, captured, failed, completed] = lines.map((line) => JSON.parse(line));
  expect(incoming.req).toEqual({ method: "GET", url: "/in/[redacted]?email=…&api_key=…" });
  expect(captured).toMatchObject({
    reqId: "req-1",
    headers: { authorization: "[redacted]", cookie: "[redacted]" },
  });
  expect(failed.err).toMatchObject({
    type: "Error",
    message: "bad api_key=[redacted]",
    apiKey: "[redacted]",
  });
  expect(completed.res).toEqual({ status: 500 });
});
