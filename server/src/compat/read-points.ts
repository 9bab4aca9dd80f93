import { invalidInput } from "../kernel/errors.ts";
import { readInput } from "../kernel/http/index.ts";
import { memberOf, textIn } from "./read-tester.ts";
import { PointsInput } from "./wire.ts";

const WHOLE = /^[+-]?\d{1,9}$/;

/** Reads a body as scripts send it: under `point` or flat, as JSON or as a form, numbers also as text. */
export function readPoints(body: unknown): { email: string; points: number; reason: string } {
  const point = memberOf(body, "point");
  const text = textIn(point.quantity)?.trim();
  const sent = textIn(point.reason);
  const { quantity, reason = "bonus" } = readInput(PointsInput, {
    ...(text !== undefined && { quantity: WHOLE.test(text) ? Number(text) : text }),
    ...(sent !== undefined && { reason: sent }),
  });
  if (quantity === 0) throw invalidInput("quantity", "must not be 0");
  return { email: textIn(point.email) ?? "", points: quantity, reason };
}
