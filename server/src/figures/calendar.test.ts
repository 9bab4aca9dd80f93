import { describe, expect, test } from "vitest";
import { AppError } from "../kernel/errors.ts";
import { type Interval, MAX_POINTS, periodsOf, zoneOf } from "./calendar.ts";

const HOUR_MS = 60 * 60_000;

/** The starts of the periods, then the end of the last. */
function bounds(interval: Interval, zone: string, from: string, until: string): string[] {
  const asked = { from: Date.parse(from), until: Date.parse(until) };
  const periods = periodsOf(interval, zoneOf(zone), asked);
  for (const [i, { until }] of periods.slice(0, -1).entries()) expect(until).toBe(periods[i + 1]?.from);
  const ends = [...periods.map((period) => period.from), periods.at(-1)?.until as number];
  return ends.map((ms) => new Date(ms).toISOString().slice(5, 16));
}

describe("periods of a chart", () => {
  test.each([
    ["UTC", "2026-03-02T09:30:00Z", "2026-03-03T00:00:01Z", ["03-02T00:00", "03-03T00:00", "03-04T00:00"]],
    ["UTC", "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z", ["03-02T00:00", "03-03T00:00"]],
    [
      "Asia/Kolkata",
      "2026-03-02T18:29:00Z",
      "2026-03-02T18:31:00Z",
      ["03-01T18:30", "03-02T18:30", "03-03T18:30"],
    ],
    ["Asia/Kathmandu", "2026-03-02T12:00:00Z", "2026-03-02T12:01:00Z", ["03-01T18:15", "03-02T18:15"]],
    [
      "America/New_York",
      "2026-03-07T12:00:00Z",
      "2026-03-09T12:00:00Z",
      ["03-07T05:00", "03-08T05:00", "03-09T04:00", "03-10T04:00"],
    ],
    [
      "Europe/Berlin",
      "2026-10-24T12:00:00Z",
      "2026-10-26T12:00:00Z",
      ["10-23T22:00", "10-24T22:00", "10-25T23:00", "10-26T23:00"],
    ],
    // Clocks go from midnight to one o'clock: the day begins then.
    [
      "Africa/Cairo",
      "2026-04-23T12:00:00Z",
      "2026-04-24T12:00:00Z",
      ["04-22T22:00", "04-23T22:00", "04-24T21:00"],
    ],
    // Clocks go from one o'clock back to midnight, which comes twice.
    [
      "America/Havana",
      "2026-10-31T12:00:00Z",
      "2026-11-01T12:00:00Z",
      ["10-31T04:00", "11-01T04:00", "11-02T05:00"],
    ],
    // The 30th never was.
    [
      "Pacific/Apia",
      "2011-12-29T12:00:00Z",
      "2011-12-30T12:00:00Z",
      ["12-29T10:00", "12-30T10:00", "12-31T10:00"],
    ],
  ])("days in %s from %s until %s", (zone, from, until, expected) => {
    expect(bounds("day", zone, from, until)).toEqual(expected);
  });

  test.each([
    ["UTC", "2026-03-02T09:30:00Z", "2026-03-02T11:00:00Z", ["03-02T09:00", "03-02T10:00", "03-02T11:00"]],
    [
      "Asia/Kolkata",
      "2026-03-02T09:00:00Z",
      "2026-03-02T10:00:00Z",
      ["03-02T08:30", "03-02T09:30", "03-02T10:30"],
    ],
    // The hour that clocks show twice is two.
    [
      "Europe/Berlin",
      "2026-10-25T00:00:00Z",
      "2026-10-25T03:00:00Z",
      ["10-25T00:00", "10-25T01:00", "10-25T02:00", "10-25T03:00"],
    ],
    // Half an hour is shown twice: that one is longer.
    [
      "Australia/Lord_Howe",
      "2026-04-04T14:00:00Z",
      "2026-04-04T16:00:00Z",
      ["04-04T14:00", "04-04T15:30", "04-04T16:30"],
    ],
  ])("hours in %s from %s until %s", (zone, from, until, expected) => {
    expect(bounds("hour", zone, from, until)).toEqual(expected);
  });

  test("are as many as there may be, and no more", () => {
    const until = Date.parse("2026-03-02T00:00:00Z");
    const periods = (count: number) =>
      periodsOf("hour", zoneOf("UTC"), { from: until - count * HOUR_MS, until });
    expect(periods(MAX_POINTS)).toHaveLength(MAX_POINTS);
    expect(() => periods(MAX_POINTS + 1)).toThrow(/since: is too long before until: at most 400 hours/);
    expect(() => periods(0)).toThrow(/since: must be before until/);
  });

  test("begin on quarters of an hour in every zone that there is", () => {
    const names = Intl.supportedValuesOf("timeZone");
    expect(names.length).toBeGreaterThan(400);
    const year = { from: Date.parse("2026-01-01T00:00:00Z"), until: Date.parse("2026-12-31T00:00:00Z") };
    const odd = names.filter((name) =>
      periodsOf("day", zoneOf(name), year).some(({ from }) => from % (HOUR_MS / 4) !== 0),
    );
    expect(odd).toEqual([]);
  });

  test.each(["Mars/Olympus", "+05:37", "", "UTC; drop table", "\u0000"])("%j is no time zone", (name) => {
    expect(() => zoneOf(name)).toThrow(AppError);
    expect(() => zoneOf(name)).toThrow(/time_zone: .* is no time zone; it needs a name like/);
  });
});
