/** A word, a text in quotation marks, or a sign of an expression; from where to where it stands in the template. */
export interface Piece {
  kind: "word" | "text" | "sign";
  text: string;
  from: number;
  to: number;
}

/** What stands between `{{` and `}}`. */
export interface Braces {
  /** Behind the `{{`. */
  from: number;
  /** Before the `}}`, or the template's end where it has none. */
  to: number;
  isClosed: boolean;
  pieces: readonly Piece[];
}

const OPEN = "{{";
const CLOSE = "}}";
const SPACE = /\s+/uy;
const TEXT = /"(?:\\.|[^"\\])*(?:"|$)|'(?:\\.|[^'\\])*(?:'|$)/suy;
/** A path, a number, a filter's name. A name in brackets may hold anything: `data["Your city?"]`. */
const WORD = /(?:[\p{L}\p{N}_$.-]|\[(?:"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|[^\]"'|}\s]*)\]?)+/suy;

/** The expressions of a template, from the first to the last. What isn't finished is read as far as it goes. */
export function bracesIn(template: string): readonly Braces[] {
  const found: Braces[] = [];
  let at = template.indexOf(OPEN);
  while (at >= 0) {
    const braces = readBraces(template, at + OPEN.length);
    found.push(braces);
    at = template.indexOf(OPEN, braces.to);
  }
  return found;
}

/** A template as one reads it: its texts, and the expressions between them without their braces. */
export function readable(template: string): readonly { isExpression: boolean; text: string }[] {
  const parts: { isExpression: boolean; text: string }[] = [];
  let at = 0;
  for (const { from, to, isClosed } of bracesIn(template)) {
    parts.push({ isExpression: false, text: template.slice(at, from - OPEN.length) });
    parts.push({ isExpression: true, text: template.slice(from, to).trim() });
    at = isClosed ? to + CLOSE.length : to;
  }
  parts.push({ isExpression: false, text: template.slice(at) });
  return parts.filter(({ text }) => text !== "");
}

function readBraces(template: string, from: number): Braces {
  const pieces: Piece[] = [];
  let at = from;
  while (at < template.length) {
    if (template.startsWith(CLOSE, at)) return { from, to: at, isClosed: true, pieces };
    at += lengthOf(SPACE, template, at);
    if (at >= template.length || template.startsWith(CLOSE, at)) continue;
    const piece = readPiece(template, at);
    pieces.push(piece);
    at = piece.to;
  }
  return { from, to: template.length, isClosed: false, pieces };
}

function readPiece(template: string, from: number): Piece {
  const piece = (kind: Piece["kind"], length: number): Piece => ({
    kind,
    text: template.slice(from, from + length),
    from,
    to: from + length,
  });
  const text = lengthOf(TEXT, template, from);
  if (text > 0) return piece("text", text);
  const word = lengthOf(WORD, template, from);
  return word > 0 ? piece("word", word) : piece("sign", 1);
}

function lengthOf(pattern: RegExp, template: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(template)?.[0].length ?? 0;
}
