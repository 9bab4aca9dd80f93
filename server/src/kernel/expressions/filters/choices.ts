import { contains, isSame, order, startsWith } from "../compare.ts";
import { Complaint } from "../problem.ts";
import { isBlank, named, type Value } from "../value.ts";
import { asText } from "./convert.ts";
import type { Arguments, ExpressionFilter } from "./filter.ts";

const standIn: ExpressionFilter = {
  name: "default",
  label: "Something where there is nothing",
  summary: "Something else where there is nothing: where a field is missing, null, or empty.",
  arguments: [{ name: "instead", summary: "What is taken then.", required: true }],
  examples: [{ template: '{{ data.profile.nickname | default: "friend" }}', gives: "friend" }],
  takesNull: true,
  standsIn: true,
  run: (value, args) => (isBlank(value) ? args.at(0) : value),
};

const lookup: ExpressionFilter = {
  name: "lookup",
  label: "Swap known values",
  summary: "Another value for each that is known. Null for the rest, unless a last one is given for them.",
  arguments: [
    { name: "value", summary: "One that is known.", required: true },
    { name: "becomes", summary: "What it is turned into.", required: true },
    { name: "…", summary: "More such pairs; at the end, alone, what the rest becomes.", repeated: true },
  ],
  examples: [
    { template: '{{ data.plan | lookup: "free", 0, "pro", 29 }}', gives: 29 },
    { template: '{{ data.tags[0] | lookup: "alpha", "A", "gamma", "C", "?" }}', gives: "?" },
  ],
  takesNull: true,
  run(value, args, spend) {
    for (let at = 0; at + 1 < args.count; at += 2) {
      spend(1);
      if (isSame(value, args.at(at))) return args.at(at + 1);
    }
    return args.count % 2 === 1 ? args.at(args.count - 1) : null;
  },
};

const CHECKS: ReadonlyMap<string, (value: Value, other: Value) => boolean> = new Map([
  ["=", isSame],
  ["!=", (value, other) => !isSame(value, other)],
  ["<", (value, other) => isOrdered(value, other, (difference) => difference < 0)],
  ["<=", (value, other) => isOrdered(value, other, (difference) => difference <= 0)],
  [">", (value, other) => isOrdered(value, other, (difference) => difference > 0)],
  [">=", (value, other) => isOrdered(value, other, (difference) => difference >= 0)],
  ["contains", contains],
  ["starts with", startsWith],
]);

const SIGNS = [...CHECKS.keys()].map((sign) => `\`"${sign}"\``).join(", ");

function isOrdered(value: Value, other: Value, fits: (difference: number) => boolean): boolean {
  const difference = order(value, other);
  return difference !== null && fits(difference);
}

const choose: ExpressionFilter = {
  name: "if",
  label: "One thing or another",
  summary: "One of two things: the first where the value is as asked for, else the second.",
  arguments: [
    { name: "sign", summary: `How it must compare: ${SIGNS}. \`"="\` unless given.` },
    { name: "compare", summary: "What it is compared with.", required: true },
    { name: "then", summary: "What is taken if that is so.", required: true },
    { name: "else", summary: "What is taken if not.", required: true },
  ],
  examples: [
    { template: '{{ data.plan | if: "pro", "paying", "free" }}', gives: "paying" },
    { template: '{{ data.points | if: ">=", 100, "gold", "silver" }}', gives: "gold" },
    { template: '{{ data.profile.nickname | if: null, "no nickname", "has one" }}', gives: "no nickname" },
  ],
  takesNull: true,
  run: (value, args) => args.at(args.count - (holds(value, args) ? 2 : 1)),
};

function holds(value: Value, args: Arguments): boolean {
  const sign = args.count === 3 ? "=" : asText(args.at(0));
  const check = CHECKS.get(sign);
  if (!check) throw new Complaint(`${named(sign)} is none of ${[...CHECKS.keys()].join(", ")}.`);
  return check(value, args.at(args.count - 3));
}

export const CHOICE_FILTERS: readonly ExpressionFilter[] = [standIn, lookup, choose];
