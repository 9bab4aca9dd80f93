import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test("a file has its head, and what would break a row or run as a formula does neither", () => {
  const rows = [
    ["news, letter", 8],
    ['"best" of\nall', -1],
    ['=HYPERLINK("https://evil.example")', 1],
    ["@sum", 0],
    ["-2+3", 0],
  ];
  expect(csvOf(["source", "signups"], rows)).toBe(
    [
      "source,signups",
      '"news, letter",8',
      '"""best"" of\nall",-1',
      `"'=HYPERLINK(""https://evil.example"")",1`,
      "'@sum,0",
      "'-2+3,0",
      "",
    ].join("\r\n"),
  );
});
