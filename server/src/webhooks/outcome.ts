import type { EgressOutcome } from "../kernel/egress/index.ts";
import type { Outcome } from "./policy.ts";

/** How a request ended, as far as a policy cares. */
export function outcomeOf(outcome: EgressOutcome): Outcome {
  if (outcome.kind === "answered") {
    return { kind: "answered", status: outcome.status, retryAfter: outcome.headers["retry-after"] ?? null };
  }
  return { kind: outcome.error === "blocked_address" ? "blocked" : "unreached" };
}
