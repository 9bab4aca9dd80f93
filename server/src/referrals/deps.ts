import type { Clock } from "../kernel/clock.ts";

/** What the slice's part in other slices' transactions works with. */
export interface ReferralsDeps {
  clock: Clock;
  /** Where people reach this installation, without a slash at the end. */
  baseUrl: () => string;
}
