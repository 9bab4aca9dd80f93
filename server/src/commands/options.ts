import type { Static, TSchema } from "typebox";
import { AppError } from "../kernel/errors.ts";
import { readInput } from "../kernel/http/index.ts";

/** What was said on the command line, checked as the API would. What is wrong goes by the option's name. Throws `invalid_input`. */
export function readOptions<T extends TSchema>(schema: T, input: unknown): Static<T> {
  try {
    return readInput(schema, input);
  } catch (error) {
    if (!(error instanceof AppError) || !error.errors) throw error;
    const errors = error.errors.map(({ path, message }) => ({ path: optionOf(path), message }));
    const detail = errors.map(({ path, message }) => `${path} ${message}.`).join(" ");
    throw new AppError(error.code, detail, errors);
  }
}

/** `scopes.0` is of `--scopes`. */
function optionOf(path: string): string {
  return `--${(path.split(".")[0] ?? "").replaceAll("_", "-")}`;
}
