import fc from "fast-check";
import { expect, test } from "vitest";
import { includesText, splitText } from "./search.ts";

/** Long enough for the search of our own, and of few letters, so that much repeats. */
const pieces = fc
  .string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 })
  .map((unit) => unit.repeat(210));

test("long pieces are found as V8 finds them", () => {
  fc.assert(
    fc.property(
      pieces,
      fc.array(fc.oneof(pieces, fc.constantFrom("a", "b", "ab", "")), { maxLength: 8 }),
      (piece, around) => {
        const text = around.join(piece);
        expect(splitText(text, piece)).toEqual(text.split(piece));
        expect(includesText(text, piece)).toBe(text.includes(piece));
      },
    ),
    { numRuns: 500 },
  );
});
