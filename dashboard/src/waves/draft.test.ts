import { describe, expect, test } from "vitest";
import { audienceOf, type Draft, localTime, NEW_DRAFT, sendAtOf } from "./draft.ts";

const FILTER = NEW_DRAFT.filter;

describe("whom a draft means", () => {
  test.each<[Partial<Draft>, ReturnType<typeof audienceOf>]>([
    [{}, { kind: "top", count: 100 }],
    [{ count: "" }, null],
    [{ kind: "group", count: "" }, null],
    [
      { kind: "group", group: " beta ", count: "" },
      { kind: "group", group: "beta" },
    ],
    [
      { kind: "group", group: "beta", count: 5 },
      { kind: "group", group: "beta", count: 5 },
    ],
    [
      { kind: "filter", count: "" },
      { kind: "filter", filter: {} },
    ],
    [
      { kind: "filter", count: 2, filter: { ...FILTER, status: "rejected", q: " ann ", referrer: "abc" } },
      { kind: "filter", filter: { status: "rejected", q: "ann", referred_by: "abc" }, count: 2 },
    ],
  ])("%o: %o", (change, audience) => {
    expect(audienceOf({ ...NEW_DRAFT, ...change })).toEqual(audience);
  });

  test("days are the reader's, from the first one's beginning to the last one's end", () => {
    const filter = { ...FILTER, from: "2026-03-02", until: "2026-03-02" };
    expect(audienceOf({ ...NEW_DRAFT, kind: "filter", count: "", filter })).toEqual({
      kind: "filter",
      filter: {
        created_after: new Date(2026, 2, 2).toISOString(),
        created_before: new Date(2026, 2, 3).toISOString(),
      },
    });
  });
});

describe("when a draft begins", () => {
  test("is now, a moment in the reader's zone, or not said yet", () => {
    expect(sendAtOf({ when: "now", at: "2026-03-02T09:30" })).toBeNull();
    expect(sendAtOf({ when: "later", at: "" })).toBeUndefined();
    const at = new Date(2026, 2, 2, 9, 5);
    expect(localTime(at)).toBe("2026-03-02T09:05");
    expect(sendAtOf({ when: "later", at: localTime(at) })).toBe(at.toISOString());
  });
});
