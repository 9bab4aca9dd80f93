import { invalidInput } from "../kernel/errors.ts";
import type { Reward } from "./reward.ts";

type Terms = Pick<Reward, "role" | "metric" | "threshold" | "coupon" | "coupon_code">;

/** Throws where a rule's terms don't go together. */
export function checkTerms({ role, metric, threshold, coupon, coupon_code }: Terms): void {
  if (role === "friend") {
    if (metric !== null)
      throw invalidInput("metric", "is for the referrer's rewards; a friend earns one by counting");
    if (threshold !== null)
      throw invalidInput("threshold", "is for the referrer's rewards; a friend earns one by counting");
  } else {
    if (metric === null)
      throw invalidInput("metric", "is missing: what the reward goes by, referrals or points");
    if (threshold === null) throw invalidInput("threshold", "is missing: how many it takes");
  }
  if (coupon === "fixed" && coupon_code === null)
    throw invalidInput("coupon_code", "is missing: the code for all");
  if (coupon !== "fixed" && coupon_code !== null)
    throw invalidInput("coupon_code", `is for rewards whose coupon is fixed; here it is "${coupon}"`);
}
