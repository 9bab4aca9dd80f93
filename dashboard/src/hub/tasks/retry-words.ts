import type { TaskTarget } from "./queries.ts";

/** How often a target tries, in words. */
export const RETRIES: readonly { value: TaskTarget["retry"]; label: string }[] = [
  { value: "standard", label: "Try again up to 15 times, over about two days" },
  { value: "short", label: "Try again up to 5 times, within about 10 minutes" },
  { value: "none", label: "Try once" },
];
