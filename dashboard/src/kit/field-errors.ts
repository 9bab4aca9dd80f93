import { HooklineError } from "@hookline/sdk";

/**
 * The messages of a refusal by field, for `form.setErrors`; a path into a field (`profile.age`) is that field's.
 * `within` is the part of the input that the form is about.
 */
export function fieldErrors(error: unknown, within = ""): Record<string, string> {
  if (!(error instanceof HooklineError)) return {};
  const prefix = within && `${within}.`;
  return Object.fromEntries(
    error.errors
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ path, message }) => [path.slice(prefix.length).split(/[.[]/)[0], message]),
  );
}
