import { expect, test } from "vitest";
import { readRunsSearch } from "./runs-search.ts";

test("the address says which runs, which page and which one is open", () => {
  expect(readRunsSearch({ q: "ada@", state: "failed", cursor: "abc", run: 17 })).toEqual({
    q: "ada@",
    state: "failed",
    cursor: "abc",
    run: 17,
  });
});

test.each([
  [{ state: "lost" }],
  [{ run: "x" }],
  [{ run: -1 }],
  [{ run: 1.5 }],
  [{ cursor: "" }],
  [{ q: " " }],
])("%j falls away", (raw) => {
  expect(readRunsSearch(raw)).toEqual({});
});
