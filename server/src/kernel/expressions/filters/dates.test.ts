import { describe, expect, test } from "vitest";
import { comesTo } from "../../../testing/expression.ts";

describe("what is read as a date", () => {
  test.each([
    ["2026-03-02", "2026-03-02T00:00:00Z"],
    ["2026-03-02T09:30", "2026-03-02T09:30:00Z"],
    ["2026-03-02T09:30:15Z", "2026-03-02T09:30:15Z"],
    ["2026-03-02T09:30:15.987654Z", "2026-03-02T09:30:15Z"],
    ["2026-03-02T09:30:15+02:00", "2026-03-02T07:30:15Z"],
    ["2026-03-02T09:30:15-0530", "2026-03-02T15:00:15Z"],
    ["2026-03-02 09:30:15", "2026-03-02T09:30:15Z"],
    ["2026-03-02 09:30:15 UTC", "2026-03-02T09:30:15Z"],
    [" 2026-03-02t09:30:15z ", "2026-03-02T09:30:15Z"],
    ["Mon, 02 Mar 2026 09:30:15 GMT", "2026-03-02T09:30:15Z"],
    ["2 mar 2026 09:30 -0500", "2026-03-02T14:30:00Z"],
    ["1772443800", "2026-03-02T09:30:00Z"],
    [1772443800, "2026-03-02T09:30:00Z"],
    [1772443800123, "2026-03-02T09:30:00Z"],
    [0, "1970-01-01T00:00:00Z"],
    [-1, "1969-12-31T23:59:59Z"],
    ["2024-02-29", "2024-02-29T00:00:00Z"],
    ["0001-01-01", "0001-01-01T00:00:00Z"],
    ["", null],
    [null, null],
  ])("%j", (when, iso) => expect(comesTo("{{ when | date }}", { when })).toBe(iso));
});

describe("what can't be told for sure is refused", () => {
  test.each([
    "03/04/2026",
    "2026",
    "2026-13-01",
    "2026-02-30",
    "2025-02-29",
    "2026-03-02T24:00:00Z",
    "2026-03-02T09:60:00Z",
    "2026-03-02T09:30:00+99:00",
    "0000-01-01",
    "yesterday",
    `2026-03-02${" ".repeat(100)}`,
    true,
    {},
    1e18,
  ])("%j", (when) => expect(comesTo("{{ when | date }}", { when })).toBeInstanceOf(Error));
});

describe("how it is written", () => {
  test.each([
    ["", "2026-03-02T09:05:07Z"],
    ["iso", "2026-03-02T09:05:07Z"],
    ["unix", 1772442307],
    ["unix_ms", 1772442307089],
    ["YYYY-MM-DD", "2026-03-02"],
    ["DD.MM.YY", "02.03.26"],
    ["D/M/YYYY", "2/3/2026"],
    ["dddd, D MMMM YYYY", "Monday, 2 March 2026"],
    ["ddd MMM D", "Mon Mar 2"],
    ["HH:mm:ss.SSS", "09:05:07.089"],
    ["H:m:s", "9:5:7"],
    ["hh:mm A", "09:05 AM"],
    ["h a", "9 am"],
    ["Z", "+00:00"],
    ["[at] HH[h]", "at 09h"],
    ["[YYYY] YYYY", "YYYY 2026"],
    ["[]", ""],
    ["日付 D", "日付 2"],
  ])("%s", (format, text) =>
    expect(comesTo("{{ when | date: format }}", { when: "2026-03-02T09:05:07.089Z", format })).toBe(text),
  );

  test.each([
    ["00:30", "12:30 AM"],
    ["12:00", "12:00 PM"],
    ["13:05", "1:05 PM"],
    ["23:59", "11:59 PM"],
  ])("%s on a clock of twelve hours", (time, text) =>
    expect(comesTo('{{ when | date: "h:mm A" }}', { when: `2026-03-02T${time}Z` })).toBe(text),
  );
});

describe("where it is shifted to", () => {
  test.each([
    ["+1 day", "2026-02-01T10:00:00Z"],
    ["-1 day", "2026-01-30T10:00:00Z"],
    ["1 week", "2026-02-07T10:00:00Z"],
    ["+1 month", "2026-02-28T10:00:00Z"],
    ["+1 month -1 day", "2026-02-27T10:00:00Z"],
    ["-2 months", "2025-11-30T10:00:00Z"],
    ["+13 months", "2027-02-28T10:00:00Z"],
    ["+1 year", "2027-01-31T10:00:00Z"],
    ["+ 90 Minutes", "2026-01-31T11:30:00Z"],
    ["-36 hours", "2026-01-29T22:00:00Z"],
    ["+30 seconds", "2026-01-31T10:00:30Z"],
    ["+1day-1hour", "2026-02-01T09:00:00Z"],
    ["", "2026-01-31T10:00:00Z"],
  ])("%s", (shift, iso) =>
    expect(comesTo('{{ when | date: "", shift }}', { when: "2026-01-31T10:00:00Z", shift })).toBe(iso),
  );

  test("to the first moment of Unix time too", () => {
    expect(comesTo('{{ "1970-01-02" | date: "iso", "-1 day" }}')).toBe("1970-01-01T00:00:00Z");
  });

  test("a year after a leap day is the last of February", () => {
    expect(comesTo('{{ "2024-02-29" | date: "YYYY-MM-DD", "+1 year" }}')).toBe("2025-02-28");
  });

  test.each(["soon", "1", "day", "+1 fortnight", "1.5 days", "+1 day!", "+1 day ".repeat(11)])(
    "%s is no shift",
    (shift) => expect(comesTo('{{ 0 | date: "", shift }}', { shift })).toBeInstanceOf(Error),
  );
});

describe("time zones", () => {
  test.each([
    ["2026-01-15T12:00:00Z", "Europe/Berlin", "2026-01-15T13:00:00+01:00"],
    ["2026-07-15T12:00:00Z", "Europe/Berlin", "2026-07-15T14:00:00+02:00"],
    ["2026-07-15T23:30:00Z", "Asia/Kolkata", "2026-07-16T05:00:00+05:30"],
    ["2026-07-15T03:00:00Z", "America/New_York", "2026-07-14T23:00:00-04:00"],
    ["2026-07-15T12:00:00Z", "+02:00", "2026-07-15T14:00:00+02:00"],
    ["2026-07-15T12:00:00Z", "utc", "2026-07-15T12:00:00Z"],
    ["2026-01-15T12:00:00Z", "Europe/London", "2026-01-15T12:00:00Z"],
  ])("%s in %s", (when, zone, text) =>
    expect(comesTo('{{ when | date: "iso", "", zone }}', { when, zone })).toBe(text),
  );

  test("a day later is the same hour, where the clocks are changed too", () => {
    const later = (when: string, shift: string) =>
      comesTo('{{ when | date: "iso", shift, "Europe/Berlin" }}', { when, shift });
    // Clocks go forward on 29 March 2026 and back on 25 October.
    expect(later("2026-03-28T11:00:00Z", "+1 day")).toBe("2026-03-29T12:00:00+02:00");
    expect(later("2026-03-28T11:00:00Z", "+24 hours")).toBe("2026-03-29T13:00:00+02:00");
    expect(later("2026-10-24T10:00:00Z", "+1 day")).toBe("2026-10-25T12:00:00+01:00");
    // 02:30 isn't on that day.
    expect(later("2026-03-28T01:30:00Z", "+1 day")).toBe("2026-03-29T03:30:00+02:00");
  });
});
