import { plainLetters } from "../../kernel/plain-letters.ts";

const MAX_NAME = 40;

/** A name for a question out of its label, which no other has: `Company size?` is `company_size`. */
export function nameFor(label: string, taken: ReadonlySet<string>): string {
  const words = plainLetters(label)
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+/, "")
    .slice(0, MAX_NAME - 3)
    .replace(/_+$/, "");
  const base = words === "" ? "question" : words;
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (!taken.has(name)) return name;
  }
}
