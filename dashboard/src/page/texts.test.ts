import { expect, test } from "vitest";
import { placeholdersOf, TEXT_GROUPS, TEXT_LABELS } from "./texts.ts";

/** They stand with what they belong to. */
const ELSEWHERE = ["button", "closed_title", "closed_text", "share_message"];

test("every text can be changed in one place", () => {
  const grouped = TEXT_GROUPS.flatMap(({ texts }) => texts);
  expect([...grouped, ...ELSEWHERE].sort()).toEqual(Object.keys(TEXT_LABELS).sort());
});

test("what is filled in is found", () => {
  expect(placeholdersOf("{have} of {goal} friends")).toEqual(["{have}", "{goal}"]);
  expect(placeholdersOf("Copy")).toEqual([]);
});
