import { Complaint } from "./problem.ts";

/** Where the reading of a text stands. */
export interface Cursor {
  readonly text: string;
  at: number;
}

const SPACE = /\s*/uy;
const NAME = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const DIGITS = /\d+/uy;
/** JSON's, so that what writes JSON can write these texts too, and the other quotation mark. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["/", "/"],
  ["\\", "\\"],
  ['"', '"'],
  ["'", "'"],
]);

export const skipSpace = (cursor: Cursor) => match(cursor, SPACE);
/** A word: letters of any language, digits, `_`, `$`, and hyphens inside. */
export const readName = (cursor: Cursor) => match(cursor, NAME);
export const readDigits = (cursor: Cursor) => match(cursor, DIGITS);
export const readNumber = (cursor: Cursor) => match(cursor, NUMBER);

/** Whether `mark` comes next; if so it is passed. */
export function pass(cursor: Cursor, mark: string): boolean {
  const isNext = cursor.text.startsWith(mark, cursor.at);
  if (isNext) cursor.at += mark.length;
  return isNext;
}

/** Text in quotation marks, or null where none begins here. */
export function readText(cursor: Cursor): string | null {
  const start = cursor.at;
  const quote = cursor.text[start];
  if (quote !== '"' && quote !== "'") return null;
  let text = "";
  for (cursor.at++; cursor.at < cursor.text.length; cursor.at++) {
    const letter = cursor.text[cursor.at];
    if (letter === quote) {
      cursor.at++;
      return text;
    }
    text += letter === "\\" ? readEscape(cursor) : letter;
  }
  throw new Complaint(`the text that begins here has no closing ${quote}.`, start);
}

function readEscape(cursor: Cursor): string {
  const letter = cursor.text[++cursor.at] ?? "";
  const meant = letter === "u" ? readCode(cursor) : ESCAPES.get(letter);
  if (meant === undefined)
    throw new Complaint(`“\\${letter}” means nothing; a backslash is written “\\\\”.`, cursor.at - 1);
  return meant;
}

function readCode(cursor: Cursor): string | undefined {
  const code = cursor.text.slice(cursor.at + 1, cursor.at + 5);
  if (!/^[0-9a-f]{4}$/i.test(code)) return undefined;
  cursor.at += code.length;
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** What comes next, for a message. */
export function next(cursor: Cursor): string {
  const letter = String.fromCodePoint(cursor.text.codePointAt(cursor.at) ?? 0);
  return cursor.at >= cursor.text.length ? "the end" : `“${letter}”`;
}

function match(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const [found] = pattern.exec(cursor.text) ?? [];
  if (found === undefined) return null;
  cursor.at += found.length;
  return found;
}
