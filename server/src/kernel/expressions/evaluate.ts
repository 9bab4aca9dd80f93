import type { Arguments } from "./filters/filter.ts";
import { readPath } from "./path.ts";
import { Complaint, type Problem } from "./problem.ts";
import type { Call, Compiled, Expression, Operand } from "./syntax.ts";
import { isBlank, type Value, writtenAs } from "./value.ts";
import { allowance, MAX_WORK, type Spend, sizeOf, spendOnAll } from "./work.ts";

const MAX_OUTPUT_BYTES = 64 * 1024;
const TOO_LARGE = "this comes to more than 64 KiB.";

export interface Evaluated {
  /** Null where there is an error. */
  readonly value: Value;
  /** Paths, as they are written, that the data doesn't have, and that no `default` stood in for. */
  readonly missing: readonly string[];
  readonly error: Problem | null;
}

interface Evaluation {
  readonly data: unknown;
  readonly missing: string[];
  readonly spend: Spend;
}

/** What a template comes to with this data. Pure; ends within some 40 ms whatever it is given; changes nothing. */
export function evaluate(compiled: Compiled, data: unknown): Evaluated {
  const evaluation = {
    data,
    missing: [],
    spend: allowance(MAX_WORK, "this is too much work for one field."),
  };
  const outcome = attempt(() => {
    const value =
      compiled.kind === "value"
        ? resultOf(compiled.expression, evaluation)
        : textOf(compiled.parts, evaluation);
    checkOutput(value);
    return value;
  });
  return { ...outcome, missing: [...new Set<string>(evaluation.missing)] };
}

function attempt(work: () => Value): { value: Value; error: Problem | null } {
  try {
    return { value: work(), error: null };
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return { value: null, error: { problem: error.message, at: error.at ?? 0 } };
  }
}

function textOf(parts: readonly (string | Expression)[], evaluation: Evaluation): string {
  const room = outputRoom();
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const value = resultOf(part, evaluation);
      spendOnAll(value, room);
      return writtenAs(value);
    })
    .join("");
}

function resultOf({ input, calls }: Expression, evaluation: Evaluation): Value {
  const missingBefore = evaluation.missing.length;
  let value = operandValue(input, evaluation);
  for (const call of calls) {
    value = apply(call, value, evaluation);
    if (call.filter.standsIn && !isBlank(value)) evaluation.missing.length = missingBefore;
  }
  return value;
}

function operandValue(operand: Operand, evaluation: Evaluation): Value {
  evaluation.spend(1);
  if (operand.kind === "literal") return operand.value;
  if (operand.kind === "expression") return resultOf(operand.expression, evaluation);
  const value = readPath(evaluation.data, operand.path);
  if (value === undefined) evaluation.missing.push(operand.text);
  return value ?? null;
}

function apply({ filter, operands, at }: Call, value: Value, evaluation: Evaluation): Value {
  if (value === null && !filter.takesNull) return null;
  try {
    evaluation.spend(sizeOf(value));
    return filter.run(value, argumentsOf(operands, evaluation), evaluation.spend);
  } catch (error) {
    // What an argument complains of has its own place.
    if (error instanceof Complaint && error.at === null)
      throw new Complaint(`“${filter.name}”: ${error.message}`, at);
    throw error;
  }
}

/** Worked out when they are asked for, once: what a filter doesn't look at isn't missed. */
function argumentsOf(operands: readonly Operand[], evaluation: Evaluation): Arguments {
  const known = new Map<number, Value>();
  return {
    count: operands.length,
    at(index) {
      const operand = operands[index];
      const value = known.get(index) ?? (operand ? operandValue(operand, evaluation) : null);
      if (!known.has(index)) evaluation.spend(sizeOf(value));
      known.set(index, value);
      return value;
    },
  };
}

function checkOutput(value: Value): void {
  spendOnAll(value, outputRoom());
  if (Buffer.byteLength(writtenAs(value)) > MAX_OUTPUT_BYTES) throw new Complaint(TOO_LARGE);
}

/** Twice of what may come out, so that nothing huge is written only to be measured. */
const outputRoom = () => allowance(2 * MAX_OUTPUT_BYTES, TOO_LARGE);
