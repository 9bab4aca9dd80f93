import { createHmac } from "node:crypto";

const DAY_MS = 24 * 60 * 60 * 1000;
const NAME_BYTES = 12;

export interface ClickHeaders {
  "user-agent"?: string | undefined;
  purpose?: string | string[] | undefined;
  "sec-purpose"?: string | string[] | undefined;
}

/** What calls itself a robot, fetches previews of links for messengers and networks, or is a tool. Cubot makes phones. */
const ROBOTS =
  /(?<!cu)bot(?![a-z])|crawl|spider|slurp|facebookexternalhit|facebookcatalog|meta-external|whatsapp\/|skypeuripreview|vkshare|embedly|iframely|preview|pagerenderer|mediapartners|lighthouse|pagespeed|gtmetrix|pingdom|uptime|monitor|headless|phantomjs|curl\/|wget\/|python-|aiohttp|httpx|okhttp|go-http-client|java\/|libwww|node-fetch|undici|axios|^node$|^mozilla\/5\.0$/i;

/** Whether a person is likely to have clicked: not a robot, nor a browser that fetches ahead. */
export function isPersonsClick(method: string, headers: ClickHeaders): boolean {
  const agent = headers["user-agent"] ?? "";
  const purpose = `${headers["sec-purpose"] ?? ""} ${headers.purpose ?? ""}`;
  return method === "GET" && agent !== "" && !ROBOTS.test(agent) && !/prefetch|preview/i.test(purpose);
}

/** Days since the epoch, in UTC. */
export function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS);
}

/**
 * Names a visitor for one day by what the request shows of one. The name tells nothing about the visitor,
 * and can't be followed to the next day, which has a key of its own.
 */
export function createNameVisitor(
  deriveKey: (purpose: string) => Buffer,
): (day: number, ip: string, agent: string) => string {
  let current: { day: number; key: Buffer } = { day: -1, key: Buffer.alloc(0) };
  return (day, ip, agent) => {
    if (current.day !== day) current = { day, key: deriveKey(`share-clicks/${day}`) };
    const hash = createHmac("sha256", current.key).update(`${ip}\n${agent}`).digest();
    return hash.toString("base64url", 0, NAME_BYTES);
  };
}
