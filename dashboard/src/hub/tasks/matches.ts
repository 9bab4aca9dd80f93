import type { Field } from "./expressions/offers.ts";
import { fieldWords } from "./field-words.ts";
import type { TargetField } from "./queries.ts";

/** `{{ data.email }}`: a path and nothing else. */
const ALONE = /^\{\{\s*([^\s|{}]+)\s*\}\}$/;
/** Everything has one, and whose it is can't be told by that. */
const VAGUE = new Set(["", "id"]);

/**
 * What could go into fields that nothing is written into: what the target suggests where the sample has it, else what
 * is called the same there. Templates, by the fields' ids.
 */
export function matchesOf(
  free: readonly TargetField[],
  sample: readonly Field[],
): Readonly<Record<string, string>> {
  const paths = new Set(sample.map(({ path }) => path));
  const called = pathsByName(sample);
  const found = free.flatMap(({ id, label, suggestion }) => {
    const suggested = ALONE.exec(suggestion ?? "")?.[1];
    const path =
      suggested !== undefined && paths.has(suggested)
        ? suggested
        : (called.get(plain(fieldWords(id))) ?? called.get(plain(label)));
    return path === undefined ? [] : [[id, `{{ ${path} }}`]];
  });
  return Object.fromEntries(found);
}

/** A name alone before one with what it is in (`user_id` is `user.id`); of the same, what is in the fewest others. */
function pathsByName(sample: readonly Field[]): ReadonlyMap<string, string> {
  const values = sample
    .filter(({ isGroup, path }) => !isGroup && !path.startsWith("$"))
    .map(({ path, name }) => ({ path, name, steps: path.split(/[.[]/) }))
    .toSorted((a, b) => a.steps.length - b.steps.length);
  const called = new Map<string, string>();
  for (const name of [alone, within]) {
    for (const value of values) {
      const word = plain(name(value));
      if (!VAGUE.has(word) && !called.has(word)) called.set(word, value.path);
    }
  }
  return called;
}

interface Named {
  name: string;
  steps: readonly string[];
}

const alone = ({ name }: Named) => name;
const within = ({ steps }: Named) => steps.slice(-2).join(" ");

/** As people mean it: `First name`, `first_name` and `FirstName` are one, and an e-mail address is an e-mail. */
function plain(name: string): string {
  const word = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
  return word.replace(/^e?mail(address)?$/, "email");
}
