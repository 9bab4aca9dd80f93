import { describe, expect, test } from "vitest";
import type { Column } from "./queries.ts";
import { optionsFor, PASSED_OVER, remapped, targetLabel } from "./targets.ts";

const column = (name: string, to: string | null): Column => ({ name, samples: [], to });
const COLUMNS = [column("Mail", "email"), column("Plan", "custom_fields.Plan"), column("Junk", null)];

describe("what columns mean", () => {
  test("each meaning is one column's: another that had it is left out", () => {
    expect(remapped(COLUMNS, 2, "email")).toEqual([null, "custom_fields.Plan", "email"]);
    expect(remapped(COLUMNS, 1, PASSED_OVER)).toEqual(["email", null, null]);
    expect(remapped(COLUMNS, 1, "city")).toEqual(["email", "city", null]);
  });

  test("a column can be a custom field of its own name", () => {
    const values = (of: Column) => optionsFor(of).flatMap(({ items }) => items.map(({ value }) => value));
    expect(values(column("Seats", "age"))).toContain("custom_fields.Seats");
    expect(values(column("custom_fields.seats", null))).toContain("custom_fields.seats");
    for (const { to } of COLUMNS) if (to) expect(values(column("x", to))).toContain(to);
    expect(new Set(values(column("x", null))).size).toBe(values(column("x", null)).length);
  });

  test("is told in words", () => {
    expect(targetLabel("custom_fields.Plan")).toBe("Custom field “Plan”");
    expect(targetLabel("applied_at")).toBe("Signed up at");
    expect(targetLabel(null)).toBe("Left out");
  });
});
