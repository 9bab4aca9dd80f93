import { redact } from "../../kernel/redact.ts";

/** Shorter ones would be found in the middle of ordinary words. */
const LEAST_SECRET_CHARS = 4;

const REDACTED = "[redacted]";

export type Redact = (value: unknown) => unknown;

/**
 * Hides secrets in whatever is to be shown or stored: what is secret by its name or look, and these very secrets
 * wherever they stand, also as they look in a URL, in JSON or in a `Basic` header.
 */
export function createRedact(secrets: readonly string[]): Redact {
  const forms = [...new Set(secrets.flatMap(wordsOf).flatMap(formsOf))]
    .filter((form) => form.length >= LEAST_SECRET_CHARS)
    .sort((a, b) => b.length - a.length); // one may hold another
  const hide = (text: string) => forms.reduce((shown, form) => shown.replaceAll(form, REDACTED), text);
  // Before and after: what is hidden by its look could leave half of a secret, and an error's texts come out only then.
  return (value) => (value === undefined ? undefined : mapTexts(redact("", mapTexts(value, hide)), hide));
}

/** A key file is JSON, with the real secret inside; of a secret URL, the secret is what stands behind the host. */
function wordsOf(secret: string): string[] {
  if (/^https?:\/\//i.test(secret) && URL.canParse(secret)) {
    const { pathname, search } = new URL(secret);
    return [secret, pathname, search];
  }
  if (!secret.trimStart().startsWith("{")) return [secret];
  const inside: string[] = [];
  try {
    JSON.parse(secret, (name, value) => {
      if (typeof value === "string" && /key|secret|token|password/i.test(name)) inside.push(value);
      return value;
    });
  } catch {
    return [secret]; // it only looked like JSON
  }
  return [secret, ...inside];
}

function formsOf(secret: string): string[] {
  const base64 = Buffer.from(secret).toString("base64");
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64];
}

/** `value` with each text in it changed, names of members too. What can't be shown as JSON is left to `redact`. */
function mapTexts(value: unknown, change: (text: string) => string, depth = 0): unknown {
  if (typeof value === "string") return change(value);
  if (typeof value !== "object" || value === null || depth > 16) return value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(([name, member]) => [
    change(name),
    mapTexts(member, change, depth + 1),
  ]);
  return Object.fromEntries(entries);
}
