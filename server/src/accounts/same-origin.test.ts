import { describe, expect, test } from "vitest";
import { type OriginHeaders, originOf } from "./same-origin.ts";

const OURS = ["https://hookline.example.com"];

const CASES: [string, OriginHeaders, ReturnType<typeof originOf>][] = [
  ["our own page, as the browser says", { "sec-fetch-site": "same-origin" }, "same"],
  ["our own page in a browser without fetch metadata", { origin: "https://hookline.example.com" }, "same"],
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://hookline.example.com" }, "other"],
  ["a sibling subdomain", { "sec-fetch-site": "same-site" }, "other"],
  ["an address typed or a bookmark", { "sec-fetch-site": "none" }, "other"],
  ["another origin", { origin: "https://evil.example.com" }, "other"],
  ["the same host over http", { origin: "http://hookline.example.com" }, "other"],
  ["a sandboxed frame", { origin: "null" }, "other"],
  ["no browser", {}, "unproven"],
];

describe("where a request comes from", () => {
  test.each(CASES)("%s", (_, headers, expected) => {
    expect(originOf(headers, OURS)).toBe(expected);
  });
});
