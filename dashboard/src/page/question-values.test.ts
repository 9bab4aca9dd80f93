import { expect, test } from "vitest";
import { creationOf, moved, newQuestion, placed } from "./question-values.ts";

test("options are a line each, without empty ones and repeats", () => {
  const values = { ...newQuestion("choice"), label: " Where? ", options: "City\n\n Coast \nCity" };
  expect(creationOf(values)).toMatchObject({ label: "Where?", options: ["City", "Coast"], link: null });
});

test("what the kind has none of isn't sent", () => {
  const values = { ...newQuestion("text"), label: "Why?", options: "a\nb", link: "https://example.com" };
  expect(creationOf(values)).toMatchObject({ options: [], link: null });
});

test.each([
  ["b", -1, ["b", "a", "c"]],
  ["b", 1, ["a", "c", "b"]],
  ["a", -1, ["a", "b", "c"]],
  ["c", 1, ["a", "b", "c"]],
] as const)("%s moved by %i", (item, by, order) => {
  expect(moved(["a", "b", "c"], item, by)).toEqual(order);
});

test.each([
  ["a", "c", ["b", "c", "a"]],
  ["c", "a", ["c", "a", "b"]],
  ["b", "b", ["a", "b", "c"]],
] as const)("%s let go on %s", (item, at, order) => {
  expect(placed(["a", "b", "c"], item, at)).toEqual(order);
});
