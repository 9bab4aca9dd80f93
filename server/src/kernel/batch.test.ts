import { describe, expect, test } from "vitest";
import { batch } from "./batch.ts";
import { AppError } from "./errors.ts";

describe("batch", () => {
  /** Runs that end when the test says so. */
  function held(answer: (inputs: number[]) => number[]) {
    const runs: { inputs: number[]; end: () => void }[] = [];
    const run = async (inputs: number[]) => {
      await new Promise<void>((end) => runs.push({ inputs, end }));
      return answer(inputs);
    };
    return { runs, run };
  }
  const settled = async () => {
    await new Promise((resolve) => setImmediate(resolve));
  };

  test("one call alone waits for nothing; those that come meanwhile share the next run", async () => {
    const { runs, run } = held((inputs) => inputs.map((n) => n * 2));
    const double = batch(run, { size: 10, parallel: 1 });
    const answers = Promise.all([1, 2, 3].map(double));
    expect(runs.map(({ inputs }) => inputs)).toEqual([[1]]);
    runs[0]?.end();
    await settled();
    expect(runs.map(({ inputs }) => inputs)).toEqual([[1], [2, 3]]);
    runs[1]?.end();
    expect(await answers).toEqual([2, 4, 6]);
  });

  test("a run takes no more than its size, and no more runs at once than allowed", async () => {
    const { runs, run } = held((inputs) => inputs);
    const same = batch(run, { size: 2, parallel: 2 });
    const answers = Promise.all([1, 2, 3, 4, 5].map(same));
    expect(runs.map(({ inputs }) => inputs)).toEqual([[1], [2]]);
    runs[0]?.end();
    await settled();
    expect(runs.map(({ inputs }) => inputs)).toEqual([[1], [2], [3, 4]]);
    runs[1]?.end();
    await settled();
    for (const { end } of runs) end();
    expect(await answers).toEqual([1, 2, 3, 4, 5]);
  });

  test("while many call, runs keep their distance; one by one, nobody waits", async () => {
    const starts: number[] = [];
    const same = batch(
      async (inputs: number[]) => {
        starts.push(performance.now());
        return inputs;
      },
      { size: 2, parallel: 1, everyMs: 1000 },
    );
    const distance = () => (starts.at(-1) ?? 0) - (starts.at(-2) ?? 0);
    await Promise.all([1, 2, 3, 4, 5].map(same));
    expect(starts).toHaveLength(3);
    expect(distance()).toBeGreaterThan(990);
    await same(6);
    for (let n = 7; n < 10; n++) await same(n);
    expect(distance()).toBeLessThan(990);
  });

  test("one bad input fails for its caller only", async () => {
    const run = async (inputs: number[]) => {
      if (inputs.includes(13)) throw new Error("13 is unlucky");
      return inputs;
    };
    const same = batch(run, { size: 10, parallel: 1 });
    const results = await Promise.allSettled([1, 12, 13, 14].map(same));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  });

  test("when the database is away, nobody is tried again one by one", async () => {
    let runs = 0;
    const run = async (): Promise<number[]> => {
      runs++;
      throw new AppError("database_unavailable", "away");
    };
    const same = batch(run, { size: 10, parallel: 1 });
    const results = await Promise.allSettled([1, 2, 3, 4].map(same));
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
    expect(runs).toBe(2);
  });
});
