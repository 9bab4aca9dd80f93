import { expect, test } from "vitest";
import { readRunsSearch } from "./runs-search.ts";

test("the address says which runs, which page and which one is open", () => {
  expect(readRunsSearch({ state: "failed", cursor: "abc", run: 17 })).toEqual({
    state: "failed",
    cursor: "abc",
    run: 17,
  });
});

test.each([[{ state: "lost" }], [{ run: "x" }], [{ run: -1 }], [{ run: 1.5 }], [{ cursor: "" }]])(
  "%j falls away",
  (raw) => {
    expect(readRunsSearch(raw)).toEqual({});
  },
);
