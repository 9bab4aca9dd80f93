/** `#rrggbb`. */
export type Color = string;

export const WHITE: Color = "#ffffff";
export const BLACK: Color = "#000000";
const STEPS = 20;

/** How well two colours can be told apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(a: Color, b: Color): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The first colour with so much of the second in it: 0 none, 1 nothing else. */
export function mix(a: Color, b: Color, share: number): Color {
  const other = channels(b);
  return hex(channels(a).map((value, i) => value + ((other[i] as number) - value) * share));
}

/** The lighter one of black and white on dark grounds, the darker one on light ones. */
export function onTopOf(...grounds: readonly Color[]): Color {
  const least = (color: Color) => Math.min(...grounds.map((ground) => contrast(color, ground)));
  return least(BLACK) > least(WHITE) ? BLACK : WHITE;
}

/** The colour itself, or as little lighter or darker as makes it readable on all grounds, if anything does. */
export function readable(color: Color, grounds: readonly Color[], ratio: number): Color {
  const towards = onTopOf(...grounds);
  for (let step = 0; step <= STEPS; step++) {
    const mixed = mix(color, towards, step / STEPS);
    if (grounds.every((ground) => contrast(mixed, ground) >= ratio)) return mixed;
  }
  return towards;
}

export function isLight(color: Color): boolean {
  return onTopOf(color) === BLACK;
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: Color): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): Color {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
