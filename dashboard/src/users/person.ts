import type { User } from "./queries.ts";

interface Names {
  first_name: string | null;
  last_name: string | null;
}

/** First and last name; empty where neither is known. */
export function fullName({ first_name, last_name }: Names): string {
  return [first_name, last_name].filter(Boolean).join(" ");
}

/** Where a user came from, in a word: the campaign's source, else a friend, else the page before; null: not known. */
export function sourceOf({ profile, referred_by }: User): string | null {
  if (profile.utm_source) return profile.utm_source;
  if (referred_by) return "A friend";
  return profile.http_referrer && hostOf(profile.http_referrer);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : address;
}
