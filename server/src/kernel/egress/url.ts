import { isIP } from "node:net";
import { type EgressAllow, whyAddressClosed, whyNameClosed } from "./allow.ts";

/** Longest URL that is taken, in characters. */
const MAX_URL_CHARS = 2048;

const MAX_HOST_CHARS = 253;

/** Why a URL can't be a target, for the person who typed it. */
export interface UrlRefusal {
  code: "url_invalid" | "url_too_long" | "url_scheme" | "url_credentials" | "url_blocked" | "url_own_api";
  message: string;
}

/** A URL taken apart for sending; the fragment is dropped. */
export interface Destination {
  origin: string;
  secure: boolean;
  /** A name as the URL parser gives it (lower case, IDN in ASCII, perhaps a dot at the end), or a bare address. */
  hostname: string;
  /** Whether `hostname` is an address, which needs no lookup. */
  literal: boolean;
  port: number;
  path: string;
}

export type Inspection = { destination: Destination; refusal: null } | { refusal: UrlRefusal };

/** Checks everything about a URL that can be known without a lookup. Pure. */
export function inspectUrl(text: string, allow: EgressAllow, ownHosts: ReadonlySet<string>): Inspection {
  if (text.length > MAX_URL_CHARS) {
    return refuse("url_too_long", `This URL has ${text.length} characters; ${MAX_URL_CHARS} is the most.`);
  }
  const url = parseUrl(text);
  if (url === null) {
    return refuse("url_invalid", `${quote(text)} is not a URL. Write it like https://example.com/webhooks.`);
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return refuse(
      "url_scheme",
      `${quote(text)} begins with ${url.protocol} – use https:// or http:// instead.`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    return refuse(
      "url_credentials",
      "The URL holds a user name or password. Take it out; send it in a header (Authorization) instead.",
    );
  }
  const destination = destinationOf(url);
  return refuseHost(destination, allow) ?? refuseOwnApi(url, ownHosts) ?? { destination, refusal: null };
}

/** As `inspectUrl`, for a host and a port that another protocol than HTTP shall be spoken on. Pure. */
export function inspectHost(
  host: string,
  port: number,
  allow: EgressAllow,
  ownHosts: ReadonlySet<string>,
): Inspection {
  const bare = isIP(host) === 6 ? `[${host}]` : host;
  const url = /[/?#@\\]|:(?!.*\])/.test(bare) ? null : parseUrl(`http://${bare}/`);
  if (url === null || bare === "") {
    return refuse(
      "url_invalid",
      `${quote(host)} is not a host. Write a name like db.example.com, or an address.`,
    );
  }
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return refuse("url_invalid", `${port} is not a port: those go from 1 to 65535.`);
  }
  const destination = { ...destinationOf(url), origin: `tcp://${url.host}:${port}`, port };
  const isOwn = ["http:", "https:"].some((scheme) => ownHosts.has(hostOf(`${scheme}//${url.host}:${port}`)));
  if (isOwn) return refuse("url_own_api", `${host}:${port} is this Hookline itself.`);
  return refuseHost(destination, allow) ?? { destination, refusal: null };
}

/** The host and port of an origin, to compare without regard to http or https. */
export function hostOf(origin: string): string {
  const url = new URL(origin);
  return `${url.hostname.replace(/\.$/, "")}:${url.port}`;
}

/** The URL, if it is one and its host could exist. Spaces and control characters, which a parser drops, are refused. */
function parseUrl(text: string): URL | null {
  if (/[^\x21-\x7e\u00a0-\uffff]/.test(text)) return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return url;
  const labels = url.hostname.replace(/\.$/, "").split(".");
  const possible =
    url.hostname.length <= MAX_HOST_CHARS && labels.every((it) => it !== "" && it.length <= 63);
  return possible ? url : null;
}

function destinationOf(url: URL): Destination {
  const hostname = url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname;
  const secure = url.protocol === "https:";
  return {
    origin: url.origin,
    secure,
    hostname,
    literal: isIP(hostname) !== 0,
    port: url.port === "" ? (secure ? 443 : 80) : Number(url.port),
    path: url.pathname + url.search,
  };
}

function refuseHost({ hostname, literal }: Destination, allow: EgressAllow): Inspection | null {
  const reason = literal ? whyAddressClosed(hostname, hostname, allow) : whyNameClosed(hostname, allow);
  if (reason === null) return null;
  const advice = reason.includes("metadata")
    ? "It is never sent to."
    : `Use a public address. If this target is yours, whoever runs Hookline can open it by adding ${hostname} to HOOKLINE_EGRESS_ALLOW.`;
  return refuse("url_blocked", `${hostname} can't be a target: it is ${reason}. ${advice}`);
}

function refuseOwnApi(url: URL, ownHosts: ReadonlySet<string>): Inspection | null {
  if (!ownHosts.has(hostOf(url.origin)) || !isAdminPath(url.pathname)) return null;
  return refuse(
    "url_own_api",
    `${quote(url.href)} is this Hookline's own API. Use the URL of the server that shall receive.`,
  );
}

/** Whether a router could read `pathname` as `/`, `/api` or something below `/api`. */
function isAdminPath(pathname: string): boolean {
  const path = decoded(pathname)
    .toLowerCase()
    .replace(/[/\\]+/g, "/");
  return path === "/" || path === "/api" || path.startsWith("/api/");
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function refuse(code: UrlRefusal["code"], message: string): Inspection {
  return { refusal: { code, message } };
}

function quote(text: string): string {
  return `"${text.length > 100 ? `${text.slice(0, 100)}…` : text}"`;
}
