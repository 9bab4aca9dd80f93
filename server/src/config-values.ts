import { isIP } from "node:net";
import { type EgressAllow, parseEgressAllow } from "./kernel/egress/index.ts";
import { LOG_LEVELS, type LogLevel } from "./kernel/log.ts";
import { masterKeyProblems } from "./kernel/secrets/index.ts";

/** A setting's text as read: its value, or what is wrong and what to do, as the end of a sentence. */
export type Parsed<T> = { value: T } | { problem: string };

const ROLES = ["api", "work"] as const;
/** What a process does: answers HTTP, or makes deliveries and runs. */
export type Role = (typeof ROLES)[number];

/** In the form Fastify takes: whom to believe about the client's address. */
export type TrustProxy = boolean | string[] | ((address: string, hop: number) => boolean);

const KUBERNETES_LINK = /^tcp:\/\//;
const NAMED_RANGES = ["loopback", "linklocal", "uniquelocal"];

export function host(text: string): Parsed<string> {
  if (isIP(text) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) return { value: text };
  return { problem: "must be a host name or an IP address to listen on, without scheme or port" };
}

export function port(text: string): Parsed<number> {
  if (KUBERNETES_LINK.test(text)) {
    return {
      problem:
        'comes from Kubernetes, for a service named "hookline": set HOOKLINE_PORT yourself, or enableServiceLinks: false',
    };
  }
  return wholeNumber(0, 65_535)(text);
}

/** An address of our own: where links that we hand out begin. Without the slash at the end. */
export function baseUrl(text: string): Parsed<string> {
  const url = URL.parse(text);
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    return { problem: "must be the address people reach us at, like https://hookline.example.com" };
  }
  const isBare = url.pathname === "/" && !/[?#]/.test(text) && url.username === "" && url.password === "";
  if (!isBare) return { problem: `must have no user, path, query or fragment: ${url.origin} would do` };
  return { value: url.origin };
}

export function path(text: string): Parsed<string> {
  return { value: text };
}

/** Kept as it is written: the driver knows more of such URLs than we do. An empty host is the local socket. */
export function postgresUrl(text: string): Parsed<string> {
  const url = URL.parse(text);
  if (url && ["postgres:", "postgresql:"].includes(url.protocol)) return { value: text };
  return { problem: "must be postgres://user:password@host/database; leave it out to use SQLite" };
}

export function smtpUrl(text: string): Parsed<string> {
  const url = URL.parse(text);
  if (url && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== "") return { value: text };
  return { problem: "must be smtp://user:password@host:port, or smtps:// for TLS from the start" };
}

export function masterKeys(text: string): Parsed<string> {
  const problems = masterKeyProblems(text);
  if (problems.length === 0) return { value: text };
  return {
    problem: `does not hold good master keys (${problems.join("; ")}): \`openssl rand -base64 32\` makes one`,
  };
}

export function egressAllow(text: string): Parsed<EgressAllow> {
  const { allow, problems } = parseEgressAllow(listed(text));
  return problems.length === 0
    ? { value: allow }
    : { problem: `has entries that can't be read: ${problems.join("; ")}` };
}

export function roles(text: string): Parsed<readonly Role[]> {
  const wanted = listed(text);
  const known = ROLES.filter((role) => wanted.includes(role));
  const isGood = known.length > 0 && wanted.every((role) => known.some((name) => name === role));
  return isGood ? { value: known } : { problem: "must be api, work, or both with a comma between" };
}

export function logLevel(text: string): Parsed<LogLevel> {
  const level = LOG_LEVELS.find((name) => name === text.toLowerCase());
  return level ? { value: level } : { problem: `must be one of ${LOG_LEVELS.join(", ")}` };
}

/** Fastify takes a count as "trust nobody"; here it is what it says: so many proxies stand before us. */
export function trustProxy(text: string): Parsed<TrustProxy> {
  if (text === "true" || text === "false") return { value: text === "true" };
  if (/^[1-9]\d?$/.test(text)) return { value: (_address, hop) => hop < Number(text) };
  const ranges = listed(text);
  if (ranges.length > 0 && ranges.every(isRange)) return { value: ranges };
  return {
    problem:
      "must be true, false, the number of proxies (1 to 99), or their addresses like 10.0.0.0/8, comma-separated",
  };
}

export function bearerToken(text: string): Parsed<string> {
  return /^[\w.~+/-]+=*$/.test(text)
    ? { value: text }
    : { problem: "may hold only letters, digits and - . _ ~ + / with = at the end (RFC 6750)" };
}

export function wholeNumber(min: number, max: number): (text: string) => Parsed<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max
      ? { value }
      : { problem: `must be a whole number from ${min} to ${max}` };
  };
}

function listed(text: string): string[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function isRange(entry: string): boolean {
  if (NAMED_RANGES.includes(entry)) return true;
  const [address = "", bits = "1", ...more] = entry.split("/");
  const family = isIP(address);
  if (family === 0 || address.includes("%") || more.length > 0 || !/^[1-9]\d{0,2}$/.test(bits)) return false;
  return Number(bits) <= (family === 4 ? 32 : 128);
}
