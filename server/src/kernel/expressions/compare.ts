import { numberOf } from "./filters/convert.ts";
import { instantOf } from "./filters/instant.ts";
import { includesText } from "./search.ts";
import { isList, type Value } from "./value.ts";

/**
 * Whether two values are the same to a person: 10 and "10" are, true and "true" are, "a" and "A" are not. Lists and
 * objects are never.
 */
export function isSame(one: Value, other: Value): boolean {
  if (one === null || other === null) return one === other;
  if (typeof one === "object" || typeof other === "object") return false;
  if (typeof one === "number" || typeof other === "number")
    return numberOf(one) === numberOf(other) && numberOf(one) !== null;
  return String(one) === String(other);
}

/**
 * Below 0 where the first comes before: as numbers, as points in time, or else by the alphabet. Null where they can't be
 * compared, as a number with a word can't.
 */
export function order(one: Value, other: Value): number | null {
  const [number, otherNumber] = [numberOf(one), numberOf(other)];
  if (number !== null && otherNumber !== null) return number - otherNumber;
  const [instant, otherInstant] = [instantOf(one), instantOf(other)];
  if (instant !== null && otherInstant !== null) return instant - otherInstant;
  const areWords = [number, otherNumber, instant, otherInstant].every((found) => found === null);
  return areWords ? alphabetical(one, other) : null;
}

function alphabetical(one: Value, other: Value): number | null {
  if (typeof one !== "string" || typeof other !== "string" || one === "" || other === "") return null;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Whether a list has the item, or a text the piece. */
export function contains(whole: Value, part: Value): boolean {
  if (isList(whole)) return whole.some((item) => isSame(item, part));
  return isScalar(whole) && isScalar(part) && includesText(String(whole), String(part));
}

export function startsWith(whole: Value, beginning: Value): boolean {
  return isScalar(whole) && isScalar(beginning) && String(whole).startsWith(String(beginning));
}

function isScalar(value: Value): boolean {
  return value !== null && typeof value !== "object";
}
