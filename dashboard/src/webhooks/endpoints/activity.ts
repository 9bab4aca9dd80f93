import type { Activity } from "../queries.ts";

/** How the webhooks that ended in an hour ended, and how many attempts did not get through and are made again. */
export type Counts = Pick<Activity["hours"][number], "accepted" | "rejected" | "failed" | "retried">;

/** All hours together. */
export function sumOf(hours: readonly Counts[]): Counts {
  const sum = { accepted: 0, rejected: 0, failed: 0, retried: 0 };
  for (const hour of hours) {
    sum.accepted += hour.accepted;
    sum.rejected += hour.rejected;
    sum.failed += hour.failed;
    sum.retried += hour.retried;
  }
  return sum;
}

export function countOf({ accepted, rejected, failed, retried }: Counts): number {
  return accepted + rejected + failed + retried;
}

/** The counts in words: "12 accepted, 1 rejected". */
export function inWords(counts: Counts): string {
  const parts = [
    [counts.accepted, "accepted"],
    [counts.rejected, "rejected"],
    [counts.failed, "failed"],
    [counts.retried, "tried again"],
  ] as const;
  const there = parts.filter(([count]) => count > 0);
  if (there.length === 0) return "no webhooks";
  return there.map(([count, word]) => `${new Intl.NumberFormat().format(count)} ${word}`).join(", ");
}
