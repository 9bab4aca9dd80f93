import { readFileSync } from "node:fs";

export type Scheme = "standard" | "prefinery";

/** A file as it is printed, and as the tests run it. */
export function readSnippet(scheme: Scheme, file: string): string {
  return readFileSync(new URL(`../snippets/${scheme}/${file}`, import.meta.url), "utf8").trimEnd();
}
