import { expect, test } from "vitest";
import { funnelBars } from "./funnel.ts";

test.each([
  ["nobody came", [0, 0, 0], [0, 0, 0], [null, null, null]],
  ["each step keeps some", [200, 100, 25], [1, 0.5, 0.125], [null, 0.5, 0.25]],
  ["more signed up than clicked", [5, 10, 5], [0.5, 1, 0.5], [null, null, 0.5]],
  ["all are lost on the way", [10, 0, 0], [1, 0, 0], [null, 0, null]],
])("%s", (_, counts, lengths, shares) => {
  const steps = (["clicked", "signed_up", "invited"] as const).map((step, i) => ({
    step,
    count: counts[i] ?? 0,
  }));
  const bars = funnelBars(steps);
  expect(bars.map(({ length }) => length)).toEqual(lengths);
  expect(bars.map(({ share }) => share)).toEqual(shares);
});
