import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders } from "node:http";

/** How much of an answer's body is read and kept, in bytes. */
export const MAX_BODY_BYTES = 4096;

const MAX_HEADER_CHARS = 512;

const KEPT_HEADERS = [
  "content-type",
  "content-length",
  "content-encoding",
  "date",
  "location",
  "retry-after",
  "server",
  "x-request-id",
] as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** The few headers of an answer that help to understand it, each cut to 512 characters. */
export function keepHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = headers[name];
    if (value === undefined) continue;
    const text = typeof value === "string" ? value : value.join(", ");
    kept[name] = text.length > MAX_HEADER_CHARS ? text.slice(0, MAX_HEADER_CHARS) : text;
  }
  return kept;
}

/** Every header of an answer, by lower-case name; several of one name are joined. */
export function allHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const known = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    known.map(([name, value]) => [name, typeof value === "string" ? value : (value ?? []).join(", ")]),
  );
}

/**
 * The bytes of a body as text that any database and any screen takes: bytes that are not UTF-8, and control
 * characters but tab and line ends, are written like `\xff`. A character that `cut` split at the end is left out.
 */
export function bodyText(bytes: Uint8Array, cut: boolean): string {
  const whole = cut ? bytes.subarray(0, bytes.length - splitCharacter(bytes)) : bytes;
  if (isUtf8(whole))
    return escapeControls(Buffer.from(whole.buffer, whole.byteOffset, whole.length).toString());
  let text = "";
  for (let at = 0; at < whole.length; ) {
    const length = validLength(whole, at);
    text += length > 0 ? Buffer.from(whole.subarray(at, at + length)).toString() : escapeByte(whole[at] ?? 0);
    at += Math.max(1, length);
  }
  return escapeControls(text);
}

/** Writes control characters other than tab, line feed and carriage return as the `\xff` of their UTF-8 bytes. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (control) => Array.from(Buffer.from(control), escapeByte).join(""));
}

function escapeByte(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}

/** The length of the UTF-8 character at `at`, 0 if there is none. */
function validLength(bytes: Uint8Array, at: number): number {
  const length = announcedLength(bytes[at] ?? 0);
  return at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

/** How many bytes at the end begin a UTF-8 character without finishing it. */
function splitCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return announcedLength(byte) > back ? back : 0;
  }
  return 0;
}

function announcedLength(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  if (firstByte >= 0xe0) return 3;
  return firstByte >= 0xc0 ? 2 : 1;
}
