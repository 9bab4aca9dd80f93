import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

type Labels<L extends string> = Readonly<Record<L, string>>;

interface Declaration<L extends string> {
  /** With unit and, for a counter, `_total`: `hookline_http_request_duration_seconds`. */
  name: string;
  help: string;
  /** Each of few values: never an id, an address or a path. */
  labels: readonly L[];
}

/** One value of a gauge, as it is now. */
export interface Reading<L extends string> {
  labels: Labels<L>;
  value: number;
}

/** Where slices declare what they measure, and what `/metrics` answers. A name may be declared once. */
export interface Metrics {
  /** Gives back the function that counts; `by` is 1 unless told. */
  counter<L extends string>(declaration: Declaration<L>): (labels: Labels<L>, by?: number) => void;
  /** Gives back the function that observes a value; durations in seconds. */
  histogram<L extends string>(
    declaration: Declaration<L> & { buckets: readonly number[] },
  ): (labels: Labels<L>, value: number) => void;
  /** `read` runs at each scrape, and only then. Where it fails the gauge is absent and `hookline_unread_gauges_total` counts it. */
  gauge<L extends string>(declaration: Declaration<L>, read: () => Promise<readonly Reading<L>[]>): void;
  /** Everything in Prometheus' text format, to be sent as `contentType`. */
  text(): Promise<string>;
  contentType: string;
}

/** For what takes from under a millisecond to the half minute that a slow target may cost. */
export const DURATION_BUCKETS = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30,
];

/** A registry of its own, with the process's memory, CPU, garbage collection and event loop lag. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const unread = new Counter({
    name: "hookline_unread_gauges_total",
    help: "Gauges that could not be read at a scrape.",
    labelNames: ["gauge"],
    registers,
  });

  return {
    counter({ name, help, labels }) {
      const counter = new Counter({ name, help, labelNames: labels, registers });
      return (values, by = 1) => counter.inc({ ...values }, by);
    },
    histogram({ name, help, labels, buckets }) {
      const histogram = new Histogram({ name, help, labelNames: labels, buckets: [...buckets], registers });
      return (values, value) => histogram.observe({ ...values }, value);
    },
    gauge({ name, help, labels }, read) {
      const gauge = new Gauge({ name, help, labelNames: labels, registers, collect: refresh });
      async function refresh(): Promise<void> {
        const readings = await read().catch(() => null);
        if (readings === null) unread.inc({ gauge: name });
        gauge.reset();
        if (labels.length === 0) gauge.remove({});
        for (const reading of readings ?? []) gauge.set({ ...reading.labels }, reading.value);
      }
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
