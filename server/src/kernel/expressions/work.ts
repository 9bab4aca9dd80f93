import { Complaint } from "./problem.ts";
import { isList, type Value } from "./value.ts";

/** Characters and list items that one template may read and write on its way: at worst 40 ms of work. */
export const MAX_WORK = 2_000_000;
/** Of JSON that is looked into as a whole. Deeper things would be a danger to the stack. */
const MAX_VALUE_DEPTH = 100;

/** Takes `amount` off what may still be done; throws `Complaint` when it is used up. To be asked before the work, not after. */
export type Spend = (amount: number) => void;

export function allowance(amount: number, complaint: string): Spend {
  let left = amount;
  return (spent) => {
    left -= spent;
    if (left < 0) throw new Complaint(complaint);
  };
}

/** How much it costs to look at a value, not into it. */
export function sizeOf(value: Value): number {
  return typeof value === "string" || isList(value) ? value.length + 1 : 1;
}

/** Spends what it costs to look into all of a value, and stops where that is too much. */
export function spendOnAll(value: Value, spend: Spend, depth = 0): void {
  if (depth > MAX_VALUE_DEPTH)
    throw new Complaint(`this is nested more than ${MAX_VALUE_DEPTH} levels deep.`);
  spend(sizeOf(value));
  if (isList(value)) {
    for (const item of value) spendOnAll(item, spend, depth + 1);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      spend(key.length + 1);
      spendOnAll(member, spend, depth + 1);
    }
  }
}
