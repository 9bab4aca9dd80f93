import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { DURATION_BUCKETS, type Metrics } from "../kernel/metrics.ts";
import { discover } from "./discover.ts";
import type { Finished } from "./settle.ts";

/** What the engine measures; answers what to tell of settled attempts. */
export function deliveryInstruments(
  metrics: Metrics,
  { db, clock, readInFlight }: { db: Database; clock: Clock; readInFlight: () => number },
): (finished: readonly Finished[]) => void {
  const settled = metrics.counter({
    name: "hookline_attempts_total",
    help: "Attempts settled by this process, by what became of the delivery.",
    labels: ["outcome"],
  });
  const attemptSeconds = metrics.histogram({
    name: "hookline_attempt_duration_seconds",
    help: "From the start of an attempt to the end of its answer.",
    labels: ["outcome"],
    buckets: DURATION_BUCKETS,
  });
  metrics.gauge(
    { name: "hookline_attempts_in_flight", help: "Attempts under way in this process.", labels: [] },
    async () => [{ labels: {}, value: readInFlight() }],
  );
  metrics.gauge(
    {
      name: "hookline_overdue_seconds",
      help: "How long the target that waits longest has been waiting; the same from every process on the database.",
      labels: [],
    },
    async () => [{ labels: {}, value: await readOverdueS(db, clock.now()) }],
  );
  return (finished) => {
    for (const { attempt, settlement } of finished) {
      settled({ outcome: settlement.state });
      attemptSeconds({ outcome: settlement.state }, attempt.durationMs / 1000);
    }
  };
}

async function readOverdueS(db: Database, now: number): Promise<number> {
  const waiting = await discover(db.read, now);
  return waiting.reduce((most, { dueAt }) => Math.max(most, (now - dueAt) / 1000), 0);
}
