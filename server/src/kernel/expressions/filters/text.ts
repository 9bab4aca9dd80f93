import { Complaint } from "../problem.ts";
import { splitText } from "../search.ts";
import { isList, type Value, writtenAs } from "../value.ts";
import { type Spend, spendOnAll } from "../work.ts";
import { asList, asText, asWhole } from "./convert.ts";
import type { ExpressionFilter } from "./filter.ts";

/** Of a list, each item is changed. */
function onEachText(value: Value, spend: Spend, change: (text: string) => string): Value {
  if (!isList(value)) return change(asText(value));
  spendOnAll(value, spend);
  return value.map((item) => (item === null ? null : change(asText(item))));
}

const upper: ExpressionFilter = {
  name: "upper",
  label: "Capital letters",
  summary: "In capital letters. Of a list: each item.",
  arguments: [],
  examples: [{ template: "{{ data.profile.first_name | upper }}", gives: "ADA" }],
  run: (value, _args, spend) => onEachText(value, spend, (text) => text.toUpperCase()),
};

const lower: ExpressionFilter = {
  name: "lower",
  label: "Small letters",
  summary: "In small letters. Of a list: each item.",
  arguments: [],
  examples: [{ template: "{{ data.email | lower }}", gives: "ada@example.com" }],
  run: (value, _args, spend) => onEachText(value, spend, (text) => text.toLowerCase()),
};

const trim: ExpressionFilter = {
  name: "trim",
  label: "No spaces around it",
  summary: "Without white space at both ends. Of a list: each item.",
  arguments: [],
  examples: [{ template: '{{ "  Ada " | trim }}', gives: "Ada" }],
  run: (value, _args, spend) => onEachText(value, spend, (text) => text.trim()),
};

const concat: ExpressionFilter = {
  name: "concat",
  label: "Add more behind it",
  summary: "With more behind it. Nothing (null) adds nothing. To a list, items are added.",
  arguments: [{ name: "more", summary: "What is added.", required: true, repeated: true }],
  examples: [
    {
      template: '{{ data.profile.first_name | concat: " ", data.profile.last_name }}',
      gives: "Ada Lovelace",
    },
    { template: '{{ data.tags | concat: "new" }}', gives: ["beta", "vip", "new"] },
  ],
  takesNull: true,
  run(value, args, spend) {
    const more = Array.from({ length: args.count }, (_, index) => args.at(index));
    if (isList(value)) return [...value, ...more.filter((item) => item !== null).flatMap(asList)];
    return joined([value, ...more], "", spend);
  },
};

const split: ExpressionFilter = {
  name: "split",
  label: "Cut into a list",
  summary: "A list of the parts of a text.",
  arguments: [{ name: "separator", summary: "What stands between the parts.", required: true }],
  examples: [{ template: '{{ data.interests | split: "," | trim }}', gives: ["music", "maths", "music"] }],
  run(value, args) {
    const separator = asText(args.at(0));
    if (separator === "") throw new Complaint("the separator is empty.");
    const text = asText(value);
    return text === "" ? [] : splitText(text, separator);
  },
};

const join: ExpressionFilter = {
  name: "join",
  label: "A list as one text",
  summary: "A text of the items of a list; those that are null are left out.",
  arguments: [{ name: "separator", summary: 'What to put between them; `", "` unless given.' }],
  examples: [
    { template: "{{ data.tags | join }}", gives: "beta, vip" },
    { template: '{{ data.tags | join: " / " }}', gives: "beta / vip" },
  ],
  run: (value, args, spend) =>
    joined(
      asList(value).filter((item) => item !== null),
      args.count === 0 ? ", " : asText(args.at(0)),
      spend,
    ),
};

function joined(values: readonly Value[], separator: string, spend: Spend): string {
  spend(values.length * separator.length);
  for (const value of values) spendOnAll(value, spend);
  return values.map(writtenAs).join(separator);
}

const replace: ExpressionFilter = {
  name: "replace",
  label: "Replace a part",
  summary: "With one text in place of another, wherever it stands. Of a list: in each item.",
  arguments: [
    { name: "find", summary: "The text that is looked for, letter by letter.", required: true },
    { name: "with", summary: "What takes its place.", required: true },
  ],
  examples: [{ template: '{{ data.phone | replace: " ", "" }}', gives: "+441234567" }],
  run(value, args, spend) {
    const find = asText(args.at(0));
    const replacement = asText(args.at(1));
    if (find === "") throw new Complaint("the text to look for is empty.");
    return onEachText(value, spend, (text) => {
      const parts = splitText(text, find);
      spend(text.length + (parts.length - 1) * replacement.length);
      return parts.join(replacement);
    });
  },
};

const slice: ExpressionFilter = {
  name: "slice",
  label: "Only a piece",
  summary: "A piece of a text or list.",
  arguments: [
    { name: "start", summary: "Where it begins: 0 is the first; -2 the last but one.", required: true },
    { name: "count", summary: "How many characters or items; all that follow unless given." },
  ],
  examples: [
    { template: "{{ data.profile.first_name | slice: 0, 1 }}", gives: "A" },
    { template: "{{ data.phone | slice: -3 }}", gives: "567" },
  ],
  run(value, args) {
    const start = asWhole(args.at(0));
    const count = args.at(1) === null ? Number.POSITIVE_INFINITY : asWhole(args.at(1));
    if (count < 0) throw new Complaint("the count is below 0.");
    if (isList(value)) return piece(value, start, count);
    // By whole characters, so that no emoji is cut in two.
    return piece(Array.from(asText(value)), start, count).join("");
  },
};

function piece<Item>(items: readonly Item[], start: number, count: number): Item[] {
  const from = start < 0 ? Math.max(0, items.length + start) : start;
  return items.slice(from, from + count);
}

export const TEXT_FILTERS: readonly ExpressionFilter[] = [
  upper,
  lower,
  trim,
  concat,
  split,
  join,
  replace,
  slice,
];
