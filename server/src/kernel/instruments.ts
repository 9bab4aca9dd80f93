import { DURATION_BUCKETS, type Metrics, type Reading } from "./metrics.ts";

const BATCH_BUCKETS = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/** From a blink to the day or so over which retries stretch. */
const LAG_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 15, 60, 300, 3600, 86_400];

/** What the HTTP server measures. `route` is the pattern (`/in/:token`), never the address. */
export function httpInstruments(metrics: Metrics) {
  return {
    requestSeconds: metrics.histogram({
      name: "hookline_http_request_duration_seconds",
      help: "From a request's arrival to the end of the answer.",
      labels: ["route", "method", "status"],
      buckets: DURATION_BUCKETS,
    }),
  };
}

/** What the delivery engine measures. `readQueueDepth` runs at each scrape: it must be cheap, however long the queue. */
export function deliveryInstruments(
  metrics: Metrics,
  readQueueDepth: () => Promise<readonly Reading<"kind">[]>,
) {
  metrics.gauge(
    {
      name: "hookline_delivery_queue_depth",
      help: "Pending deliveries in the database; the same from every process on it.",
      labels: ["kind"],
    },
    readQueueDepth,
  );
  return {
    settled: metrics.counter({
      name: "hookline_deliveries_total",
      help: "Attempts settled, by what became of the delivery.",
      labels: ["kind", "outcome"],
    }),
    attemptSeconds: metrics.histogram({
      name: "hookline_attempt_duration_seconds",
      help: "From the start of an attempt to the end of its answer.",
      labels: ["kind", "outcome"],
      buckets: DURATION_BUCKETS,
    }),
    lagSeconds: metrics.histogram({
      name: "hookline_delivery_lag_seconds",
      help: "From the recording of an event to the first attempt of its delivery.",
      labels: ["kind"],
      buckets: LAG_BUCKETS,
    }),
    batchSize: metrics.histogram({
      name: "hookline_delivery_batch_size",
      help: "Deliveries in one claim or settle statement.",
      labels: ["step"],
      buckets: BATCH_BUCKETS,
    }),
    batchSeconds: metrics.histogram({
      name: "hookline_delivery_batch_duration_seconds",
      help: "Duration of one claim or settle statement.",
      labels: ["step"],
      buckets: DURATION_BUCKETS,
    }),
  };
}
