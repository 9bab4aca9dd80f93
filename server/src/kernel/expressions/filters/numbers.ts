import { Complaint } from "../problem.ts";
import { named, type Value } from "../value.ts";
import { asNumber, asText, asWhole, numberOf } from "./convert.ts";
import type { ExpressionFilter } from "./filter.ts";

const MAX_DECIMALS = 12;
const MAX_GROUPED_LENGTH = 50;
/** A double keeps this many decimal digits: what is beyond is noise, as in 0.1 + 0.2. */
const EXACT_DIGITS = 15;

const number: ExpressionFilter = {
  name: "number",
  label: "Read as a number",
  summary:
    "A number read from text. Marks between groups of three digits are passed over; empty text is null; yes is 1 and no is 0.",
  arguments: [{ name: "decimal mark", summary: '`"."` unless given; `","` for 1.234,50.' }],
  examples: [
    { template: "{{ data.amount | number }}", gives: 1234.5 },
    { template: '{{ "1.234,50" | number: "," }}', gives: 1234.5 },
  ],
  run(value, args) {
    if (typeof value === "boolean") return value ? 1 : 0;
    if (typeof value !== "string") return asNumber(value);
    const mark = args.count === 0 ? "." : asText(args.at(0));
    if (mark !== "." && mark !== ",")
      throw new Complaint(`the decimal mark is "." or ",", not ${named(mark)}.`);
    return value.trim() === "" ? null : readNumber(value.trim(), mark);
  },
};

const GROUPED = {
  ".": /^[+-]?\d{1,3}(?:([,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)?(?:\.\d*)?$/,
  ",": /^[+-]?\d{1,3}(?:([.'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)?(?:,\d*)?$/,
};

/** A number with marks between its groups, or one without. */
function readNumber(text: string, mark: "." | ","): number {
  const isGrouped = text.length <= MAX_GROUPED_LENGTH && GROUPED[mark].test(text);
  const digits = isGrouped ? text.replaceAll(mark === "." ? /[^\d.+-]/g : /[^\d,+-]/g, "") : text;
  const isAmbiguous = mark === "," && digits.includes(".");
  const number = isAmbiguous ? null : numberOf(mark === "," ? digits.replace(",", ".") : digits);
  if (number === null) throw new Complaint(`${named(text)} isn't a number.`);
  return number;
}

const round: ExpressionFilter = {
  name: "round",
  label: "Round",
  summary: "A number rounded; halves are rounded away from zero.",
  arguments: [{ name: "decimals", summary: "How many to keep; none unless given." }],
  examples: [
    { template: "{{ 2.5 | round }}", gives: 3 },
    { template: "{{ 1.005 | round: 2 }}", gives: 1.01 },
  ],
  run(value, args) {
    const decimals = args.at(0) === null ? 0 : asWhole(args.at(0));
    if (Math.abs(decimals) > MAX_DECIMALS)
      throw new Complaint(`the decimals are between -${MAX_DECIMALS} and ${MAX_DECIMALS}.`);
    const exact = asNumber(value);
    const scaled = shifted(Math.abs(exact), decimals);
    // So large that it has no decimals.
    if (scaled > Number.MAX_SAFE_INTEGER && decimals >= 0) return exact;
    const rounded = shifted(Math.round(scaled), -decimals);
    return exact < 0 && rounded !== 0 ? -rounded : rounded;
  },
};

/** Times ten to the power of `places`, in decimal, where 1.005 × 100 is 100.5. */
function shifted(number: number, places: number): number {
  const [digits, exponent = "0"] = String(number).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

const add: ExpressionFilter = {
  name: "add",
  label: "Plus or minus",
  summary: "A number with another added to it; a negative one is taken away.",
  arguments: [{ name: "number", summary: "What is added.", required: true }],
  examples: [{ template: "{{ data.points | add: 10 }}", gives: 250 }],
  run: (value, args) => calculate(value, args.at(0), (one, other) => one + other),
};

const multiply: ExpressionFilter = {
  name: "multiply",
  label: "Times",
  summary: "A number times another.",
  arguments: [{ name: "number", summary: "How many times.", required: true }],
  examples: [{ template: "{{ data.points | multiply: 0.01 }}", gives: 2.4 }],
  run: (value, args) => calculate(value, args.at(0), (one, other) => one * other),
};

function calculate(value: Value, argument: Value, combine: (one: number, other: number) => number): number {
  const result = combine(asNumber(value), asNumber(argument));
  if (!Number.isFinite(result)) throw new Complaint("the result is too large.");
  // No -0.
  if (Number.isSafeInteger(result)) return result + 0;
  return Number(result.toPrecision(EXACT_DIGITS));
}

export const NUMBER_FILTERS: readonly ExpressionFilter[] = [number, round, add, multiply];
