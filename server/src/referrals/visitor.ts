import { createHmac, hash } from "node:crypto";
import { networkOf } from "../kernel/rate-limit.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const NAME_BYTES = 12;
/** Of a network's visitors of one link, so many are told apart in a day: whoever makes browsers up gets no further. */
const VISITORS_A_NETWORK = 32;

export interface ClickHeaders {
  "user-agent"?: string | undefined;
  purpose?: string | string[] | undefined;
  "sec-purpose"?: string | string[] | undefined;
}

/** How browsers begin; tools and most robots don't. */
const BROWSERS = /^(Mozilla|Opera)\/\d\S* /;
/** Robots that begin so too: they call themselves one, say whom to write to, or say only what they are compatible with, as old browsers of Microsoft do. Cubot makes phones. */
const ROBOTS =
  /(?<!cu)bot(?![a-z])|crawl|spider|slurp|\+(https?|mailto):|compatible; (?!msie)|preview|mediapartners|facebookexternalhit|facebookcatalog|lighthouse|pagespeed|gtmetrix|pingdom|uptime|monitor|headless|phantomjs|google-inspectiontool|googleother|chatgpt-user|microsoft outlook|ms-office/i;

/** Whether a person is likely to have clicked: not a robot, nor a browser that fetches ahead. */
export function isPersonsClick(method: string, headers: ClickHeaders): boolean {
  const agent = headers["user-agent"] ?? "";
  const purpose = `${headers["sec-purpose"] ?? ""} ${headers.purpose ?? ""}`;
  const isBrowser = BROWSERS.test(agent) && !ROBOTS.test(agent);
  return method === "GET" && isBrowser && !/prefetch|preview/i.test(purpose);
}

/** Days since the epoch, in UTC. */
export function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS);
}

/**
 * Names a visitor for one day by what the request shows of one: the network, and one of a few kinds of browser.
 * The name tells nothing about the visitor, and can't be followed to the next day, which has a key of its own.
 */
export function createNameVisitor(
  deriveKey: (purpose: string) => Buffer,
): (day: number, ip: string, agent: string) => string {
  let current: { day: number; key: Buffer } = { day: -1, key: Buffer.alloc(0) };
  return (day, ip, agent) => {
    if (current.day !== day) current = { day, key: deriveKey(`share-clicks/${day}`) };
    const kind = hash("sha256", agent, "buffer").readUInt32BE() % VISITORS_A_NETWORK;
    const name = createHmac("sha256", current.key)
      .update(`${networkOf(ip)}\n${kind}`)
      .digest();
    return name.toString("base64url", 0, NAME_BYTES);
  };
}
