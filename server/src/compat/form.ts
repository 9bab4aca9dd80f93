const MAX_DEPTH = 5;

export interface Json {
  [name: string]: unknown;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A form as Rails reads it: `tester[profile][city]` is a member of a member, `tester[groups][]` an entry of a list. */
export function nest(form: Json): Json {
  const nested: Json = Object.create(null);
  for (const [name, value] of Object.entries(form)) {
    const path = name.split("[").map((part) => part.replace(/\]$/, ""));
    if (path.length <= MAX_DEPTH && !path.includes("__proto__")) put(nested, path, value);
  }
  return nested;
}

function put(target: Json, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value;
  } else if (rest[0] === "") {
    target[name] = [value].flat();
  } else {
    const inner = target[name];
    const member: Json = isObject(inner) ? inner : Object.create(null);
    target[name] = member;
    put(member, rest, value);
  }
}
