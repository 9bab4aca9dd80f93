import { compile, evaluate, problemText } from "../../kernel/expressions/index.ts";
import type { Definition } from "./definition.ts";
import { passes } from "./filter.ts";

export interface Previewed {
  value: unknown;
  type: string;
  missing: string[];
  error: string | null;
}

/** What an expression comes to, or what is wrong with it. */
export function previewExpression(template: string, data: object): Previewed {
  const compiled = compile(template);
  if ("problem" in compiled) return { value: null, type: "null", missing: [], error: problemText(compiled) };
  const { value, missing, error } = evaluate(compiled, data);
  return { value, type: typeOf(value), missing: [...missing], error: error && problemText(error) };
}

/** What every target would be given. */
export function previewTask({ filter, targets }: Definition, data: object) {
  return {
    filter_passes: passes(filter, data),
    targets: targets.map((target) => ({
      key: target.key,
      filter_passes: passes(target.filter, data),
      values: Object.fromEntries(
        Object.entries(target.mapping).map(([id, template]) => [id, previewExpression(template, data)]),
      ),
    })),
  };
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value === "string" ? "text" : typeof value;
}
