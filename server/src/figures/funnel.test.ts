import { expect, test } from "vitest";
import { funnelOf } from "./funnel.ts";

const BY_STATUS = {
  imported: 1,
  unconfirmed: 2,
  applied: 4,
  invited: 8,
  active: 16,
  rejected: 32,
  idle: 64,
  suspended: 128,
};

test("a funnel counts for each step who has come at least so far", () => {
  expect(funnelOf(500, BY_STATUS, { doubleOptIn: true })).toEqual([
    { step: "clicked", count: 500 },
    { step: "signed_up", count: 255 },
    { step: "confirmed", count: 4 + 8 + 16 + 64 },
    { step: "invited", count: 8 + 16 + 64 },
    { step: "active", count: 16 + 64 },
  ]);
});

test("confirming is no step where nobody is asked to", () => {
  const steps = funnelOf(0, BY_STATUS, { doubleOptIn: false }).map(({ step }) => step);
  expect(steps).toEqual(["clicked", "signed_up", "invited", "active"]);
});
