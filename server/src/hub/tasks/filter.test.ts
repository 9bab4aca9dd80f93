import { describe, expect, test } from "vitest";
import type { Filter } from "./definition.ts";
import { filterProblems, passes } from "./filter.ts";

const EVENT = {
  type: "tester_created",
  data: {
    email: "ada@example.com",
    name: null,
    note: "",
    points: 240,
    amount: "12.50",
    vip: true,
    country: "GB",
    joined_at: "2026-03-02T09:30:00Z",
    tags: ["beta", "vip", 7],
    none: [],
    address: { city: "London" },
  },
};

type Comparison = Exclude<Filter["rows"][number], { match: unknown }>;
type Case = [path: string, operator: Comparison["operator"], value: Comparison["value"], passes: boolean];

const row = (path: string, operator: Comparison["operator"], value?: Comparison["value"]): Comparison =>
  value === undefined ? { path, operator } : { path, operator, value };

describe("what each operator lets through", () => {
  test.each<Case>([
    ["data.email", "is_set", undefined, true],
    ["data.points", "is_set", undefined, true],
    ["data.address", "is_set", undefined, true],
    ["data.name", "is_set", undefined, false],
    ["data.note", "is_set", undefined, false],
    ["data.none", "is_set", undefined, false],
    ["data.gone", "is_set", undefined, false],
    ["data.gone", "is_not_set", undefined, true],
    ["data.note", "is_not_set", undefined, true],
    ["data.vip", "is_not_set", undefined, false],
    ["type", "equals", "tester_created", true],
    ["type", "equals", "Tester_Created", false],
    ["data.points", "equals", 240, true],
    ["data.points", "equals", "240", true],
    ["data.amount", "equals", 12.5, true],
    ["data.vip", "equals", true, true],
    ["data.vip", "equals", "true", true],
    ["data.gone", "equals", "", false],
    ["data.address", "equals", "London", false],
    ['data["email"]', "equals", "ada@example.com", true],
    ["type", "not_equals", "tester_updated", true],
    ["type", "not_equals", "tester_created", false],
    ["data.gone", "not_equals", "x", true],
    ["data.points", "less", 241, true],
    ["data.points", "less", 240, false],
    ["data.points", "less", "1000", true],
    ["data.gone", "less", 5, false],
    ["data.note", "less", "5", false],
    ["data.points", "greater", 239, true],
    ["data.amount", "greater", "9", true],
    ["data.email", "greater", 5, false],
    ["data.joined_at", "greater", "2026-03-01", true],
    ["data.joined_at", "less", "2026-03-02T10:30:00+02:00", false],
    ["data.points", "between", [200, 240], true],
    ["data.points", "between", [240, 300], true],
    ["data.points", "between", [241, 300], false],
    ["data.points", "between", [100], false],
    ["data.joined_at", "between", ["2026-03-01", "2026-03-31"], true],
    ["data.email", "contains", "@example.", true],
    ["data.email", "contains", "@Example.", false],
    ["data.tags", "contains", "vip", true],
    ["data.gone", "contains", "x", false],
    ["data.email", "starts_with", "ada", true],
    ["data.email", "starts_with", "da", false],
    ["data.country", "in_list", ["DE", "GB"], true],
    ["data.country", "in_list", ["DE", "FR"], false],
    ["data.points", "in_list", ["240"], true],
    ["data.gone", "in_list", ["DE"], false],
    ["data.tags", "exists_in", "beta", true],
    ["data.tags", "exists_in", "7", true],
    ["data.tags", "exists_in", "bet", false],
    ["data.email", "exists_in", "ada", false],
    ["data.tags[0]", "equals", "beta", true],
    ["data.constructor", "is_set", undefined, false],
    ["data.tags.length", "is_set", undefined, false],
    ["not a path", "is_set", undefined, false],
  ])("%s %s %j: %s", (path, operator, value, does) =>
    expect(passes({ match: "all", rows: [row(path, operator, value)] }, EVENT)).toBe(does),
  );
});

describe("rows together", () => {
  const yes = row("data.vip", "equals", true);
  const no = row("data.vip", "equals", false);

  test.each<[string, Filter | null, boolean]>([
    ["no filter", null, true],
    ["no rows, all", { match: "all", rows: [] }, true],
    ["no rows, any", { match: "any", rows: [] }, true],
    ["all of yes and yes", { match: "all", rows: [yes, yes] }, true],
    ["all of yes and no", { match: "all", rows: [yes, no] }, false],
    ["any of no and yes", { match: "any", rows: [no, yes] }, true],
    ["any of no and no", { match: "any", rows: [no, no] }, false],
    ["yes, and any of no and yes", { match: "all", rows: [yes, { match: "any", rows: [no, yes] }] }, true],
    ["no, or all of yes and no", { match: "any", rows: [no, { match: "all", rows: [yes, no] }] }, false],
  ])("%s", (_name, filter, does) => expect(passes(filter, EVENT)).toBe(does));

  test.each([[null], ["text"], [[1, 2]], [undefined]])("an event can be anything: %j", (event) => {
    expect(passes({ match: "all", rows: [yes] }, event)).toBe(false);
    expect(passes({ match: "all", rows: [row("data.vip", "is_not_set")] }, event)).toBe(true);
  });
});

describe("what keeps a filter from being published", () => {
  test("nothing, where every row is complete", () => {
    expect(filterProblems(null)).toEqual([]);
    expect(filterProblems({ match: "all", rows: [row("a", "is_set"), row("b", "between", [1, 2])] })).toEqual(
      [],
    );
  });

  test("is named with its place", () => {
    const filter: Filter = {
      match: "all",
      rows: [
        row("first name", "is_set"),
        row("a", "equals"),
        { match: "any", rows: [row("a", "is_set"), row("b", "between", [1]), row("c", "in_list", [])] },
        row("d", "less", [1, 2]),
      ],
    };
    expect(filterProblems(filter)).toEqual([
      { path: "rows.0.path", message: "Character 7: “n” can't follow the name of a field." },
      { path: "rows.1.value", message: "One value is needed to compare with." },
      { path: "rows.2.rows.1.value", message: "Two values are needed: from and to." },
      { path: "rows.2.rows.2.value", message: "A list with at least one value is needed." },
      { path: "rows.3.value", message: "One value is needed to compare with." },
    ]);
  });
});
