import { AppError, type InputError } from "../../kernel/errors.ts";
import type { Project } from "../../projects/index.ts";
import { readVisitorSignUp, type VisitorInput } from "../../users/index.ts";
import { checkAnswers } from "../questions/check-answers.ts";
import type { PageModel } from "../settings/directory.ts";

type SignUp = ReturnType<typeof readVisitorSignUp>;

/**
 * Reads a visitor's sign-up as the project's page asks for it; throws with all that is wrong, each in the words of
 * the page, so that it can be shown at its field.
 */
export function readSignUp(
  project: Project,
  { settings, questions, texts }: PageModel,
  input: VisitorInput,
): SignUp {
  if (settings.closed) throw new AppError("sign_ups_closed", `${texts.closed_title}: nobody can join now.`);
  const { answers, errors } = checkAnswers(questions, input.customFields, texts);
  if (settings.first_name === "required" && !String(input.profile.first_name ?? "").trim()) {
    errors.unshift({ path: "profile.first_name", message: texts.error_required });
  }
  const read = attempt(() => readVisitorSignUp(project, { ...input, customFields: answers }));
  if (read instanceof AppError) errors.unshift(...(read.errors ?? []));
  const [first] = errors;
  if (first) throw new AppError("invalid_input", `${first.path}: ${first.message}`, errors);
  if (read instanceof AppError) throw read;
  return read;
}

/** What is wrong in the words of the page, also where a check that knows none has found it. */
export function inPageWords({ texts }: PageModel, errors: readonly InputError[]): InputError[] {
  const own: ReadonlySet<string> = new Set(Object.values(texts));
  return errors.map(({ path, message }) => {
    if (path === "email") return { path, message: texts.error_email };
    return { path, message: own.has(message) ? message : texts.error_other };
  });
}

function attempt<T>(read: () => T): T | AppError {
  try {
    return read();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
