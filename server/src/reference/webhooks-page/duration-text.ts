const UNITS = [
  ["h", 60 * 60 * 1000],
  ["min", 60 * 1000],
  ["s", 1000],
] as const;

/** As in `49 h 33 min 7 s`, from a second on; no line ends between a number and its unit. */
export function durationText(ms: number): string {
  const parts = UNITS.map(([unit, unitMs], i) => {
    const rest = ms % (UNITS[i - 1]?.[1] ?? Number.POSITIVE_INFINITY);
    return [Math.floor(rest / unitMs), unit] as const;
  }).filter(([count]) => count > 0);
  return parts.map(([count, unit]) => `${count}\u00a0${unit}`).join(" ");
}
