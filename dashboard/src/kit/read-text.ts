const MAX_TEXT = 200;

/** A text in an address, by its name there; one that looks like a number is read as one on the way. None falls away. */
export function readText<Name extends string>(
  name: Name,
  raw: Record<string, unknown>,
): { [N in Name]?: string } {
  const value = typeof raw[name] === "number" ? String(raw[name]) : raw[name];
  const text = typeof value === "string" ? value.trim().slice(0, MAX_TEXT) : "";
  return text === "" ? {} : ({ [name]: text } as { [N in Name]: string });
}
