import { HooklineError } from "@hookline/sdk";

/** A refusal's messages by the form's fields. `rest`: there is something that no field can say. */
export function placeErrors(
  error: unknown,
  place: (path: string) => string = listless,
): { placed: Record<string, string>; rest: boolean } {
  const errors = error instanceof HooklineError ? error.errors : [];
  const placed = Object.fromEntries(errors.map(({ path, message }) => [place(path), message]));
  return { placed, rest: errors.length === 0 || errors.some(({ path }) => path === "") };
}

/** The field of a list is one, whichever entry is wrong: `groups.3` is `groups`. */
export function listless(path: string): string {
  return path.replace(/\.\d+$/, "");
}
