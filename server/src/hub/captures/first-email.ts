import { addressesIn } from "../erasure/addresses-in.ts";

/** In JSON what stands between lines would read as a letter of the word behind it. */
const BETWEEN_LINES = /\\[nrtbf]/g;
/** `?email=ada@example.com`: an address may begin so, and hardly one does. */
const BEFORE_IT = /^.*[=&?/|]/;

/** The first e-mail address in a text or in JSON, for people to tell by of whom it is; null for none. */
export function firstEmail(text: string): string | null {
  const [first] = addressesIn(text.replaceAll(BETWEEN_LINES, " "));
  return first?.replace(BEFORE_IT, "") ?? null;
}
