import { expect, test } from "vitest";
import { ulidOf } from "./ulid.ts";

test("a ULID begins with its time, as in the specification's own example", () => {
  expect(ulidOf(1469918176385, "a key")).toMatch(/^01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/);
});

test("the same time and key give the same, another key another one", () => {
  expect(ulidOf(1_000, "a")).toBe(ulidOf(1_000, "a"));
  expect(ulidOf(1_000, "a")).not.toBe(ulidOf(1_000, "b"));
  expect(ulidOf(2 ** 48 - 1, "a")).toMatch(/^7ZZZZZZZZZ/);
});
