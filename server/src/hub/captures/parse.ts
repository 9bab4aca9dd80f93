import type { Kind } from "./capture.ts";
import { parseForm } from "./form.ts";
import { jsonDepth } from "./json-depth.ts";
import { parseMultipart } from "./multipart.ts";
import { parseXml } from "./xml.ts";

/** Levels of objects and lists in a body, at most. */
const MAX_DEPTH = 64;
const LONG_NUMBER = /\d{16}/;
const WHOLE_NUMBER = /^-?\d+$/;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]{1,40})/i;

/** What a body was read as. */
export interface Parsed {
  kind: Kind;
  /** null where nothing could be read. */
  data: unknown;
  /** What is to be known about it, for people; null for nothing. */
  note: string | null;
}

type Readable = "json" | "form" | "xml";

/**
 * Reads a body as what it is: as its content type says where that is true, else as what it looks like, else as text,
 * else not at all. Nothing that a sender writes makes it throw.
 */
export function parseBody(body: Buffer, contentType: string | null): Parsed {
  if (body.length === 0) return { kind: "empty", data: null, note: null };
  const type = contentType ?? "";
  const media = type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const parts = media.startsWith("multipart/") ? parseMultipart(body, type) : null;
  if (parts !== null) return { kind: "multipart", data: parts, note: null };
  const text = decode(body, type);
  if (text === null) return binary(media);
  const said = saidBy(media);
  for (const kind of likely(said, text)) {
    const data = readAs(kind, text);
    if (data === undefined) continue;
    return {
      kind,
      data,
      note: kind === said ? null : `It was sent ${sentAs(media)}, and reads as ${NAMES[kind]}.`,
    };
  }
  return { kind: "text", data: text, note: whyText(media, said, text) };
}

function saidBy(media: string): Readable | null {
  if (/^(application|text)\/(.+\+)?json$/.test(media)) return "json";
  if (media === "application/x-www-form-urlencoded") return "form";
  return /^(application|text)\/(.+\+)?xml$/.test(media) ? "xml" : null;
}

/** JSON and XML tell themselves by how they begin, whatever they are called; a form doesn't. */
function likely(said: Readable | null, text: string): Readable[] {
  const looks = /^\s*[[{]/.test(text) ? ("json" as const) : /^\s*</.test(text) ? ("xml" as const) : null;
  const inTurn = said === "form" ? [looks, said] : [said, looks];
  return [...new Set(inTurn.filter((kind) => kind !== null))];
}

/** undefined where it isn't that. */
function readAs(kind: Readable, text: string): unknown {
  if (kind === "json") return parseJson(text);
  return (kind === "xml" ? parseXml(text, MAX_DEPTH) : parseForm(text)) ?? undefined;
}

function parseJson(text: string): unknown {
  if (jsonDepth(text, MAX_DEPTH) > MAX_DEPTH) return undefined;
  try {
    return LONG_NUMBER.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ids of many systems are longer than a number here is exact: as a number, two of them would be the same. */
function keepDigits(_: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source ?? "";
  const isRounded = typeof value === "number" && !Number.isSafeInteger(value) && WHOLE_NUMBER.test(source);
  return isRounded ? source : value;
}

/** Without the mark that some put before it; null where it is no text in what it says it is written in. */
function decode(body: Buffer, type: string): string | null {
  const charset = CHARSET.exec(type)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

const NAMES: { readonly [kind in Readable]: string } = { json: "JSON", form: "a form", xml: "XML" };

function sentAs(media: string): string {
  return media === "" ? "without a content type" : `as ${media.slice(0, 100)}`;
}

function whyText(media: string, said: Readable | null, text: string): string | null {
  if (said === "json" && jsonDepth(text, MAX_DEPTH) > MAX_DEPTH)
    return `It is nested more than ${MAX_DEPTH} levels deep, and so was kept as text.`;
  if (said !== null) return `It was sent ${sentAs(media)}, but can't be read as ${NAMES[said]}.`;
  if (media.startsWith("multipart/"))
    return `It was sent ${sentAs(media)}, but has no parts that can be read.`;
  return null;
}

function binary(media: string): Parsed {
  const isText = saidBy(media) !== null || media.startsWith("text/");
  const note = isText ? `It was sent ${sentAs(media)}, but is not text that can be read.` : null;
  return { kind: "binary", data: null, note };
}
