import { Refusal } from "./connector.ts";
import type { IoAnswer } from "./io.ts";

/** Longest of what the other side said that is passed on to people. */
const MAX_REASON = 300;

/** What the answer's JSON is; `undefined` where it is none. */
export function parsed(answer: IoAnswer): unknown {
  try {
    return JSON.parse(answer.text);
  } catch {
    return undefined;
  }
}

/** What stands at a path like `error.message` or `errors.0.detail` (own members only); the value itself for an empty path. */
export function at(value: unknown, path: string): unknown {
  if (path === "") return value;
  let here = value;
  for (const name of path.split(".")) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}

/** As `at`, as text: nothing, lists and objects are empty text. */
export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  return typeof found === "string" || typeof found === "number" || typeof found === "boolean"
    ? String(found)
    : "";
}

/** As `at`, as a list: what is none is an empty one. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}

/** As `textAt`, of what there is nothing to go on without; throws `Refusal` where it isn't there. */
export function neededAt(name: string, value: unknown, path: string): string {
  const found = textAt(value, path);
  if (found !== "") return found;
  throw new Refusal(
    "no",
    "invalid_answer",
    `${name} answered, but not what its API would: “${path}” is missing`,
  );
}

export interface Unwelcome {
  /** Who answered, as people call it. */
  name: string;
  /** What they said is wrong; empty where they said nothing that helps. */
  reason?: string;
  /** It asked to be left alone for so long, elsewhere than in `Retry-After`. */
  retryAfterS?: number | null;
  /** Worth another try, though its status doesn't say so. */
  later?: boolean;
}

/** What an answer that isn't 2xx comes to: whether it is worth another try, and what a person has to do about it. */
export function refusalOf(answer: IoAnswer, { name, reason = "", retryAfterS, later }: Unwelcome): Refusal {
  const { status } = answer;
  const meaning = meaningOf(status);
  const said = reason.trim() === "" ? "" : `: ${reason.trim().slice(0, MAX_REASON)}`;
  const kind = later || meaning.kind === "later" ? "later" : "no";
  return new Refusal(kind, meaning.code, `${name} ${meaning.sentence} (${status})${said}`, {
    status,
    retryAfterS: retryAfterS ?? retryAfter(answer),
  });
}

interface Meaning {
  kind: "no" | "later";
  code: string;
  /** Goes on from the name of who answered. */
  sentence: string;
}

const MEANINGS: { readonly [status: number]: Meaning } = {
  401: {
    kind: "no",
    code: "unauthorized",
    sentence: "didn't accept this connection's credentials: enter them anew",
  },
  403: { kind: "no", code: "forbidden", sentence: "doesn't allow this with the connection's credentials" },
  404: { kind: "no", code: "not_found", sentence: "doesn't know what was asked for" },
  408: { kind: "later", code: "timed_out", sentence: "gave up waiting" },
  409: { kind: "no", code: "conflict", sentence: "says that this conflicts with what is there" },
  410: { kind: "no", code: "not_found", sentence: "says that it is gone for good" },
  425: { kind: "later", code: "busy", sentence: "asked to try again later" },
  429: { kind: "later", code: "rate_limited", sentence: "asked to slow down" },
};

function meaningOf(status: number): Meaning {
  const known = MEANINGS[status];
  if (known) return known;
  if (status >= 500) return { kind: "later", code: "fault", sentence: "had a fault" };
  if (status < 400)
    return {
      kind: "no",
      code: "redirected",
      sentence: "sent us elsewhere, which isn't followed: check the URL",
    };
  return { kind: "no", code: "refused", sentence: "refused this" };
}

/** Of `Retry-After`, in seconds or as a date, which is read by the answer's own clock (RFC 9110, 10.2.3). */
function retryAfter({ headers }: IoAnswer): number | null {
  const asked = headers["retry-after"]?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(asked)) return Math.ceil(Number(asked));
  const seconds = (Date.parse(asked) - Date.parse(headers.date ?? "")) / 1000;
  return seconds > 0 ? Math.ceil(seconds) : null;
}
