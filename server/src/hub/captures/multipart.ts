import { addField } from "./form.ts";
import { newTree, type Tree } from "./tree.ts";

const MAX_PARTS = 1000;
const MAX_HEAD_BYTES = 8192;
const BOUNDARY = /;\s*boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i;
const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * The parts of `multipart/form-data` (RFC 7578) by their names: texts as they are, files as what is known of them.
 * null where the body isn't what its type says.
 */
export function parseMultipart(body: Buffer, contentType: string): Tree | null {
  const [, quoted, bare] = BOUNDARY.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  const parts = boundary === undefined ? null : splitParts(body, boundary);
  if (parts === null) return null;
  const tree = newTree();
  for (const part of parts) {
    const read = readPart(part);
    if (read === null) return null;
    addField(tree, read.name, read.value);
  }
  return tree;
}

/** What stands between delimiters, up to the closing one. */
function splitParts(body: Buffer, boundary: string): Buffer[] | null {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const opening = delimiter.subarray(2);
  let at = body.subarray(0, opening.length).equals(opening) ? opening.length : after(body, delimiter, 0);
  const parts: Buffer[] = [];
  while (at !== null && parts.length <= MAX_PARTS) {
    if (body.toString("latin1", at, at + 2) === "--") return parts;
    const start = after(body, Buffer.from("\r\n"), at);
    const end = start === null ? -1 : body.indexOf(delimiter, start - 2);
    if (start === null || end === -1) return null;
    parts.push(body.subarray(start, Math.max(start, end)));
    at = end + delimiter.length;
  }
  return null;
}

function after(body: Buffer, mark: Buffer, from: number): number | null {
  const at = body.indexOf(mark, from);
  return at === -1 ? null : at + mark.length;
}

function readPart(part: Buffer): { name: string; value: unknown } | null {
  const end = part.indexOf(HEAD_END);
  if (end === -1 || end > MAX_HEAD_BYTES) return null;
  const headers = readHead(part.toString("utf8", 0, end));
  const disposition = headers.get("content-disposition") ?? "";
  if (!/^form-data\b/i.test(disposition)) return null;
  const name = parameter(disposition, "name");
  if (name === null) return null;
  const content = part.subarray(end + HEAD_END.length);
  const filename = parameter(disposition, "filename");
  if (filename === null) return { name, value: content.toString() };
  return {
    name,
    value: { filename, content_type: headers.get("content-type") || null, size: content.length },
  };
}

/** By names in lower case. Without an expression that a sender could keep busy for minutes. */
function readHead(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** As browsers write it: `%22` for a quotation mark; some write `\"`. */
function parameter(disposition: string, name: string): string | null {
  const [, quoted, bare] =
    new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, "i").exec(disposition) ?? [];
  if (quoted !== undefined) return quoted.replace(/\\(["\\])/g, "$1").replace(/%22/g, '"');
  return bare ?? null;
}
