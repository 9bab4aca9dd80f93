import type { ExpressionFilter } from "../queries.ts";

type Example = ExpressionFilter["examples"][number];

/** How a filter is written, with what may be left out in brackets: `slice: start, [count]`. */
export function usageOf({ name, arguments: wanted }: Pick<ExpressionFilter, "name" | "arguments">): string {
  const names = wanted.map((argument) => (argument.required ? argument.name : `[${argument.name}]`));
  return names.length === 0 ? name : `${name}: ${names.join(", ")}`;
}

/** An example as one would tell it: “Ada” becomes “ADA”. */
export function tellExample({ takes, gives }: Pick<Example, "takes" | "gives">): string {
  return `${told(takes)} becomes ${told(gives)}`;
}

function told(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (typeof value === "string") return `“${value}”`;
  if (!Array.isArray(value)) return typeof value === "object" ? JSON.stringify(value) : String(value);
  if (value.some((one) => typeof one === "object" && one !== null))
    return `the list ${JSON.stringify(value)}`;
  return `the list ${value.map(told).join(", ")}`;
}

/** Those that somebody may mean who searches with their own words. */
export function findFilters(filters: readonly ExpressionFilter[], search: string): ExpressionFilter[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return filters.filter((filter) => {
    const text = `${filter.name} ${filter.label} ${filter.summary}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
