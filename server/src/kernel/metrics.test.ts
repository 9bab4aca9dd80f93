import { describe, expect, test } from "vitest";
import { createMetrics } from "./metrics.ts";

/** The lines of one metric, without its help. */
async function linesOf(metrics: ReturnType<typeof createMetrics>, name: string): Promise<string[]> {
  return (await metrics.text()).split("\n").filter((line) => line.startsWith(name));
}

describe("metrics", () => {
  test("tell of the process: memory and event loop lag", async () => {
    const text = await createMetrics().text();
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });

  test("count by label", async () => {
    const metrics = createMetrics();
    const count = metrics.counter({ name: "x_total", help: "x", labels: ["kind"] });
    count({ kind: "a" });
    count({ kind: "a" }, 2);
    count({ kind: "b" });
    expect(await linesOf(metrics, "x_total")).toEqual(['x_total{kind="a"} 3', 'x_total{kind="b"} 1']);
  });

  test("observe into buckets", async () => {
    const metrics = createMetrics();
    const observe = metrics.histogram({ name: "x_seconds", help: "x", labels: [], buckets: [1, 10] });
    for (const value of [0.5, 5, 50]) observe({}, value);
    expect(await linesOf(metrics, "x_seconds")).toEqual([
      'x_seconds_bucket{le="1"} 1',
      'x_seconds_bucket{le="10"} 2',
      'x_seconds_bucket{le="+Inf"} 3',
      "x_seconds_sum 55.5",
      "x_seconds_count 3",
    ]);
  });

  test("read a gauge at each scrape and only then, and forget labels that are gone", async () => {
    const metrics = createMetrics();
    let reads = 0;
    metrics.gauge({ name: "x_depth", help: "x", labels: ["kind"] }, async () => [
      { labels: { kind: `k${++reads}` }, value: reads },
    ]);
    expect(reads).toBe(0);
    expect(await linesOf(metrics, "x_depth")).toEqual(['x_depth{kind="k1"} 1']);
    expect(await linesOf(metrics, "x_depth")).toEqual(['x_depth{kind="k2"} 2']);
  });

  test.each([[["kind"] as const], [[] as const]])(
    "answer although a gauge with labels %j can't be read",
    async (labels) => {
      const metrics = createMetrics();
      metrics.gauge({ name: "x_depth", help: "x", labels }, () =>
        Promise.reject(new Error("database is gone")),
      );
      expect(await linesOf(metrics, "x_depth")).toEqual([]);
      expect(await linesOf(metrics, "hookline_unread")).toEqual([
        'hookline_unread_gauges_total{gauge="x_depth"} 1',
      ]);
    },
  );

  test("refuse a name that is declared twice", () => {
    const metrics = createMetrics();
    metrics.counter({ name: "x_total", help: "x", labels: [] });
    expect(() => metrics.counter({ name: "x_total", help: "x", labels: [] })).toThrow(
      /already been registered/,
    );
  });

  test("of two registries know nothing of each other", async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.counter({ name: "x_total", help: "x", labels: [] })({});
    expect(await linesOf(other, "x_total")).toEqual([]);
  });
});
