import { describe, expect, test } from "vitest";
import { counted, shareText } from "./numbers.ts";

describe("a share reads as whole percents", () => {
  test.each([
    [0, "0%"],
    [0.0001, "< 1%"],
    [0.01, "1%"],
    [0.254, "25%"],
    [0.99, "99%"],
    [0.9999, "> 99%"],
    [1, "100%"],
  ])("%d: %s", (share, text) => expect(shareText(share)).toBe(text));
});

test.each([
  [0, "0 sign-ups"],
  [1, "1 sign-up"],
  [2, "2 sign-ups"],
])("%d is counted as %s", (count, text) => expect(counted(count, "sign-up")).toBe(text));
