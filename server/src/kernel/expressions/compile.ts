import { closestName } from "../closest-name.ts";
import { type ExpressionFilter, usageOf } from "./filters/filter.ts";
import { EXPRESSION_FILTERS } from "./filters/table.ts";
import { scanPath } from "./path.ts";
import { Complaint, orProblem, type Problem } from "./problem.ts";
import { type Cursor, next, pass, readName, readNumber, readText, skipSpace } from "./scan.ts";
import type { Call, Compiled, Expression, Operand } from "./syntax.ts";
import type { Value } from "./value.ts";

export const MAX_TEMPLATE_LENGTH = 4000;
const MAX_DEPTH = 20;

const OPEN = "{{";
const CLOSE = "}}";
const FILTERS: ReadonlyMap<string, ExpressionFilter> = new Map(
  EXPRESSION_FILTERS.map((filter) => [filter.name, filter]),
);
const WORDS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Understands a template, or says what is wrong with it and where. */
export function compile(template: string): Compiled | Problem {
  return orProblem(() => {
    if (template.length > MAX_TEMPLATE_LENGTH)
      throw new Complaint(
        `a template has at most ${MAX_TEMPLATE_LENGTH.toLocaleString("en")} characters, and this one has ${template.length.toLocaleString("en")}.`,
        MAX_TEMPLATE_LENGTH,
      );
    return simplify(parseParts(template));
  });
}

/** An expression with nothing but white space around it stands alone. */
function simplify(parts: readonly (string | Expression)[]): Compiled {
  const telling = parts.filter((part) => typeof part !== "string" || part.trim() !== "");
  const [only] = telling;
  if (telling.length === 1 && typeof only === "object") return { kind: "value", expression: only };
  return { kind: "text", parts };
}

function parseParts(text: string): (string | Expression)[] {
  const parts: (string | Expression)[] = [];
  const cursor = { text, at: 0 };
  while (cursor.at < text.length) {
    const open = text.indexOf(OPEN, cursor.at);
    const plain = text.slice(cursor.at, open < 0 ? undefined : open);
    if (plain !== "") parts.push(plain);
    if (open < 0) break;
    cursor.at = open + OPEN.length;
    parts.push(parseBraces(cursor, open));
  }
  return parts;
}

function parseBraces(cursor: Cursor, open: number): Expression {
  const expression = parseExpression(cursor, 0);
  if (pass(cursor, CLOSE)) return expression;
  if (cursor.at >= cursor.text.length) throw new Complaint(`“${OPEN}” has no closing “${CLOSE}”.`, open);
  const expected = `“|” and a filter, or “${CLOSE}”, is expected here, not ${next(cursor)}.`;
  const { at } = cursor;
  const hint = readName(cursor) === null ? "" : ' A name with a space in it is written ["like this"].';
  throw new Complaint(expected + hint, at);
}

function parseExpression(cursor: Cursor, depth: number): Expression {
  if (depth > MAX_DEPTH)
    throw new Complaint(`parentheses can be nested at most ${MAX_DEPTH} levels deep.`, cursor.at);
  const input = parseOperand(cursor, depth);
  const calls: Call[] = [];
  while (pass(cursor, "|")) calls.push(parseCall(cursor, depth));
  return { input, calls };
}

/** With the white space around it. */
function parseOperand(cursor: Cursor, depth: number): Operand {
  skipSpace(cursor);
  const operand = parseGroup(cursor, depth) ?? parseLiteral(cursor) ?? parsePathOperand(cursor);
  if (operand === null) throw complainOfOperand(cursor);
  skipSpace(cursor);
  return operand;
}

function parseGroup(cursor: Cursor, depth: number): Operand | null {
  const open = cursor.at;
  if (!pass(cursor, "(")) return null;
  const expression = parseExpression(cursor, depth + 1);
  if (!pass(cursor, ")")) throw new Complaint(`“(” has no closing “)”.`, open);
  return { kind: "expression", expression };
}

function parseLiteral(cursor: Cursor): Operand | null {
  const text = readText(cursor);
  if (text !== null) return { kind: "literal", value: text };
  const start = cursor.at;
  const number = readNumber(cursor);
  if (number === null) return null;
  if (!Number.isFinite(Number(number))) throw new Complaint(`the number ${number} is too large.`, start);
  // No -0: it would be another thing as JSON.
  return { kind: "literal", value: Number(number) + 0 };
}

function parsePathOperand(cursor: Cursor): Operand | null {
  const start = cursor.at;
  const path = scanPath(cursor);
  if (path === null) return null;
  const text = cursor.text.slice(start, cursor.at);
  const word = WORDS.get(text);
  return word === undefined ? { kind: "path", path, text } : { kind: "literal", value: word };
}

function complainOfOperand(cursor: Cursor): Complaint {
  if (/[“”„‘’«»]/.test(cursor.text[cursor.at] ?? ""))
    return new Complaint(`text is written in straight quotation marks: "text".`, cursor.at);
  return new Complaint(
    `the name of a field, a number or text in quotation marks is expected here, not ${next(cursor)}.`,
    cursor.at,
  );
}

function parseCall(cursor: Cursor, depth: number): Call {
  skipSpace(cursor);
  const at = cursor.at;
  const name = readName(cursor);
  if (name === null)
    throw new Complaint(`after “|” the name of a filter is expected, not ${next(cursor)}.`, at);
  const filter = FILTERS.get(name);
  if (!filter) throw new Complaint(`there is no filter “${name}”.${suggestion(name)}`, at);
  skipSpace(cursor);
  const operands: Operand[] = [];
  if (pass(cursor, ":")) {
    do operands.push(parseOperand(cursor, depth));
    while (pass(cursor, ","));
  }
  checkCount(filter, operands.length, at);
  return { filter, operands, at };
}

function suggestion(name: string): string {
  const meant = closestName(name.toLowerCase(), [...FILTERS.keys()]);
  return meant === null ? "" : ` Did you mean “${meant}”?`;
}

function checkCount(filter: ExpressionFilter, count: number, at: number): void {
  const { name, arguments: wanted } = filter;
  const least = wanted.filter(({ required }) => required).length;
  const most = wanted.some(({ repeated }) => repeated) ? Number.POSITIVE_INFINITY : wanted.length;
  if (count >= least && count <= most) return;
  throw new Complaint(`“${name}” got ${counted(count)}; it is written “${usageOf(filter)}”.`, at);
}

function counted(count: number): string {
  return count === 1 ? "1 argument" : `${count || "no"} arguments`;
}
