import { describe, expect, test } from "vitest";
import { addressesIn, textsIn } from "./addresses-in.ts";

test.each([
  ["ada@example.com", ["ada@example.com"]],
  ["Ada <ada@example.com>, bob@example.com.", ["ada@example.com", "bob@example.com"]],
  ["mailto:ada@example.com?subject=x", ["ada@example.com"]],
  ["from nada@example.com", ["nada@example.com"]],
  ["o'hara@example.com", ["o'hara@example.com"]],
  ["Ünï.cöde+tag@exämple.com", ["Ünï.cöde+tag@exämple.com"]],
  ["'ada@example.com'", ["'ada@example.com", "ada@example.com"]],
  ["?email=ada@example.com&x", ["?email=ada@example.com", "email=ada@example.com", "ada@example.com"]],
  ["@ada @ example.com a@b ada@ @example.com ada@-.", []],
  [`${"x".repeat(200)}@example.com`, [`${"x".repeat(64)}@example.com`]],
])("in %j may be meant %j", (text, addresses) => {
  expect([...addressesIn(text)]).toEqual(addresses);
});

test("a long text without an address, or with nothing but @, is soon read", () => {
  const before = process.cpuUsage();
  expect([...addressesIn("x".repeat(2_000_000))]).toEqual([]);
  expect([...addressesIn("@".repeat(200_000))]).toEqual([]);
  expect(process.cpuUsage(before).user).toBeLessThan(10_000_000); // µs: a look back at each sign takes minutes
});

describe("the texts of a value", () => {
  test("are all that it is made of, names of members too", () => {
    expect([...textsIn({ a: ["b", 1, null, { c: "d" }] })]).toEqual(["a", "b", "c", "d"]);
    expect([...textsIn(null)]).toEqual([]);
  });

  test("are read as URLs have them, too", () => {
    expect([...textsIn("?e=ada%2Bx%40example.com")]).toEqual([
      "?e=ada%2Bx%40example.com",
      "?e=ada+x@example.com",
    ]);
  });
});
