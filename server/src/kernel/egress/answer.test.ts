import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText, keepHeaders } from "./answer.ts";

const bytes = (...values: number[]) => Buffer.from(values);

describe("the text of an answer's body", () => {
  it.each<[string, Uint8Array, string]>([
    ["keeps text, tabs and line ends", Buffer.from("à €\t😀\r\n"), "à €\t😀\r\n"],
    ["escapes NUL", bytes(0x61, 0x00, 0x62), "a\\x00b"],
    ["escapes control characters", bytes(0x1b, 0x5b, 0x6d, 0x7f), "\\x1b[m\\x7f"],
    ["escapes control characters above ASCII by their bytes", bytes(0xc2, 0x85), "\\xc2\\x85"],
    ["escapes what is not UTF-8", bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0xc3, 0xa9), "caf\\xe9 é"],
    [
      "escapes overlong forms and surrogates",
      bytes(0xc0, 0x80, 0xed, 0xa0, 0x80),
      "\\xc0\\x80\\xed\\xa0\\x80",
    ],
    ["escapes a character that breaks off", bytes(0x61, 0xe2, 0x82), "a\\xe2\\x82"],
  ])("%s", (_rule, body, text) => {
    expect(bodyText(body, false)).toBe(text);
  });

  it("leaves out a character that our own cut has split", () => {
    const text = Buffer.from("ab😀");
    for (const length of [3, 4, 5]) expect(bodyText(text.subarray(0, length), true)).toBe("ab");
    expect(bodyText(text, true)).toBe("ab😀");
    expect(bodyText(bytes(0x61, 0x80, 0x80, 0x80, 0x80), true)).toBe("a\\x80\\x80\\x80\\x80");
  });

  it("holds no control character and no broken UTF-16, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.boolean(), (body, cut) => {
        const text = bodyText(body, cut);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[^\P{Cc}\t\n\r]/u);
      }),
      { seed: 1, numRuns: 5_000 },
    );
  });
});

describe("the headers of an answer", () => {
  it("are few, and cut to 512 characters", () => {
    const kept = keepHeaders({
      "content-type": "text/plain",
      "retry-after": "120",
      "set-cookie": ["secret=1"],
      "x-request-id": ["a", "b"],
      server: "s".repeat(1_000),
    });
    expect(kept).toEqual({
      "content-type": "text/plain",
      "retry-after": "120",
      "x-request-id": "a, b",
      server: "s".repeat(512),
    });
  });
});
