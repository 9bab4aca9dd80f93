import { invalidInput } from "../kernel/errors.ts";
import { HOPS_HEADER } from "../kernel/hops.ts";

/** Headers that a member adds to the requests of an endpoint, by lower-case name. */
export type OwnHeaders = { readonly [name: string]: string };

const MAX_OWN_HEADERS = 20;
const MAX_NAME = 100;
const MAX_VALUE = 1000;

/** A token of RFC 9110, 5.6.2. */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
const VALUE = /^[\x20-\x7e]*$/;

/** What the request itself, the connection or our signatures are made of. */
const TAKEN = new Set([
  "host",
  "accept-encoding",
  "connection",
  "expect",
  HOPS_HEADER,
  "http2-settings",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "x-prefinery-signature",
]);
const TAKEN_BEGINNINGS = ["content-", "proxy-", "webhook-"];

/**
 * The headers after a change: what is given is set, null removes, the others stay. Their values are shown
 * to nobody, so that a change can't be asked to repeat them. Throws for the first that can't be sent.
 */
export function changeHeaders(
  headers: OwnHeaders,
  change: { readonly [name: string]: string | null },
): OwnHeaders {
  const changed = new Map(Object.entries(headers));
  const seen = new Set<string>();
  for (const [given, value] of Object.entries(change)) {
    const name = given.toLowerCase();
    const path = `headers.${given.slice(0, MAX_NAME)}`;
    if (seen.has(name)) throw invalidInput(path, "is there twice: upper and lower case make no difference");
    seen.add(name);
    if (value === null) changed.delete(name);
    else changed.set(name, checked(path, name, value));
  }
  if (changed.size > MAX_OWN_HEADERS) {
    throw invalidInput("headers", `would be ${changed.size}; ${MAX_OWN_HEADERS} are allowed`);
  }
  return Object.fromEntries(changed);
}

function checked(path: string, name: string, value: string): string {
  if (name.length > MAX_NAME || !NAME.test(name)) {
    throw invalidInput(path, `is not a header's name: letters, digits and hyphens, at most ${MAX_NAME}`);
  }
  if (TAKEN.has(name) || TAKEN_BEGINNINGS.some((beginning) => name.startsWith(beginning))) {
    throw invalidInput(path, "is set by Hookline itself, or belongs to the connection; leave it out");
  }
  if (value.length > MAX_VALUE) {
    throw invalidInput(path, `has ${value.length} characters; at most ${MAX_VALUE} are allowed`);
  }
  if (!VALUE.test(value) || value.trim() !== value || value === "") {
    throw invalidInput(path, "must be printable ASCII characters, without spaces at the ends");
  }
  return value;
}
