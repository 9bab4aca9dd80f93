import { describe, expect, test } from "vitest";
import type { Status } from "../events/index.ts";
import { type Audience, meantStatuses, nameOf, sortOut } from "./audience.ts";

describe("an audience", () => {
  test.each<[Audience, readonly Status[], string]>([
    [{ kind: "top", count: 1500 }, ["applied"], "Top 1,500"],
    [{ kind: "group", group: "beta", count: null }, ["applied", "imported"], "beta"],
    [{ kind: "group", group: "beta", count: 20 }, ["applied", "imported"], "20 of beta"],
    [{ kind: "filter", filter: {}, count: null }, ["applied", "imported"], "filtered users"],
    [{ kind: "filter", filter: { status: "rejected" }, count: 3 }, ["rejected"], "3 of filtered users"],
    [{ kind: "wave", wave: 7 }, ["invited"], "Beta testers, again"],
  ])("%o means who is %o and is called %s", (audience, meant, name) => {
    expect(meantStatuses(audience)).toEqual(meant);
    expect(nameOf(audience, "Beta testers")).toBe(name);
  });
});

describe("somebody in a wave", () => {
  const at = 1000;

  test.each([
    ["is invited", { status: "applied", unsubscribed_at: null }, null],
    ["is passed over, who wants no mail", { status: "applied", unsubscribed_at: at }, "unsubscribed"],
    ["is passed over, who came another way", { status: "active", unsubscribed_at: null }, "moved"],
    ["is passed over, who is gone", null, "deleted"],
  ] as const)("%s", (_, user, skipped) => {
    const there = new Map(user ? [[5, user]] : []);
    expect(sortOut([5], there, ["applied", "imported"])).toEqual([{ userId: 5, skipped }]);
  });
});
