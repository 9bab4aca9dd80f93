import type { Profile } from "./profile.ts";

const MAX_SOURCE = 100;
/** Where nothing says where somebody came from. */
const DIRECT = "direct";
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^/?#@]*@)?(?:www\.)?([^/?#:@\s]+\.[^/?#:@\s]+)/;

/** What brought a user: the campaign's source, else the site that led here, unless that is one of our own pages. */
export function sourceOf({ utm_source, http_referrer }: Profile, ownHost: string | null): string {
  if (utm_source) return plain(utm_source);
  const host = http_referrer && hostOf(http_referrer);
  return host && host !== ownHost ? plain(host) : DIRECT;
}

/** The name of the site in an address, in lower case, without `www.`; null where there is none. */
export function hostOf(address: string): string | null {
  return ADDRESS.exec(address.toLowerCase())?.[1] ?? null;
}

/** Short enough to be a key, and without halves of characters, which PostgreSQL refuses. */
function plain(text: string): string {
  return text.toLowerCase().slice(0, MAX_SOURCE).toWellFormed();
}
