import type { Value } from "../value.ts";
import type { Spend } from "../work.ts";

/** Something that is done with a value. One declaration is what is run, what is checked, and what help and docs show. */
export interface ExpressionFilter {
  readonly name: string;
  /** In a few words, for people who don't program. */
  readonly label: string;
  /** What it makes of the value before it, as a sentence. */
  readonly summary: string;
  readonly arguments: readonly FilterArgument[];
  /** With `SAMPLE` as the data; tried by a test. */
  readonly examples: readonly { readonly template: string; readonly gives: Value }[];
  /** Else null stays null and nothing is run. */
  readonly takesNull?: boolean;
  /** What it answers stands in for what was missing, which is then no longer said to be missing. */
  readonly standsIn?: boolean;
  /** Throws `Complaint` where it can't. Spends for what takes longer than to read its input once. */
  run(value: Value, args: Arguments, spend: Spend): Value;
}

export interface FilterArgument {
  readonly name: string;
  readonly summary: string;
  readonly required?: boolean;
  /** It, and those before it that belong to it, may come again. */
  readonly repeated?: boolean;
}

export interface Arguments {
  readonly count: number;
  /** Null where it isn't given. */
  at(index: number): Value;
}

/** How it is written, with what may be left out in brackets: `slice: start, [count]`. */
export function usageOf({ name, arguments: args }: ExpressionFilter): string {
  const names = args.map((argument) => (argument.required ? argument.name : `[${argument.name}]`));
  return names.length === 0 ? name : `${name}: ${names.join(", ")}`;
}
