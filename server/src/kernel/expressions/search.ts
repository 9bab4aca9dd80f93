/**
 * Up to here V8's own search takes time that grows with the text alone; beyond, with text times piece: 11 s for 100,000
 * characters in a million, where this takes 15 ms.
 */
const MAX_QUICK_PIECE = 200;

export function includesText(text: string, piece: string): boolean {
  if (piece.length <= MAX_QUICK_PIECE) return text.includes(piece);
  return !places(text, piece).next().done;
}

/** As `text.split(piece)`. The piece isn't empty. */
export function splitText(text: string, piece: string): string[] {
  if (piece.length <= MAX_QUICK_PIECE) return text.split(piece);
  const parts: string[] = [];
  let from = 0;
  for (const at of places(text, piece)) {
    parts.push(text.slice(from, at));
    from = at + piece.length;
  }
  return [...parts, text.slice(from)];
}

/** Where the piece stands, without overlaps: Knuth, Morris and Pratt's search. */
function* places(text: string, piece: string): Generator<number> {
  const fallback = fallbacks(piece);
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    while (matched > 0 && piece.charCodeAt(matched) !== letter) matched = fallback[matched - 1] ?? 0;
    if (piece.charCodeAt(matched) === letter) matched++;
    if (matched < piece.length) continue;
    yield at + 1 - matched;
    matched = 0;
  }
}

/** For each beginning of the piece, how long the longest of its ends is that the piece begins with too. */
function fallbacks(piece: string): Int32Array {
  const lengths = new Int32Array(piece.length);
  let matched = 0;
  for (let at = 1; at < piece.length; at++) {
    const letter = piece.charCodeAt(at);
    while (matched > 0 && piece.charCodeAt(matched) !== letter) matched = lengths[matched - 1] ?? 0;
    if (piece.charCodeAt(matched) === letter) matched++;
    lengths[at] = matched;
  }
  return lengths;
}
