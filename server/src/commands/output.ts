/** The option that every command with an answer has. */
export const JSON_OPTION = ["--json", "print one JSON document and nothing else"] as const;

/** One JSON document for programs, or lines for people. */
export function print(asJson: boolean | undefined, document: object, lines: readonly string[]): void {
  console.log(asJson ? JSON.stringify(document) : lines.join("\n"));
}
