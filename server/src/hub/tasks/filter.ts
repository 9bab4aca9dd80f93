import { contains, isSame, order, startsWith } from "../../kernel/expressions/compare.ts";
import { parsePath, problemText, readPath, type Value } from "../../kernel/expressions/index.ts";
import { isBlank, isList } from "../../kernel/expressions/value.ts";
import type { Filter } from "./definition.ts";

type Row = Filter["rows"][number];
type Comparison = Exclude<Row, { match: unknown }>;
type Test = (found: Value, wanted: Value) => boolean;

/** What each operator asks. What isn't there is null: it is not set, it differs from anything, and nothing else is true of it. */
const TESTS: { readonly [operator in Comparison["operator"]]: Test } = {
  is_set: (found) => !isBlank(found),
  is_not_set: isBlank,
  equals: isSame,
  not_equals: (found, wanted) => !isSame(found, wanted),
  less: (found, wanted) => compares(found, wanted, (difference) => difference < 0),
  greater: (found, wanted) => compares(found, wanted, (difference) => difference > 0),
  between: (found, wanted) =>
    isList(wanted) &&
    compares(found, wanted[0] ?? null, (difference) => difference >= 0) &&
    compares(found, wanted[1] ?? null, (difference) => difference <= 0),
  contains,
  starts_with: startsWith,
  in_list: (found, wanted) => isList(wanted) && contains(wanted, found),
  exists_in: (found, wanted) => isList(found) && contains(found, wanted),
};

/** Whether an event is one that the filter lets through. No filter, or one without rows, lets everything through. */
export function passes(filter: Filter | null, data: unknown): boolean {
  if (filter === null || filter.rows.length === 0) return true;
  const holds = (row: Row) => ("match" in row ? passes(row, data) : isTrue(row, data));
  return filter.match === "all" ? filter.rows.every(holds) : filter.rows.some(holds);
}

function isTrue({ path, operator, value }: Comparison, data: unknown): boolean {
  const parsed = parsePath(path);
  const found = "path" in parsed ? readPath(data, parsed.path) : undefined;
  return TESTS[operator](found ?? null, value ?? null);
}

function compares(found: Value, wanted: Value, fits: (difference: number) => boolean): boolean {
  const difference = order(found, wanted);
  return difference !== null && fits(difference);
}

/** What keeps a filter from being published: where in it, and a sentence. */
export function filterProblems(filter: Filter | null): { path: string; message: string }[] {
  return (filter?.rows ?? []).flatMap((row, index) => {
    const inside = "match" in row ? filterProblems(row) : rowProblems(row);
    return inside.map(({ path, message }) => ({ path: `rows.${index}${path && `.${path}`}`, message }));
  });
}

function rowProblems({ path, operator, value }: Comparison): { path: string; message: string }[] {
  const wrong = pathProblem(path);
  const problems = wrong === null ? [] : [{ path: "path", message: wrong }];
  const missing = valueProblem(operator, value);
  return missing === null ? problems : [...problems, { path: "value", message: missing }];
}

function pathProblem(path: string): string | null {
  if (path === "") return "Choose a field.";
  const parsed = parsePath(path);
  return "path" in parsed ? null : problemText(parsed);
}

function valueProblem(operator: Comparison["operator"], value: Comparison["value"]): string | null {
  if (operator === "is_set" || operator === "is_not_set") return null;
  if (operator === "between")
    return Array.isArray(value) && value.length === 2 ? null : "Two values are needed: from and to.";
  if (operator === "in_list")
    return Array.isArray(value) && value.length > 0 ? null : "A list with at least one value is needed.";
  return value === undefined || Array.isArray(value) ? "One value is needed to compare with." : null;
}
