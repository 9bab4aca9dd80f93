import { csvOf } from "./csv.ts";
import { countText } from "./numbers.ts";
import type { Sources } from "./queries.ts";

const SHOWN = 6;

export interface SourceBar {
  /** What no source of a user can be: two of a name may stand beside each other. */
  key: string;
  label: string;
  signups: number;
  note: string | null;
  /** Of the longest bar. */
  length: number;
}

/** The first by name, most first, then all others together. */
export function sourceBars({ data, other }: Sources): SourceBar[] {
  const named = data.slice(0, SHOWN).map(({ source, ...counts }) => ({
    key: `from ${source}`,
    label: labelOf(source),
    ...counts,
  }));
  const others = data.slice(SHOWN).reduce(
    (sum, { signups, referrals }) => ({
      signups: sum.signups + signups,
      referrals: sum.referrals + referrals,
    }),
    other,
  );
  const rest = others.signups > 0 ? [{ key: "other", label: "All other sources", ...others }] : [];
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

/** All that are told apart as a file, and the others in a last row. */
export function sourcesCsv({ data, other }: Sources): string {
  const rows = [...data, ...(other.signups > 0 ? [{ source: "(all others)", ...other }] : [])];
  return csvOf(
    ["source", "signups", "referrals"],
    rows.map(({ source, signups, referrals }) => [source, signups, referrals]),
  );
}

function labelOf(source: string): string {
  return source === "direct" ? "Direct, or not known" : source;
}
