import { compile } from "./compile.ts";
import { evaluate } from "./evaluate.ts";
import { SAMPLE } from "./filters/sample.ts";
import type { Expression } from "./syntax.ts";
import type { Value } from "./value.ts";

/** What an example's filters are given, with `SAMPLE` as the data: what stands before the first `|`. */
export function takenBy(template: string): Value {
  const compiled = compile(template);
  if ("problem" in compiled) return null;
  const expression = compiled.kind === "value" ? compiled.expression : compiled.parts.find(isExpression);
  if (expression === undefined) return null;
  const before: Expression = { input: expression.input, calls: [] };
  return evaluate({ kind: "value", expression: before }, SAMPLE).value;
}

function isExpression(part: string | Expression): part is Expression {
  return typeof part === "object";
}
