/** One measured figure, with what it has to reach. */
export interface Result {
  name: string;
  engine: string;
  value: number;
  unit: string;
  goal: { at: "least" | "most"; value: number };
  /** What else was seen, in a few words. */
  note?: string;
}

export function isMet({ value, goal }: Result): boolean {
  return goal.at === "least" ? value >= goal.value : value <= goal.value;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}
