import { HooklineError } from "@hookline/sdk";
import { listless, outermost, placeMessages } from "./place-messages.ts";

/**
 * The messages of a refusal by field, for `form.setErrors`; a path into a field (`profile.age`) is that field's.
 * `within` is the part of the input that the form is about.
 */
export function fieldErrors(error: unknown, within = ""): Record<string, string> {
  return placeMessages(errorsOf(error), (path) => outermost(path, within));
}

/** The same where `place` says whose a path is. `rest`: there is something that no field can say. */
export function placeErrors(
  error: unknown,
  place: (path: string) => string = listless,
): { placed: Record<string, string>; rest: boolean } {
  const errors = errorsOf(error);
  return {
    placed: placeMessages(errors, place),
    rest: errors.length === 0 || errors.some(({ path }) => path === ""),
  };
}

function errorsOf(error: unknown): HooklineError["errors"] {
  return error instanceof HooklineError ? error.errors : [];
}
