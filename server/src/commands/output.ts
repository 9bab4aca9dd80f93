import { CommanderError } from "commander";
import { explainFailure } from "../failure.ts";
import { AppError } from "../kernel/errors.ts";
import { problemOf } from "../kernel/http/index.ts";

/** The option that every command with an answer has. */
export const JSON_OPTION = ["--json", "print one JSON document and nothing else"] as const;

/** One JSON document for programs, or lines for people. */
export function print(asJson: boolean | undefined, document: object, lines: readonly string[]): void {
  console.log(asJson ? JSON.stringify(document) : lines.join("\n"));
}

/** Tells why a command failed, as a problem document for programs; answers the exit status. */
export function printFailure(asJson: boolean, error: unknown): number {
  const isTold = error instanceof CommanderError; // on stderr, by Commander itself
  if (isTold && error.exitCode === 0) return 0;
  const explanation = isTold ? error.message.replace(/^error: /, "") : explainFailure(error);
  if (asJson) console.log(JSON.stringify(problemFor(error, explanation ?? String(error))));
  else if (!isTold) console.error(explanation ?? error);
  return 1;
}

function problemFor(error: unknown, detail: string) {
  if (error instanceof CommanderError) return problemOf({ status: 422, code: "invalid_input", detail });
  if (!(error instanceof AppError)) return problemOf({ status: 500, code: "internal_error", detail });
  const { status, code, errors } = error;
  return problemOf({ status, code, detail, ...(errors && { errors }) });
}
