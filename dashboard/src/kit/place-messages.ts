/** The messages by the fields that `place` finds for their paths; what has no field is left out. */
export function placeMessages(
  errors: readonly { path: string; message: string }[],
  place: (path: string) => string | undefined,
): Record<string, string> {
  const placed: Record<string, string> = {};
  for (const { path, message } of errors) {
    const field = place(path);
    if (field) placed[field] = sentence(message);
  }
  return placed;
}

/** To programs the API says `must be …` of a member; under a field it stands alone. */
function sentence(message: string): string {
  const begun = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

/** The field of a list is one, whichever entry is wrong: `groups.3` is `groups`. */
export function listless(path: string): string {
  return path.replace(/\.\d+$/, "");
}

/** The field that a path leads into, within a part of the input: of `profile.age` that is `profile`, or `age` within it. */
export function outermost(path: string, within: string): string | undefined {
  const prefix = within && `${within}.`;
  return path.startsWith(prefix) ? path.slice(prefix.length).split(/[.[]/)[0] : undefined;
}
