/** What stands before an HTTP request's own fields, which tells them apart from its path and its body. */
const OWN = /^field:/;

/** A target's field as a person wrote it. */
export function fieldWords(id: string): string {
  return id.replace(OWN, "");
}

/** What a target was given, by its fields as people wrote them. */
export function givenWords(input: unknown): string {
  const isRecord = typeof input === "object" && input !== null && !Array.isArray(input);
  const shown = isRecord
    ? Object.fromEntries(Object.entries(input).map(([id, value]) => [fieldWords(id), value]))
    : input;
  return JSON.stringify(shown, null, 2);
}
