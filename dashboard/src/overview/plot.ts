/** Where things stand in a picture that is 100 wide and 100 high, its origin at the upper left. */

const MOST_STEPS = 4;

/** Whole numbers from 0 on, evenly apart, the last of them not below `max`: 1, 2 or 5 times a power of ten apart. */
export function ticksOf(max: number): number[] {
  const atLeast = Math.max(1, max / MOST_STEPS);
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const step = [1, 2, 5, 10].map((times) => times * power).find((step) => step >= atLeast) ?? 10 * power;
  const steps = Math.max(1, Math.ceil(max / step));
  return Array.from({ length: steps + 1 }, (_, i) => i * step);
}

/** Which of so many points are named below the picture: evenly apart, `most` of them at most. */
export function namedOf(points: number, most: number): number[] {
  const apart = Math.ceil(points / most);
  const first = Math.floor(((points - 1) % apart) / 2);
  return Array.from({ length: Math.ceil((points - first) / apart) }, (_, i) => first + i * apart);
}

/** How far to the right a point is. */
export function acrossOf(index: number, points: number): number {
  return points > 1 ? (index / (points - 1)) * 100 : 50;
}

/** Which point is nearest to a place, given as a share of the width. */
export function nearestOf(share: number, points: number): number {
  return Math.min(points - 1, Math.max(0, Math.round(share * (points - 1))));
}

/** A line through the values, as an SVG path; `top` is the value at the upper edge. */
export function lineOf(values: readonly number[], top: number): string {
  const places = values.map(
    (value, i) => `${round(acrossOf(i, values.length))} ${round(100 - (value / top) * 100)}`,
  );
  return `M${places.join("L")}`;
}

/** What is below the line. */
export function areaOf(values: readonly number[], top: number): string {
  const last = round(acrossOf(values.length - 1, values.length));
  return `${lineOf(values, top)}L${last} 100L${round(acrossOf(0, values.length))} 100Z`;
}

function round(place: number): number {
  return Math.round(place * 100) / 100;
}
