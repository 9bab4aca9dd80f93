import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createTimetable, type Timetable } from "./timetable.ts";

describe("timetable", () => {
  let due: number[][];
  let timetable: Timetable;
  beforeEach(() => {
    vi.useFakeTimers();
    due = [];
    timetable = createTimetable((targetIds) => due.push(targetIds));
  });
  afterEach(() => {
    timetable.clear();
    vi.useRealTimers();
  });

  test("calls each target at its earliest time, those of one time together", () => {
    timetable.note(1, 6000, 0);
    timetable.note(2, 21_000, 0);
    timetable.note(3, 6000, 0);
    timetable.note(2, 9000, 0);
    vi.advanceTimersByTime(5999);
    expect(due).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(due).toEqual([[1, 3]]);
    vi.advanceTimersByTime(3000);
    expect(due).toEqual([[1, 3], [2]]);
    vi.advanceTimersByTime(60_000);
    expect(due).toHaveLength(2);
  });

  test("a later time of the same target changes nothing", () => {
    timetable.note(1, 1000, 0);
    timetable.note(1, 5000, 0);
    vi.advanceTimersByTime(1000);
    expect(due).toEqual([[1]]);
  });

  test("tells once which targets' time has passed", () => {
    timetable.note(1, 1000, 0);
    expect(timetable.takePassed([1, 2])).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(timetable.takePassed([1, 2])).toEqual([1]);
    expect(timetable.takePassed([1, 2])).toEqual([]);
  });

  test("works again after it was cleared", () => {
    timetable.note(1, 1000, 0);
    timetable.clear();
    vi.advanceTimersByTime(2000);
    timetable.note(2, 3000, 2000);
    vi.advanceTimersByTime(1000);
    expect(due).toEqual([[2]]);
  });

  test("what is already due is called at once", () => {
    timetable.note(1, 500, 1000);
    vi.advanceTimersByTime(0);
    expect(due).toEqual([[1]]);
  });
});
