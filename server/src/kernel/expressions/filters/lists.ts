import { isList, isObject, type Value } from "../value.ts";
import { spendOnAll } from "../work.ts";
import { asList, asText } from "./convert.ts";
import type { ExpressionFilter } from "./filter.ts";

const first: ExpressionFilter = {
  name: "first",
  label: "The first of a list",
  summary: "The first item of a list; null of an empty one. What is no list is taken for one of one item.",
  arguments: [],
  examples: [{ template: "{{ data.tags | first }}", gives: "beta" }],
  run: (value) => asList(value)[0] ?? null,
};

const last: ExpressionFilter = {
  name: "last",
  label: "The last of a list",
  summary: "The last item of a list; null of an empty one. What is no list is taken for one of one item.",
  arguments: [],
  examples: [{ template: "{{ data.tags | last }}", gives: "vip" }],
  run: (value) => asList(value).at(-1) ?? null,
};

const map: ExpressionFilter = {
  name: "map",
  label: "One field of each in a list",
  summary: "A list of one field of each item; null where an item doesn't have it.",
  arguments: [{ name: "field", summary: "Its name.", required: true }],
  examples: [{ template: '{{ data.items | map: "name" | join }}', gives: "Mug, Shirt" }],
  run(value, args) {
    const field = asText(args.at(0));
    return isList(value) ? value.map((item) => memberOf(item, field)) : memberOf(value, field);
  },
};

function memberOf(item: Value, field: string): Value {
  return isObject(item) && Object.hasOwn(item, field) ? (item[field] ?? null) : null;
}

const unique: ExpressionFilter = {
  name: "unique",
  label: "No repeats in a list",
  summary: "A list without what was in it before.",
  arguments: [],
  examples: [{ template: '{{ data.interests | split: "," | trim | unique }}', gives: ["music", "maths"] }],
  run(value, _args, spend) {
    spendOnAll(value, spend);
    const seen = new Set<string>();
    return asList(value).filter((item) => {
      const text = JSON.stringify(item);
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    });
  },
};

export const LIST_FILTERS: readonly ExpressionFilter[] = [first, last, map, unique];
