import { plainLetters } from "../kernel/plain-letters.ts";

/** Lower case letters and digits, in words joined by hyphens; not digits alone, as an id is. */
export const SLUG_PATTERN = "^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$";
export const MAX_SLUG = 60;
/** Leaves room for what is put behind a slug that is taken. */
const MAX_MADE = MAX_SLUG - "-1767225600000".length;

/** A name as part of an address: `Café "Zoë" & Co` is `cafe-zoe-co`. */
export function slugFrom(name: string): string {
  const slug = trim(plainLetters(name).replace(/[^a-z0-9]+/g, "-"));
  if (slug === "") return "project";
  return /[a-z]/.test(slug) ? slug : trim(`project-${slug}`);
}

function trim(words: string): string {
  return words.replace(/^-/, "").slice(0, MAX_MADE).replace(/-$/, "");
}
