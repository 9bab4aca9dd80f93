import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPace, type Pace } from "./pace.ts";

describe("a pace", () => {
  let emitted: string[];
  let pace: Pace<string>;
  beforeEach(() => {
    vi.useFakeTimers();
    emitted = [];
    pace = createPace(300, (what) => emitted.push(what));
  });
  afterEach(() => {
    pace.stop();
    vi.useRealTimers();
  });

  test("lets what comes rarely through at once", () => {
    pace.tell("a");
    expect(emitted).toEqual(["a"]);
    vi.advanceTimersByTime(300);
    pace.tell("a");
    expect(emitted).toEqual(["a", "a"]);
  });

  test("lets what comes often through once in each span, and the last of it always", () => {
    for (let ms = 0; ms < 1000; ms += 10) {
      pace.tell("a");
      vi.advanceTimersByTime(10);
    }
    expect(emitted).toHaveLength(4);
    vi.advanceTimersByTime(200);
    expect(emitted).toHaveLength(5);
    vi.advanceTimersByTime(10_000);
    expect(emitted).toHaveLength(5);
  });

  test("keeps no one thing waiting for another", () => {
    pace.tell("a");
    pace.tell("b");
    pace.tell("a");
    expect(emitted).toEqual(["a", "b"]);
    vi.advanceTimersByTime(300);
    expect(emitted).toEqual(["a", "b", "a"]);
  });

  test("lets nothing through that it held back when it was stopped", () => {
    pace.tell("a");
    pace.tell("a");
    pace.stop();
    vi.advanceTimersByTime(1000);
    expect(emitted).toEqual(["a"]);
  });
});
