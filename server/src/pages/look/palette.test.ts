import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast } from "./color.ts";
import { darkChoice, lightChoice, paletteOf } from "./palette.ts";
import type { Theme } from "./theme.ts";

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("contrast is as WCAG has it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("whatever colours are chosen, what is text can be read, and fields and buttons can be seen", () => {
  fc.assert(
    fc.property(
      fc.record({
        accent: color,
        background: color,
        text: color,
        dark_accent: fc.option(color),
        dark_background: fc.option(color),
        dark_text: fc.option(color),
      }),
      (colors) => {
        const theme: Theme = { ...colors, color_scheme: "auto", font: "system", radius: 8 };
        for (const palette of [paletteOf(lightChoice(theme)), paletteOf(darkChoice(theme))]) {
          const { ground, card, tint, text, soft, link, bad, onAccent, accent, border } = palette;
          for (const [ink, on] of [
            [text, ground],
            [text, card],
            [text, tint],
            [soft, ground],
            [soft, card],
            [soft, tint],
            [link, card],
            [link, tint],
            [bad, card],
            [bad, tint],
            [onAccent, accent],
          ] as const) {
            expect(contrast(ink, on)).toBeGreaterThanOrEqual(4.5);
          }
          expect(contrast(accent, card)).toBeGreaterThanOrEqual(3);
          expect(contrast(border, card)).toBeGreaterThanOrEqual(3);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
