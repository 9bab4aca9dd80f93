import { type FieldValues, shownFields } from "../../connections/field-values.ts";
import type { Field } from "../../queries.ts";
import { OPERATORS, textsOf, wantedBy } from "../filter-words.ts";
import type { FilterRow, TargetField, TaskTarget } from "../queries.ts";

/** A condition as one says it: “data.country”, “is one of”, “IT, DE”. */
export function tellRow({ path, operator, value }: FilterRow): { field: string; how: string; what: string } {
  const texts = textsOf(value);
  const between = wantedBy(operator) === "two" ? " and " : ", ";
  const isWanting = wantedBy(operator) !== "none" && texts.length === 0;
  return {
    field: path === "" ? "(no field chosen)" : path,
    how: OPERATORS.find((one) => one.value === operator)?.label ?? operator,
    what: isWanting ? "(nothing said)" : texts.join(between),
  };
}

/** What was chosen for a target, as its form would show it: names of choices, not their ids. */
export function tellSettings(
  fields: readonly Field[],
  settings: Readonly<Record<string, unknown>>,
): { label: string; text: string }[] {
  return shownFields(fields, settings as FieldValues).flatMap(({ id, label, kind, options }) => {
    const value = settings[id];
    if (value === undefined || value === null || value === "" || kind === "secret") return [];
    if (typeof value === "boolean") return [{ label, text: value ? "yes" : "no" }];
    const chosen = options?.find((option) => option.value === value);
    return [{ label, text: chosen?.label ?? String(value) }];
  });
}

/** What is written into which field: in the fields' order, and what isn't known among them behind. */
export function tellMapping(
  { mapping }: TaskTarget,
  fields: readonly TargetField[],
): { id: string; label: string; template: string; required: boolean }[] {
  const known = fields.filter(({ id }) => mapping[id]);
  const unknown = Object.keys(mapping).filter(
    (id) => mapping[id] && !fields.some((field) => field.id === id),
  );
  return [
    ...known.map(({ id, label, required }) => ({ id, label, template: mapping[id] ?? "", required })),
    // Some are made of a kind and a name: `field:email`.
    ...unknown.map((id) => ({
      id,
      label: id.replace(/^\w+:/, ""),
      template: mapping[id] ?? "",
      required: false,
    })),
  ];
}
