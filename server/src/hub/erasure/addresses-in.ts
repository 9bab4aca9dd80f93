/** Of what stands before an @: longer is no address (RFC 5321, 4.5.3.1), and so behind it. */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;

/** What no address has before its @ without quotes, and so begins behind. */
const LOCAL = /[^\s"<>(),;:\\[\]@\p{C}]+$/u;
const DOMAIN = /^[\p{L}\p{N}.-]+/u;
/** What an address may have, and hardly one has: it mostly stands before the address, as in `?email=ada@example.com`. */
const BEFORE_IT = /[=&?/|{}!#$%^*`~]/;

/**
 * Whatever in a text may be an e-mail address, also where something leans on it; for each @ all that may be meant. It
 * doesn't say that it is one. Takes a time in proportion to the text.
 */
export function* addressesIn(text: string): Generator<string> {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - MAX_LOCAL), at))?.[0];
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + MAX_DOMAIN))?.[0].replace(/[.-]+$/, "");
    if (!local || !domain?.includes(".")) continue;
    for (const possible of beginningsOf(local)) yield `${possible}@${domain}`;
  }
}

function beginningsOf(local: string): Set<string> {
  const found = new Set([local, local.replace(/^[^\p{L}\p{N}]+/u, "")]);
  for (let i = 0; i < local.length; i++)
    if (BEFORE_IT.test(local[i] as string)) found.add(local.slice(i + 1));
  found.delete("");
  return found;
}

/** Each text in a value, names of members too. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    yield value;
    if (/%40/.test(value)) yield value.replaceAll("%40", "@").replaceAll(/%2B/gi, "+");
  } else if (Array.isArray(value)) {
    for (const item of value) yield* textsIn(item);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield* textsIn(name);
      yield* textsIn(member);
    }
  }
}
