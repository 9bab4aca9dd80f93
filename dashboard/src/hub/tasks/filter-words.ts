import type { FilterRow } from "./queries.ts";

export type Operator = FilterRow["operator"];
export type FilterValue = NonNullable<FilterRow["value"]>;

/** In the order in which they are offered. */
export const OPERATORS: readonly { value: Operator; label: string }[] = [
  { value: "equals", label: "is" },
  { value: "not_equals", label: "is not" },
  { value: "is_set", label: "is filled in" },
  { value: "is_not_set", label: "is empty" },
  { value: "contains", label: "contains" },
  { value: "starts_with", label: "starts with" },
  { value: "in_list", label: "is one of" },
  { value: "exists_in", label: "is a list that has" },
  { value: "less", label: "is less than" },
  { value: "greater", label: "is more than" },
  { value: "between", label: "is between" },
];

/** How many values an operator wants: none, one, two, or a list of them. */
export function wantedBy(operator: Operator): "none" | "one" | "two" | "list" {
  if (operator === "is_set" || operator === "is_not_set") return "none";
  if (operator === "between") return "two";
  return operator === "in_list" ? "list" : "one";
}

/** The row with another operator: a value that doesn't fit that falls away. */
export function withOperator({ path, operator, value }: FilterRow, next: Operator): FilterRow {
  const isKept = wantedBy(operator) === wantedBy(next) && value !== undefined;
  return { path, operator: next, ...(isKept && { value }) };
}

/** The row with another value; an empty one is none. */
export function withValue({ path, operator }: FilterRow, value: FilterValue): FilterRow {
  const isEmpty = value === "" || (Array.isArray(value) && value.length === 0);
  return { path, operator, ...(!isEmpty && { value }) };
}

/** As it stands in a text field: a list's values in their order. */
export function textsOf(value: FilterRow["value"]): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
