import { AppError } from "../errors.ts";

/** Levels of objects and lists in a body; ours have five at most. */
const MAX_DEPTH = 32;

/**
 * Reads a JSON body. Refused, beside what isn't JSON: nesting that is meant to exhaust, NUL and half
 * surrogate pairs (PostgreSQL stores neither), and members that would reach an object's prototype.
 */
export function parseJson(text: string): unknown {
  if (text.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new AppError("malformed_request", `The body is not JSON: ${(error as Error).message}.`);
  }
  check(value, 1);
  return value;
}

function check(value: unknown, depth: number): void {
  if (typeof value === "string") checkText(value);
  if (typeof value !== "object" || value === null) return;
  if (depth > MAX_DEPTH) {
    throw new AppError("malformed_request", `The body is nested more than ${MAX_DEPTH} levels deep.`);
  }
  for (const [name, member] of Object.entries(value)) {
    checkText(name);
    if (name === "__proto__")
      throw new AppError("malformed_request", "The body has a member named __proto__.");
    check(member, depth + 1);
  }
}

/** For text from anywhere in a request. */
export function checkText(text: string): void {
  if (text.includes("\0")) throw new AppError("malformed_request", "The request has a NUL character in it.");
  if (!text.isWellFormed()) {
    throw new AppError(
      "malformed_request",
      "The request has half of a surrogate pair in it: it is not valid Unicode.",
    );
  }
}
