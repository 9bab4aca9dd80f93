/** Where a form of a connector's fields shows a refusal: `settings.host` and `secrets.password` at their fields. */
export function fieldOfPath(path: string): string {
  return path.replace(/^(settings|secrets)\./, "fields.");
}

/** The same for messages by the fields' ids. */
export function atFields(messages: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [`fields.${id}`, message]));
}
