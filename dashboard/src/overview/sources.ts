import { countText } from "./numbers.ts";
import type { Sources } from "./queries.ts";

export interface SourceBar {
  /** What no source of a user can be: two of a name may stand beside each other. */
  key: string;
  label: string;
  signups: number;
  note: string | null;
  /** Of the longest bar. */
  length: number;
}

/** Those by name, most first, then all others together. */
export function sourceBars({ data, other }: Sources): SourceBar[] {
  const named = data.map(({ source, ...counts }) => ({
    key: `from ${source}`,
    label: labelOf(source),
    ...counts,
  }));
  const rest = other.signups > 0 ? [{ key: "other", label: "All other sources", ...other }] : [];
  const bars = [...named, ...rest];
  const most = Math.max(1, ...bars.map(({ signups }) => signups));
  return bars.map(({ key, label, signups, referrals }) => ({
    key,
    label,
    signups,
    note: referrals > 0 ? `${countText(referrals)} by friends` : null,
    length: signups / most,
  }));
}

function labelOf(source: string): string {
  return source === "direct" ? "Direct, or not known" : source;
}
