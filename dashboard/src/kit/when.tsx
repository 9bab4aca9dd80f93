import { ExactTime } from "./exact-time.tsx";
import { useNow } from "./now.ts";

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: "auto", style: "short" });

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ["year", 31_536_000_000],
  ["month", 2_592_000_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
];

/** A moment in words ("3 minutes ago"), in the reader's zone and language; the exact time on hover and focus. */
export function When({ at }: { at: string }) {
  const now = useNow(Date.now() - Date.parse(at) < 60_000 ? 1_000 : 30_000);
  return <ExactTime at={at}>{inWords(Date.parse(at) - now)}</ExactTime>;
}

/** How far a moment is: `deltaMs` is negative for the past. */
export function inWords(deltaMs: number): string {
  const [unit, ms] = STEPS.find(([, ms]) => Math.abs(deltaMs) >= ms) ?? ["second", 1_000];
  return relative.format(Math.trunc(deltaMs / ms), unit);
}
