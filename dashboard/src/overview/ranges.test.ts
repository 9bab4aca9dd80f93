import { expect, test } from "vitest";
import { sinceOf } from "./ranges.ts";

const NOW = Date.parse("2026-03-31T09:30:00.000Z");

test.each([
  ["48h", "2026-03-29T09:30:00.000Z"],
  ["7d", "2026-03-24T09:30:00.000Z"],
  ["30d", "2026-03-01T09:30:00.000Z"],
  ["1y", "2025-03-31T09:30:00.000Z"],
] as const)("%s back", (range, since) => expect(sinceOf(range, NOW)).toBe(since));
