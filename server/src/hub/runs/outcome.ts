import type { Refusal, Values } from "../connectors/connector.ts";
import type { Step } from "../io/index.ts";

/** What came of one attempt to do what a target does. */
export type Outcome = {
  /** What the target was given; redacted. */
  input: Values;
  missing: readonly string[];
  steps: readonly Step[];
} & (
  | { kind: "done"; summary: string; output: unknown }
  | { kind: "skipped"; code: string; message: string }
  | { kind: "refused"; refusal: Refusal }
);

export const NOTHING_DONE = { input: {}, missing: [], steps: [] } as const;
