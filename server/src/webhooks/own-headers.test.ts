import { describe, expect, test } from "vitest";
import { changeHeaders } from "./own-headers.ts";

describe("an endpoint's own headers", () => {
  test("are kept by lower-case name", () => {
    expect(changeHeaders({}, { Authorization: "Bearer abc", "X-Team": "growth, EMEA" })).toEqual({
      authorization: "Bearer abc",
      "x-team": "growth, EMEA",
    });
  });

  test("are changed one by one: null removes, what is not named stays", () => {
    const headers = { authorization: "Bearer abc", "x-team": "growth" };
    expect(changeHeaders(headers, { "X-Team": null, "x-new": "1" })).toEqual({
      authorization: "Bearer abc",
      "x-new": "1",
    });
    expect(changeHeaders(headers, {})).toEqual(headers);
    expect(changeHeaders(headers, { "x-unknown": null })).toEqual(headers);
  });

  test.each([
    "Host",
    "host",
    "Content-Type",
    "content-length",
    "Content-Encoding",
    "Transfer-Encoding",
    "Connection",
    "Keep-Alive",
    "TE",
    "Trailer",
    "Upgrade",
    "Expect",
    "Accept-Encoding",
    "Proxy-Authorization",
    "Proxy-Connection",
    "Webhook-Id",
    "webhook-signature",
    "webhook-anything",
    "X-Prefinery-Signature",
  ])("can't be %s", (name) => {
    expect(() => changeHeaders({}, { [name]: "x" })).toThrow(/set by Hookline itself/);
  });

  test.each(["", " ", "a b", "a:", "naïve", "a\r\nb", "a\0", "(a)", "a/b", "x".repeat(101)])(
    "can't be named %j",
    (name) => {
      expect(() => changeHeaders({}, { [name]: "x" })).toThrow(/is not a header's name/);
    },
  );

  test.each(["a\r\nx-evil: 1", "a\nb", "a\0", "tab\there", "naïve", "", " ", " a", "a "])(
    "can't have the value %j",
    (value) => {
      expect(() => changeHeaders({}, { "x-a": value })).toThrow(/printable ASCII/);
    },
  );

  test("have values of 1,000 characters at most", () => {
    expect(changeHeaders({}, { "x-a": "v".repeat(1000) })["x-a"]).toHaveLength(1000);
    expect(() => changeHeaders({}, { "x-a": "v".repeat(1001) })).toThrow(/1001 characters/);
  });

  test("are 20 at most, those that were there counted", () => {
    const twenty = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`x-${i}`, "v"]));
    expect(Object.keys(changeHeaders({}, twenty))).toHaveLength(20);
    expect(() => changeHeaders(twenty, { "x-more": "v" })).toThrow(/would be 21/);
    expect(Object.keys(changeHeaders(twenty, { "x-more": "v", "x-0": null }))).toHaveLength(20);
  });

  test("can't be there twice in two spellings", () => {
    expect(() => changeHeaders({}, { "X-A": "1", "x-a": "2" })).toThrow(/there twice/);
  });

  test("may replace our user-agent", () => {
    expect(changeHeaders({}, { "User-Agent": "Acme" })).toEqual({ "user-agent": "Acme" });
  });
});
