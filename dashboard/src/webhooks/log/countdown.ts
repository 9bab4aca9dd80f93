const UNITS: readonly [unit: string, seconds: number][] = [
  ["d", 86_400],
  ["h", 3_600],
  ["min", 60],
  ["s", 1],
];

/** How long until then, in the two largest units: "in 5 s", "in 1 min 20 s". Past and present are "now". */
export function until(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds <= 0) return "now";
  const at = UNITS.findIndex(([, size]) => seconds >= size);
  const [unit, size] = UNITS[at] as (typeof UNITS)[number];
  const smaller = UNITS[at + 1];
  const rest = smaller === undefined ? 0 : Math.floor((seconds % size) / smaller[1]);
  const whole = `in ${Math.floor(seconds / size)} ${unit}`;
  return rest === 0 || smaller === undefined ? whole : `${whole} ${rest} ${smaller[0]}`;
}
