import { fastify } from "fastify";
import { describe, expect, test } from "vitest";
import { baseUrlOf, type Config, ConfigError, loadConfig } from "./config.ts";

const KEY = "k".repeat(32);

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("a configuration", () => {
  const byDefault = {
    host: "127.0.0.1",
    port: 4000,
    baseUrl: null,
    dataDir: "./data",
    databaseUrl: null,
    secret: null,
    egressAllow: { ranges: [], names: new Set(), suffixes: [] },
    filesDir: null,
    smtpUrl: null,
    roles: ["api", "work"],
    logLevel: "info",
    trustProxy: false,
    metricsToken: null,
    deliveryCap: 32,
    captureMaxMib: 1,
    captureRate: 60,
    maxEndpoints: 100,
  } satisfies Config;

  test("of nothing is the defaults", () => expect(loadConfig({ PATH: "/bin" })).toEqual(byDefault));

  test("takes an empty variable as not set", () => {
    const empty = { HOOKLINE_PORT: "", HOOKLINE_SECRET: " ", DATABASE_URL: "", HOOKLINE_EGRESS_ALLOW: "" };
    expect(loadConfig(empty)).toEqual(byDefault);
  });

  test.each<[string, string, Partial<Config>]>([
    ["HOOKLINE_HOST", "0.0.0.0", { host: "0.0.0.0" }],
    ["HOOKLINE_HOST", "::1", { host: "::1" }],
    ["HOOKLINE_HOST", "web-1.internal", { host: "web-1.internal" }],
    ["HOOKLINE_PORT", " 0 ", { port: 0 }],
    ["HOOKLINE_PORT", "65535", { port: 65535 }],
    ["HOOKLINE_BASE_URL", "https://Hook.Example.com/", { baseUrl: "https://hook.example.com" }],
    ["HOOKLINE_BASE_URL", "http://localhost:4000", { baseUrl: "http://localhost:4000" }],
    ["HOOKLINE_DATA_DIR", "/var/lib/hookline", { dataDir: "/var/lib/hookline" }],
    [
      "DATABASE_URL",
      "postgres://app:p@db:5432/hookline",
      { databaseUrl: "postgres://app:p@db:5432/hookline" },
    ],
    [
      "DATABASE_URL",
      "postgresql:///hookline?host=/run/pg",
      { databaseUrl: "postgresql:///hookline?host=/run/pg" },
    ],
    ["HOOKLINE_SECRET", `${KEY},${KEY}2`, { secret: `${KEY},${KEY}2` }],
    ["SMTP_URL", "smtp://localhost", { smtpUrl: "smtp://localhost" }],
    ["SMTP_URL", "smtps://u:p@mail.example.com:465", { smtpUrl: "smtps://u:p@mail.example.com:465" }],
    ["HOOKLINE_ROLES", "work", { roles: ["work"] }],
    ["HOOKLINE_ROLES", "work, api,work", { roles: ["api", "work"] }],
    ["HOOKLINE_LOG_LEVEL", "DEBUG", { logLevel: "debug" }],
    ["HOOKLINE_LOG_LEVEL", "silent", { logLevel: "silent" }],
    ["HOOKLINE_TRUST_PROXY", "true", { trustProxy: true }],
    ["HOOKLINE_TRUST_PROXY", "false", { trustProxy: false }],
    ["HOOKLINE_METRICS_TOKEN", "bW9uaXRvcg==", { metricsToken: "bW9uaXRvcg==" }],
    ["HOOKLINE_DELIVERY_CAP", "1", { deliveryCap: 1 }],
    ["HOOKLINE_DELIVERY_CAP", "1000", { deliveryCap: 1000 }],
    ["HOOKLINE_MAX_ENDPOINTS", "5", { maxEndpoints: 5 }],
  ])("takes %s=%s", (variable, text, change) => {
    expect(loadConfig({ [variable]: text })).toEqual({ ...byDefault, ...change });
  });

  test("opens the internal targets of HOOKLINE_EGRESS_ALLOW", () => {
    const { egressAllow } = loadConfig({ HOOKLINE_EGRESS_ALLOW: "10.0.0.0/8, crm.internal,*.lan" });
    expect(egressAllow).toMatchObject({ names: new Set(["crm.internal"]), suffixes: [".lan"] });
    expect(egressAllow.ranges).toHaveLength(1);
  });
});

describe("a wrong setting is named with its value and what to do", () => {
  test.each([
    ["HOOKLINE_HOST", "http://localhost", "must be a host name"],
    ["HOOKLINE_HOST", "localhost:4000", "must be a host name"],
    ["HOOKLINE_PORT", "65536", "must be a whole number from 0 to 65535"],
    ["HOOKLINE_PORT", "-1", "must be a whole number"],
    ["HOOKLINE_PORT", "4000.5", "must be a whole number"],
    ["HOOKLINE_PORT", "0x10", "must be a whole number"],
    ["HOOKLINE_PORT", "tcp://10.0.0.1:4000", "comes from Kubernetes"],
    ["HOOKLINE_BASE_URL", "hookline.example.com", "must be the address"],
    ["HOOKLINE_BASE_URL", "ftp://hookline.example.com", "must be the address"],
    ["HOOKLINE_BASE_URL", "https://example.com/hookline", "https://example.com would do"],
    ["HOOKLINE_BASE_URL", "https://example.com/?", "https://example.com would do"],
    ["HOOKLINE_EGRESS_ALLOW", "10.0.0.0/8,10.0.0.0/33", "10.0.0.0/33"],
    ["HOOKLINE_EGRESS_ALLOW", "http://intern", "http://intern"],
    ["HOOKLINE_ROLES", "api,worker", "must be api, work, or both"],
    ["HOOKLINE_ROLES", ",", "must be api, work, or both"],
    ["HOOKLINE_LOG_LEVEL", "verbose", "must be one of trace, debug"],
    ["HOOKLINE_TRUST_PROXY", "0", "must be true, false"],
    ["HOOKLINE_TRUST_PROXY", "yes", "must be true, false"],
    ["HOOKLINE_TRUST_PROXY", "10.0.0.0/0", "must be true, false"],
    ["HOOKLINE_TRUST_PROXY", "10.0.0.0/33", "must be true, false"],
    ["HOOKLINE_TRUST_PROXY", "::1/129", "must be true, false"],
    ["HOOKLINE_DELIVERY_CAP", "0", "must be a whole number from 1 to 1000"],
    ["HOOKLINE_DELIVERY_CAP", "1001", "must be a whole number from 1 to 1000"],
    ["HOOKLINE_MAX_ENDPOINTS", "many", "must be a whole number from 1 to 100000"],
  ])("%s=%s", (variable, text, advice) => {
    const [problem, ...more] = problemsOf({ [variable]: text });
    expect(more).toEqual([]);
    expect(problem).toMatch(new RegExp(`^${variable}="`));
    expect(problem).toContain(`${variable}=${JSON.stringify(text)} `);
    expect(problem).toContain(advice);
  });

  test.each([
    ["DATABASE_URL", "mysql://app:hunter2@db/x", 'DATABASE_URL="mysql://[redacted]" must be postgres://'],
    ["DATABASE_URL", "app:hunter2@db/x", 'DATABASE_URL="[redacted]" must be postgres://'],
    ["SMTP_URL", "https://app:hunter2@mail", 'SMTP_URL="https://[redacted]" must be smtp://'],
    ["SMTP_URL", "smtp://", 'SMTP_URL="smtp://[redacted]" must be smtp://'],
    [
      "HOOKLINE_SECRET",
      "hunter2",
      'HOOKLINE_SECRET="[redacted]" does not hold good master keys (key 1 of 1 has 7',
    ],
    ["HOOKLINE_METRICS_TOKEN", "hunter2 hunter2", 'HOOKLINE_METRICS_TOKEN="[redacted]" may hold only'],
    [
      "HOOKLINE_BASE_URL",
      "https://u:hunter2@x/",
      'HOOKLINE_BASE_URL="https://u:[redacted]@x/" must have no user',
    ],
  ])("but for what is secret in it: %s=%s", (variable, text, start) => {
    const [problem] = problemsOf({ [variable]: text });
    expect(problem?.startsWith(start)).toBe(true);
    expect(problem).not.toContain("hunter2");
  });

  test.each([
    ["HOOKLINE_PROT", "HOOKLINE_PROT is not a setting: did you mean HOOKLINE_PORT?"],
    ["HOOKLINE_DATABASE_URL", "HOOKLINE_DATABASE_URL is not a setting: did you mean DATABASE_URL?"],
    ["HOOKLINE_COLOUR_SCHEME", "HOOKLINE_COLOUR_SCHEME is not a setting: remove it."],
  ])("an unknown one too, with what was probably meant: %s", (variable, problem) => {
    expect(problemsOf({ [variable]: "hunter2" })).toEqual([problem]);
  });

  test.each([
    "HOOKLINE_SERVICE_HOST",
    "HOOKLINE_SERVICE_PORT_HTTP",
    "HOOKLINE_PORT_4000_TCP_ADDR",
    "HOOKLINES",
  ])("but not what others set: %s", (variable) => expect(problemsOf({ [variable]: "10.0.0.1" })).toEqual([]));

  test("all at once", () => {
    const env = { HOOKLINE_PORT: "x", HOOKLINE_ROLES: "y", SMTP_URL: "z", HOOKLINE_HOTS: "h" };
    expect(problemsOf(env)).toHaveLength(4);
    expect(() => loadConfig(env)).toThrow(
      /^4 settings are wrong \(docs\/settings\.md lists them all\):\n- HOOKLINE_PORT="x" .*\n- SMTP_URL=.*\n- HOOKLINE_ROLES="y" .*\n- HOOKLINE_HOTS is not/,
    );
  });
});

describe("a trusted proxy, as Fastify takes it", () => {
  const sent = "203.0.113.9, 198.51.100.7";

  test.each([
    ["true", "203.0.113.9"],
    ["false", "127.0.0.1"],
    ["1", "198.51.100.7"],
    ["2", "203.0.113.9"],
    ["loopback", "198.51.100.7"],
    ["127.0.0.0/8,::1/128", "198.51.100.7"],
    ["127.0.0.1, 198.51.100.0/24", "203.0.113.9"],
    ["10.0.0.0/8", "127.0.0.1"],
  ])("HOOKLINE_TRUST_PROXY=%s takes %s for the client", async (text, ip) => {
    const app = fastify({ trustProxy: loadConfig({ HOOKLINE_TRUST_PROXY: text }).trustProxy });
    app.get("/", async (request) => request.ip);
    const answer = await app.inject({ url: "/", headers: { "x-forwarded-for": sent } });
    await app.close();
    expect(answer.body).toBe(ip);
  });
});

describe("the base URL", () => {
  test.each([
    ["https://hook.example.com", "0.0.0.0", "https://hook.example.com"],
    [null, "127.0.0.1", "http://127.0.0.1:4001"],
    [null, "0.0.0.0", "http://localhost:4001"],
    [null, "::", "http://localhost:4001"],
    [null, "::1", "http://[::1]:4001"],
    [null, "web-1", "http://web-1:4001"],
  ])("of setting %s and host %s is %s", (baseUrl, host, expected) => {
    expect(baseUrlOf({ baseUrl, host }, 4001)).toBe(expected);
  });
});
