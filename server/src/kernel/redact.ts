const REDACTED = "[redacted]";
const MAX_DEPTH = 8;
const MAX_VALUES = 1000;

/** A name is secret by its end, whatever stands before: `stripe-signature`, `resetToken`, `HOOKLINE_SECRET`. Publishable keys are public. */
const NAME_ENDS =
  "(?:authorization|cookies?|passw(?:or)?d|passphrase|secrets?|tokens?|credentials?|" +
  "(?:api|access|secret|private|signing|master)[-_]?keys?|signatures?(?:-256)?|(?:database|smtp)[-_]?url)";
const SECRET_NAME = new RegExp(`${NAME_ENDS}$`, "i");

const HEADER_NAME = /^(?:authorization|cookie|\w+(?:-\w+)+)$/i;

/** What betrays a secret inside a text, and what takes its place. */
const SECRET_TEXTS: readonly [RegExp, string][] = [
  [/(whsec_|whsk_|hl_sk_)[\w+/=-]+/g, `$1${REDACTED}`],
  [/\b(bearer)\s+[\w.~+/=-]+/gi, `$1 ${REDACTED}`],
  [/\b([Bb]asic)\s+(?=[a-z+/]*[A-Z0-9=])[A-Za-z0-9+/]+=*/g, `$1 ${REDACTED}`],
  [/(:\/\/[^\s/?#@:]*):[^\s/?#"]*@/g, `$1:${REDACTED}@`],
  [new RegExp(`(${NAME_ENDS}(?:=|%3D))(?:"[^"]*"|'[^']*'|[^\\s&"'<>;]+)`, "gi"), `$1${REDACTED}`],
  [new RegExp(`(${NAME_ENDS}"\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*"?|\\d+)`, "gi"), `$1"${REDACTED}"`],
  [/\b((?:proxy-)?authorization|(?:set-)?cookie|x-api-key)(\s*:\s*)[^\r\n]+/gi, `$1$2${REDACTED}`],
];

/** Stands in every text that one of them matches: most texts are done with after this one look. */
const SUSPICIOUS = /[=:_]|%3d|earer|asic/i;

interface Walk {
  valuesLeft: number;
}

/** Whether what goes by this name (a key, header, parameter or setting) must not be shown. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** The text without the secrets that can be told by their look: our keys, credentials in URLs and headers, `token=…`, `"password":"…"`. */
export function redactText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return SECRET_TEXTS.reduce((shown, [secret, replacement]) => shown.replace(secret, replacement), text);
}

/**
 * A copy of `value`, as JSON would show it, without secrets at any depth, by name or by look. Goes at most 8 levels
 * and 1,000 values deep, so that a socket or a cycle that slips in costs little. Never throws.
 */
export function redact(name: string, value: unknown): unknown {
  try {
    return redactNamed(name, value, 0, { valuesLeft: MAX_VALUES });
  } catch {
    return "[can't be shown]";
  }
}

function redactNamed(name: string, value: unknown, depth: number, walk: Walk): unknown {
  return isSecretName(name) ? hide(value) : redactValue(value, depth, walk);
}

/** That a secret is not set, is no secret. */
function hide(value: unknown): unknown {
  const shows = value === null || value === undefined || value === "" || typeof value === "boolean";
  return shows ? value : REDACTED;
}

function redactValue(value: unknown, depth: number, walk: Walk): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) return "[too deep]";
  if (Array.isArray(value)) return redactArray(value, depth, walk);
  if (value instanceof Error) return redactObject(errorFields(value), depth, walk);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if ("toJSON" in value && typeof value.toJSON === "function")
    return redactValue(value.toJSON(), depth + 1, walk);
  return redactObject(value as Record<string, unknown>, depth, walk);
}

function redactArray(values: unknown[], depth: number, walk: Walk): unknown[] {
  const shown: unknown[] = [];
  for (const [at, value] of values.entries()) {
    if (walk.valuesLeft-- <= 0) return [...shown, "[cut]"];
    // Node's `rawHeaders` are a flat list of names and values.
    const before = values[at - 1];
    const name = typeof before === "string" && HEADER_NAME.test(before) ? before : "";
    shown.push(redactNamed(name, value, depth + 1, walk));
  }
  return shown;
}

function redactObject(object: Record<string, unknown>, depth: number, walk: Walk): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    if (walk.valuesLeft-- <= 0) return { ...shown, cut: true };
    // A header or variable may be a pair: { name: "Authorization", value: "…" }.
    const name = key === "value" && typeof object.name === "string" ? object.name : key;
    shown[key] = redactNamed(name, object[key], depth + 1, walk);
  }
  return shown;
}

/** What an error holds that enumeration leaves out, and what was put on it. */
function errorFields(error: Error): Record<string, unknown> {
  const { name, message, stack, cause } = error;
  const errors = error instanceof AggregateError ? error.errors : undefined;
  return { ...error, type: name, message, stack, cause, errors };
}
