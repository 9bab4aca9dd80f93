/** Codes that nobody has yet, in one pool. */
export const MAX_CODES_LEFT = 100_000;
/** Lines of one upload. */
export const MAX_LINES = 10_000;
const MAX_CODE = 100;
/** Few: so many, or a twentieth of what there ever was. */
const FEW = 10;
const FEW_PART = 0.05;

/** Something to type or to scan: no spaces, nothing that can't be seen, nothing that a spreadsheet takes for a formula. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}\p{P}\p{S}]*$/u;

export interface RefusedCode {
  /** Counted from 1. */
  line: number;
  code: string;
  reason: string;
}

export interface CheckedCodes {
  /** Each with its line. */
  codes: ReadonlyMap<string, number>;
  refused: RefusedCode[];
}

/** Tells the codes from what can't be one. Empty lines are passed over. */
export function checkCodes(lines: readonly string[]): CheckedCodes {
  const codes = new Map<string, number>();
  const refused: RefusedCode[] = [];
  for (const [i, text] of lines.entries()) {
    const code = text.trim();
    const line = i + 1;
    if (code === "") continue;
    const reason = flawOf(code) ?? (codes.has(code) ? `stands in line ${codes.get(code)} already` : null);
    if (reason === null) codes.set(code, line);
    else refused.push({ line, code: code.slice(0, MAX_CODE), reason });
  }
  return { codes, refused };
}

function flawOf(code: string): string | null {
  if (code.length > MAX_CODE) return `is longer than ${MAX_CODE} characters`;
  return CODE.test(code) ? null : "is not one word that begins with a letter or a digit";
}

/** Whether it is time to upload more: not of a small pool that nobody has got anything of. */
export function isRunningLow({ uploaded, left }: { uploaded: number; left: number }): boolean {
  if (left === 0) return true;
  return left < uploaded && left <= Math.max(FEW, uploaded * FEW_PART);
}
