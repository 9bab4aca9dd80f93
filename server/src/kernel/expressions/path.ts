import { Complaint, orProblem, type Problem } from "./problem.ts";
import { type Cursor, next, pass, readDigits, readName, readText, skipSpace } from "./scan.ts";
import { isObject, type Value } from "./value.ts";

const MAX_STEPS = 20;

/** From the outside in: names of members and places in lists. */
export type Path = readonly (string | number)[];

/** Reads `data.items[0]["odd key"]`; null where no path begins. */
export function scanPath(cursor: Cursor): Path | null {
  const start = cursor.at;
  const path: (string | number)[] = [];
  const root = readName(cursor);
  if (root !== null) path.push(root);
  for (let step = scanStep(cursor); step !== null; step = scanStep(cursor)) {
    path.push(step);
    if (path.length > MAX_STEPS)
      throw new Complaint(`a path has at most ${MAX_STEPS} steps, and this one has more.`, start);
  }
  return path.length > 0 ? path : null;
}

function scanStep(cursor: Cursor): string | number | null {
  if (pass(cursor, "[")) return scanKey(cursor);
  if (!pass(cursor, ".")) return null;
  const step = readName(cursor) ?? readDigits(cursor);
  if (step === null)
    throw new Complaint(
      `after the dot the name of a field is expected, not ${next(cursor)}; a name with other characters is written ["like this"].`,
      cursor.at,
    );
  return step;
}

function scanKey(cursor: Cursor): string | number {
  skipSpace(cursor);
  const key = readText(cursor) ?? readPlace(cursor);
  if (key === null)
    throw new Complaint(
      `in [ ] a place in a list (counted from 0) or a name in quotation marks is expected, not ${next(cursor)}.`,
      cursor.at,
    );
  skipSpace(cursor);
  if (!pass(cursor, "]")) throw new Complaint(`“]” is missing here.`, cursor.at);
  return key;
}

function readPlace(cursor: Cursor): number | null {
  const digits = readDigits(cursor);
  return digits === null ? null : Number(digits);
}

/** A path that stands alone, as in a filter's row. */
export function parsePath(text: string): { path: Path } | Problem {
  return orProblem(() => {
    const cursor = { text, at: 0 };
    skipSpace(cursor);
    const path = scanPath(cursor);
    if (path === null)
      throw new Complaint(`the name of a field is expected, not ${next(cursor)}.`, cursor.at);
    skipSpace(cursor);
    if (cursor.at < text.length)
      throw new Complaint(`${next(cursor)} can't follow the name of a field.`, cursor.at);
    return { path };
  });
}

/**
 * What stands there; undefined where nothing does. Only the data's own members count, and only what JSON can hold:
 * no prototype, no `length`, no method can be reached.
 */
export function readPath(data: unknown, path: Path): Value | undefined {
  let value: unknown = data;
  for (const step of path) {
    value = member(value, step);
    if (value === undefined) return undefined;
  }
  return asValue(value);
}

function member(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) {
    // Of `length` and the like there is no number.
    return Object.hasOwn(value, step) ? value[Number(step)] : undefined;
  }
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function asValue(value: unknown): Value | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return Array.isArray(value) || isObject(value) ? (value as Value) : undefined;
}
