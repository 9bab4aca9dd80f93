import { HooklineError } from "@hookline/sdk";

/** The messages of a refusal by field, for `form.setErrors`; a path into a field (`profile.age`) is that field's. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof HooklineError)) return {};
  return Object.fromEntries(error.errors.map(({ path, message }) => [path.split(/[.[]/)[0], message]));
}
