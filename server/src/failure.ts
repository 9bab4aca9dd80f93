import { ConfigError } from "./config.ts";
import { explainRefusal } from "./kernel/database/index.ts";
import { AppError } from "./kernel/errors.ts";
import { SecretError } from "./kernel/secrets/index.ts";

/** Why a file or folder can't be used, by the error of the operating system. */
const FILE_PROBLEMS: { [code: string]: string } = {
  EACCES: "this user has no right to it",
  EEXIST: "something else is there, which is no folder",
  EISDIR: "it is a folder, not a file",
  EMFILE: "too many files are open",
  ENOENT: "there is no such file or folder, and none can be made there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of that path is a file, not a folder",
  EPERM: "this user has no right to it",
  EROFS: "it is on a disk that is read-only",
};

/** What an operator is told of a start or a command that failed as such things do; null for a bug, of which the stack tells more. */
export function explainFailure(error: unknown): string | null {
  if (error instanceof AppError && error.cause instanceof Error) {
    return `${error.message} (${causeOf(error.cause)})`;
  }
  if ([ConfigError, SecretError, AppError].some((kind) => error instanceof kind)) {
    return (error as Error).message;
  }
  return explainRefusal(error, "The SQLite database") ?? explainFile(error);
}

/** Several addresses were tried: their errors' own message is empty. */
function causeOf(cause: Error): string {
  if (!(cause instanceof AggregateError)) return cause.message;
  return cause.errors.map((error) => (error instanceof Error ? error.message : String(error))).join("; ");
}

function explainFile(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code = "", path } = error as NodeJS.ErrnoException;
  const problem = FILE_PROBLEMS[code];
  return problem === undefined || path === undefined ? null : `${path} can't be used: ${problem}.`;
}
