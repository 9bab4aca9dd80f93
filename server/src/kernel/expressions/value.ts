/** What JSON can hold: all that an expression reads, works with and comes to. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** A plain object, as JSON makes them; nothing with a class of its own. */
export function isObject(value: unknown): value is { readonly [key: string]: Value } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a person would say that nothing was filled in: null, empty text, an empty list. */
export function isBlank(value: Value): boolean {
  return value === null || value === "" || (isList(value) && value.length === 0);
}

/** As it is written into text: null as nothing, lists and objects as JSON. */
export function writtenAs(value: Value): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** For messages: what kind of thing a value is, with the value where it is short. */
export function named(value: Value): string {
  if (value === null) return "nothing";
  if (isList(value)) return "a list";
  if (typeof value === "object") return "an object";
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
