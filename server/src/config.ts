import { isIPv6 } from "node:net";
import { resolve } from "node:path";
import type { Parsed } from "./config-values.ts";
import * as values from "./config-values.ts";
import { closestName } from "./kernel/closest-name.ts";
import { redactText } from "./kernel/redact.ts";

/** One environment variable: how it is read, and what the page of settings says about it. */
export interface Setting<T> {
  variable: string;
  help: string;
  /** For people, in Markdown: what holds where it is not set. */
  unset: string;
  /** Its value is never shown. */
  isSecret: boolean;
  /** Undefined: not set. */
  read(text: string | undefined): Parsed<T>;
}

interface Declaration<T> {
  variable: string;
  help: string;
  parse: (text: string) => Parsed<T>;
  isSecret?: boolean;
}

/** Every setting there is: configuration, error messages and `docs/settings.md` come from this table. */
export const SETTINGS = {
  host: withDefault("127.0.0.1", {
    variable: "HOOKLINE_HOST",
    parse: values.host,
    help: "The address to listen on; `0.0.0.0` or `::` for every network the machine is on.",
  }),
  port: withDefault("4000", {
    variable: "HOOKLINE_PORT",
    parse: values.port,
    help: "The port to listen on; 0 takes any free one.",
  }),
  baseUrl: optional("`http://` with the host and port", {
    variable: "HOOKLINE_BASE_URL",
    parse: values.baseUrl,
    help: "The address people reach this installation at, as it stands in links and e-mails: `https://hookline.example.com`.",
  }),
  dataDir: withDefault("./data", {
    variable: "HOOKLINE_DATA_DIR",
    parse: values.path,
    help: "The folder for the SQLite database and the key file, made where it is missing.",
  }),
  databaseUrl: optional("SQLite in the data folder", {
    variable: "DATABASE_URL",
    parse: values.postgresUrl,
    isSecret: true,
    help: "The PostgreSQL database to use, as `postgres://user:password@host/database`.",
  }),
  secret: optional("`secret.key` in the data folder, made on the first start", {
    variable: "HOOKLINE_SECRET",
    parse: values.masterKeys,
    isSecret: true,
    help: "Master key for stored secrets, of at least 32 characters (`openssl rand -base64 32`); to rotate, put a new one before it with a comma between, and run `hookline secrets rotate`.",
  }),
  egressAllow: withDefault("", {
    variable: "HOOKLINE_EGRESS_ALLOW",
    parse: values.egressAllow,
    help: "Internal targets that webhooks, tasks and fetches may reach, as addresses, CIDRs, host names or `*.suffix`, comma-separated; cloud metadata services stay closed.",
  }),
  filesDir: optional("tasks write no files", {
    variable: "HOOKLINE_FILES_DIR",
    parse: values.path,
    help: "A folder that tasks may write to: CSV files, and SQLite databases that are put there. Every project can reach every file in it, so it can't be the data folder.",
  }),
  smtpUrl: optional("no e-mail is sent", {
    variable: "SMTP_URL",
    parse: values.smtpUrl,
    isSecret: true,
    help: "The mail server, as `smtp://user:password@host:587`, or `smtps://` for TLS from the start.",
  }),
  roles: withDefault("api,work", {
    variable: "HOOKLINE_ROLES",
    parse: values.roles,
    help: "What this process does: `api` answers HTTP, `work` makes deliveries and runs.",
  }),
  logLevel: withDefault("info", {
    variable: "HOOKLINE_LOG_LEVEL",
    parse: values.logLevel,
    help: "The least that is logged: `trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`.",
  }),
  trustProxy: withDefault("false", {
    variable: "HOOKLINE_TRUST_PROXY",
    parse: values.trustProxy,
    help: "Whose `X-Forwarded-*` headers to believe: the proxies' addresses or CIDRs, comma-separated (`loopback`, `linklocal` and `uniquelocal` are names for such), else their number, or `true` for anybody; with the last two, let only the proxies reach this port.",
  }),
  metricsToken: optional("`/metrics` answers on loopback alone", {
    variable: "HOOKLINE_METRICS_TOKEN",
    parse: values.bearerToken,
    isSecret: true,
    help: "The bearer token with which `/metrics` may be read from elsewhere.",
  }),
  deliveryCap: withDefault("32", {
    variable: "HOOKLINE_DELIVERY_CAP",
    parse: values.wholeNumber(1, 1000),
    help: "How many deliveries may be in flight to one target at once, from 1 to 1000.",
  }),
  captureMaxMib: withDefault("1", {
    variable: "HOOKLINE_CAPTURE_MAX_MIB",
    parse: values.wholeNumber(1, 10),
    help: "How long what is sent to a webhook URL may be, in MiB, from 1 to 10.",
  }),
  captureRate: withDefault("60", {
    variable: "HOOKLINE_CAPTURE_RATE",
    parse: values.wholeNumber(1, 10_000),
    help: "How many requests a second a webhook URL takes from each process; beyond it senders are told to come again (429).",
  }),
  maxEndpoints: withDefault("100", {
    variable: "HOOKLINE_MAX_ENDPOINTS",
    parse: values.wholeNumber(1, 100_000),
    help: "How many webhook endpoints a project may have.",
  }),
} as const;

/** The settings, read and checked; null for what is not set and has no default. */
export type Config = {
  readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never;
};

/** The start can't go on: names every wrong setting at once, with its value unless that is secret, and what to do. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const heading = problems.length === 1 ? "A setting is wrong" : `${problems.length} settings are wrong`;
    super(
      [`${heading} (docs/settings.md lists them all):`, ...problems.map((problem) => `- ${problem}`)].join(
        "\n",
      ),
    );
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/** Kubernetes adds such variables for a service that is named "hookline": they are not ours, nor anybody's mistake. */
const KUBERNETES_LINK = /^HOOKLINE_(SERVICE_(HOST|PORT)|PORT_\d+_(TCP|UDP))(_[A-Z0-9_]+)?$/;

/** The configuration from environment variables; an empty one counts as not set. Throws ConfigError. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const problems: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const text = env[setting.variable]?.trim() || undefined;
    const parsed = setting.read(text);
    if ("value" in parsed) config[key] = parsed.value;
    else problems.push(`${setting.variable}=${shown(setting, text)} ${parsed.problem}.`);
  }
  problems.push(...unknownSettings(env), ...conflicts(config as Partial<Config>));
  if (problems.length > 0) throw new ConfigError(problems);
  return config as Config;
}

/** Where people reach us: the setting, else the host and the port that we listen on. No slash at the end. */
export function baseUrlOf({ baseUrl, host }: Pick<Config, "baseUrl" | "host">, port: number): string {
  if (baseUrl) return baseUrl;
  const isEverywhere = host === "0.0.0.0" || host === "::";
  const name = isIPv6(host) ? `[${host}]` : host;
  return `http://${isEverywhere ? "localhost" : name}:${port}`;
}

function withDefault<T>(text: string, { parse, isSecret = false, ...declared }: Declaration<T>): Setting<T> {
  const unset = text === "" ? "none" : `\`${text}\``;
  return { ...declared, isSecret, unset, read: (given) => parse(given ?? text) };
}

function optional<T>(
  unset: string,
  { parse, isSecret = false, ...declared }: Declaration<T>,
): Setting<T | null> {
  return {
    ...declared,
    isSecret,
    unset,
    read: (given) => (given === undefined ? { value: null } : parse(given)),
  };
}

/** Of a secret URL the scheme may be seen: that is what is most often wrong. */
function shown(setting: Setting<unknown>, text = ""): string {
  if (!setting.isSecret) return JSON.stringify(redactText(text));
  const [scheme = ""] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? [];
  return `"${scheme}[redacted]"`;
}

/** Whoever may write files for a task could write to our own database. */
function conflicts({ filesDir, dataDir }: Partial<Config>): string[] {
  if (!filesDir || !dataDir || resolve(filesDir) !== resolve(dataDir)) return [];
  return [`HOOKLINE_FILES_DIR=${JSON.stringify(filesDir)} is the data folder: set another folder aside.`];
}

function unknownSettings(env: Record<string, string | undefined>): string[] {
  const known = Object.values(SETTINGS).map((setting) => setting.variable);
  const unknown = Object.keys(env).filter(
    (name) => name.startsWith("HOOKLINE_") && !known.includes(name) && !KUBERNETES_LINK.test(name),
  );
  return unknown.map((name) => {
    const bare = name.slice("HOOKLINE_".length); // DATABASE_URL and SMTP_URL have no prefix
    const meant = known.includes(bare) ? bare : closestName(name, known);
    return `${name} is not a setting${meant ? `: did you mean ${meant}?` : ": remove it."}`;
  });
}
