import { compile, type Evaluated, evaluate, problemText, type Value } from "../kernel/expressions/index.ts";

/** What a template comes to, or what is wrong with it as an `Error` that a test can look at. */
export function comesTo(template: string, data: unknown = {}): Value | Error {
  const { value, error } = evaluated(template, data);
  return error ? new Error(problemText(error)) : value;
}

/** A template that can't be understood is an error too. */
export function evaluated(template: string, data: unknown = {}): Evaluated {
  const compiled = compile(template);
  return "problem" in compiled ? { value: null, missing: [], error: compiled } : evaluate(compiled, data);
}
