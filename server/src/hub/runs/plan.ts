import { type Compiled, compile, evaluate, problemText } from "../../kernel/expressions/index.ts";
import type { TargetField, Values } from "../connectors/connector.ts";
import type { Filter, TaskTarget } from "../tasks/definition.ts";
import { passes } from "../tasks/filter.ts";
import { fit } from "./fit.ts";

/** A target that is understood: used for any number of events. */
export interface ReadyTarget {
  target: TaskTarget;
  taskFilter: Filter | null;
  fields: readonly TargetField[];
  mapping: readonly { id: string; template: string; compiled: Compiled }[];
}

/** What a target is to do about an event. */
export type Plan =
  | { kind: "go"; values: Values; missing: readonly string[] }
  /** The event isn't one of those that it wants. */
  | { kind: "skip"; message: string }
  /** Nothing is sent: it would be wrong. */
  | { kind: "stop"; code: string; message: string; values: Values; missing: readonly string[] };

/** Templates that can't be read were refused when the task was published. */
export function readyTarget(
  target: TaskTarget,
  taskFilter: Filter | null,
  fields: readonly TargetField[],
): ReadyTarget {
  const mapping = Object.entries(target.mapping).flatMap(([id, template]) => {
    const compiled = compile(template);
    return template === "" || "problem" in compiled ? [] : [{ id, template, compiled }];
  });
  return { target, taskFilter, fields, mapping };
}

/** Filter, then mapping, then whether anything that is needed is missing. Pure. */
export function planFor(ready: ReadyTarget, data: object): Plan {
  if (!passes(ready.taskFilter, data))
    return { kind: "skip", message: "The task's filter doesn't let it through." };
  if (!passes(ready.target.filter, data))
    return { kind: "skip", message: "The target's filter doesn't let it through." };
  const mapped = mapAll(ready, data);
  const { values, missing } = mapped;
  if (mapped.problem) return { kind: "stop", ...mapped.problem, values, missing };
  const needed = ready.fields.find(({ id, required }) => required && isNothing(values[id]));
  if (needed) {
    return {
      kind: "stop",
      code: "missing_field",
      message: whyMissing(needed, ready, missing),
      values,
      missing,
    };
  }
  return { kind: "go", values, missing };
}

function mapAll(
  { mapping, fields }: ReadyTarget,
  data: object,
): { values: Values; missing: string[]; problem: { code: string; message: string } | null } {
  const values: { [id: string]: unknown } = {};
  const missing = new Set<string>();
  let problem: { code: string; message: string } | null = null;
  for (const { id, compiled } of mapping) {
    const field = fields.find((one) => one.id === id);
    const label = field?.label ?? id;
    const outcome = evaluate(compiled, data);
    for (const path of outcome.missing) missing.add(path);
    const fitted = fit(outcome.value, field?.type ?? "json");
    values[id] = "value" in fitted ? fitted.value : outcome.value;
    if (outcome.error)
      problem ??= { code: "bad_expression", message: `${label}: ${problemText(outcome.error)}` };
    else if ("problem" in fitted) problem ??= { code: "wrong_type", message: `${label}: ${fitted.problem}.` };
  }
  return { values, missing: [...missing], problem };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function whyMissing(
  { id, label }: TargetField,
  { mapping }: ReadyTarget,
  missing: readonly string[],
): string {
  const template = mapping.find((one) => one.id === id)?.template;
  if (template === undefined) return `${label} is needed, and nothing is filled in for it.`;
  const absent = missing.filter((path) => template.includes(path));
  const because = absent.length > 0 ? `: the event has no ${absent.join(", ")}` : "";
  return `${label} is needed, and ${template} came to nothing${because}. Nothing was sent.`;
}
