import { describe, expect, test } from "vitest";
import { chooseEvents, testableEvents } from "./event-choice.ts";

describe("the events that are chosen after a click", () => {
  test.each([
    { before: [], clicked: ["a"], chosen: ["a"] },
    { before: ["a"], clicked: ["a", "b"], chosen: ["a", "b"] },
    { before: ["a", "b"], clicked: ["a", "b", "*"], chosen: ["*"] },
    { before: ["*"], clicked: ["*", "a"], chosen: ["a"] },
    { before: ["*"], clicked: ["*"], chosen: ["*"] },
    { before: ["*"], clicked: [], chosen: [] },
  ])("$before, then $clicked: $chosen", ({ before, clicked, chosen }) => {
    expect(chooseEvents(before, clicked)).toEqual(chosen);
  });
});

describe("the events that can be tested", () => {
  test.each([
    { events: ["*"], testable: ["a", "b", "c"] },
    { events: ["c", "a"], testable: ["a", "c"] },
    { events: ["gone"], testable: [] },
  ])("of an endpoint that wants $events: $testable", ({ events, testable }) => {
    expect(testableEvents(events, ["a", "b", "c"])).toEqual(testable);
  });
});
