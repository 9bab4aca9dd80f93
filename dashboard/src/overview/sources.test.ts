import { expect, test } from "vitest";
import { sourceBars, sourcesCsv } from "./sources.ts";

const NONE = { signups: 0, referrals: 0 };

test("sources are bars of the most; the rest stands last, as one", () => {
  const data = [
    { source: "newsletter", signups: 8, referrals: 0 },
    { source: "direct", signups: 4, referrals: 3 },
  ];
  const bars = sourceBars({ data, other: { signups: 2, referrals: 1 } });
  expect(bars.map(({ label, note, length }) => [label, note, length])).toEqual([
    ["newsletter", null, 1],
    ["Direct, or not known", "3 by friends", 0.5],
    ["All other sources", "1 by friends", 0.25],
  ]);
});

test("a source that is called like the rest is told apart from it", () => {
  const data = [{ source: "other", signups: 1, referrals: 0 }];
  const keys = sourceBars({ data, other: { signups: 2, referrals: 0 } }).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

test("beyond six all others are one bar, and the file has each", () => {
  const data = [9, 8, 7, 6, 5, 4, 3].map((signups, i) => ({ source: `site${i}`, signups, referrals: 1 }));
  const sources = { data, other: { signups: 2, referrals: 0 } };
  expect(sourceBars(sources).at(-1)).toMatchObject({ label: "All other sources", signups: 5 });
  expect(sourcesCsv(sources).split("\r\n").slice(-4)).toEqual([
    "site5,4,1",
    "site6,3,1",
    "(all others),2,0",
    "",
  ]);
});

test("nothing is no bar", () => expect(sourceBars({ data: [], other: NONE })).toEqual([]));
