import { type Braces, bracesIn, type Piece } from "./pieces.ts";

/** Where in an expression somebody writes, and so what could stand there. */
export interface Place {
  /** A field of what comes in, a filter's name, or nothing that could be offered. */
  wants: "field" | "filter" | "nothing";
  /** What is written of it so far, up to the caret. */
  written: string;
  /** What takes its place stands there instead: also what is behind the caret. */
  from: number;
  to: number;
  /** The filter whose arguments are being written. */
  filter: string | null;
  /** Whether the expression has its `}}`. */
  isClosed: boolean;
}

/** What comes next where the pieces so far have been read; for each open parenthesis one more. */
interface Frame {
  next: "field" | "filter" | "sign";
  filter: string | null;
}

/** The place of the caret; null outside of braces. */
export function placeAt(template: string, caret: number): Place | null {
  const braces = bracesIn(template).find(({ from, to }) => from <= caret && caret <= to);
  return braces ? within(braces, template, caret) : null;
}

function within({ pieces, isClosed }: Braces, template: string, caret: number): Place {
  const touched = pieces.find(({ kind, from, to }) => kind !== "sign" && from <= caret && caret <= to);
  const { next, filter } = frameAfter(pieces.filter((piece) => piece !== touched && piece.to <= caret));
  const nowhere = { wants: "nothing", written: "", from: caret, to: caret, filter, isClosed } as const;
  if (touched?.kind === "text" || next === "sign") return nowhere;
  if (touched === undefined) return { ...nowhere, wants: next };
  const written = template.slice(touched.from, caret);
  if (/^[\d-]/.test(written)) return nowhere;
  return { wants: next, written, from: touched.from, to: touched.to, filter, isClosed };
}

function frameAfter(pieces: readonly Piece[]): Frame {
  let frames: readonly [Frame, ...Frame[]] = [{ next: "field", filter: null }];
  for (const piece of pieces) frames = after(piece, frames);
  return frames[0];
}

/** The innermost frame stands first. */
function after({ kind, text }: Piece, frames: readonly [Frame, ...Frame[]]): readonly [Frame, ...Frame[]] {
  const [{ next, filter }, ...outer] = frames;
  if (kind === "word" && next === "filter") return [{ next: "sign", filter: text }, ...outer];
  if (kind !== "sign") return [{ next: "sign", filter }, ...outer];
  const [around, ...others] = outer;
  switch (text) {
    case "|":
      return [{ next: "filter", filter: null }, ...outer];
    case ":":
    case ",":
      return [{ next: filter === null ? "sign" : "field", filter }, ...outer];
    case "(":
      return [{ next: "field", filter: null }, { next, filter }, ...outer];
    case ")":
      return around ? [{ next: "sign", filter: around.filter }, ...others] : frames;
    default:
      return [{ next: "sign", filter }, ...outer];
  }
}
