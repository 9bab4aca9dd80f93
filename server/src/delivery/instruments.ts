import { SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { DURATION_BUCKETS, type Metrics } from "../kernel/metrics.ts";
import { discover } from "./discover.ts";
import type { Finished } from "./settle.ts";

/**
 * What the engine measures; answers what to tell of settled attempts. Each is a span as well, written when it has
 * ended: with no OpenTelemetry SDK loaded that takes 0.02 µs.
 */
export function deliveryInstruments(
  metrics: Metrics,
  {
    db,
    clock,
    tracer,
    readInFlight,
  }: { db: Database; clock: Clock; tracer: Tracer; readInFlight: () => number },
): (finished: readonly Finished[]) => void {
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
    for (const one of finished) {
      attemptSeconds({ outcome: one.settlement.state }, one.attempt.durationMs / 1000);
      trace(tracer, one);
    }
  };
}

function trace(tracer: Tracer, { delivery, attempt, settlement }: Finished): void {
  const span = tracer.startSpan("attempt", {
    root: true,
    kind: SpanKind.PRODUCER,
    startTime: attempt.startedAt,
    attributes: {
      "messaging.message.id": delivery.webhookId,
      "hookline.delivery.id": delivery.id,
      "hookline.target.id": delivery.targetId,
      "hookline.target.kind": delivery.kind,
      "hookline.attempt.number": delivery.number,
      "hookline.outcome": settlement.state,
      ...(attempt.statusCode !== null && { "http.response.status_code": attempt.statusCode }),
      ...(attempt.errorCode !== null && { "error.type": attempt.errorCode }),
    },
  });
  if (settlement.state !== "accepted") span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(attempt.startedAt + attempt.durationMs);
}

async function readOverdueS(db: Database, now: number): Promise<number> {
  const waiting = await discover(db.read, now);
  return waiting.reduce((most, { dueAt }) => Math.max(most, (now - dueAt) / 1000), 0);
}
