import { STATUSES } from "../users/statuses.ts";
import type { Audience, Wave, WavePerson } from "./queries.ts";

const number = new Intl.NumberFormat();
const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

export const WAVE_STATES: { readonly [state in Wave["state"]]: { label: string; color: string } } = {
  scheduled: { label: "Scheduled", color: "yellow" },
  running: { label: "Inviting", color: "grape" },
  completed: { label: "Completed", color: "teal" },
  canceled: { label: "Canceled", color: "gray" },
};

/** What became of somebody in a wave. */
export const RESULTS: { readonly [state in WavePerson["state"]]: { label: string; color: string } } = {
  invited: { label: "Not come yet", color: "grape" },
  active: { label: "Active", color: "teal" },
  skipped: { label: "Passed over", color: "gray" },
};

export const REASONS: { readonly [reason in NonNullable<WavePerson["skipped_because"]>]: string } = {
  unsubscribed: "wants no mail",
  moved: "was of another status by then",
  deleted: "was deleted",
};

export function people(count: number): string {
  return count === 1 ? "1 person" : `${number.format(count)} people`;
}

/** What the button says that makes a wave; `count` is null while it isn't known how many are meant. */
export function actInWords(when: "now" | "later", count: number | null): string {
  if (when === "later") return "Schedule the wave";
  return count === null ? "Invite" : `Invite ${people(count)}`;
}

/** Whom a wave invites, as a part of a sentence. */
export function audienceInWords({ kind, count, group = "", filter = {}, wave }: Audience): string {
  const first = count ? `${theFirst(count)} of ` : "";
  switch (kind) {
    case "top":
      return `${theFirst(count ?? 0)} of the waitlist`;
    case "group":
      return `${first}group “${group}”`;
    case "filter":
      return `${first}${filterInWords(filter)}`;
    case "wave":
      return `who was invited in wave ${wave} and has not come`;
  }
}

function theFirst(count: number): string {
  return count === 1 ? "the first" : `the first ${number.format(count)}`;
}

type Filter = NonNullable<Audience["filter"]>;

function filterInWords({
  status,
  q,
  email,
  group,
  referral_code,
  referred_by,
  created_after,
  created_before,
}: Filter): string {
  const narrowed = [
    status && `with status “${STATUSES[status].label}”`,
    group && `in group “${group}”`,
    q && `matching “${q}”`,
    email && `with the address ${email}`,
    referral_code && `with the referral code ${referral_code}`,
    referred_by && `brought by ${referred_by}`,
    created_after && `signed up from ${day.format(new Date(created_after))}`,
    created_before && `signed up before ${day.format(new Date(created_before))}`,
  ].filter(Boolean);
  return narrowed.length === 0 ? "everybody applied or imported" : `users ${narrowed.join(", ")}`;
}

/** When a wave ended, or else began, or else will. */
export function momentOf({ finished_at, started_at, send_at }: Wave): string {
  return finished_at ?? started_at ?? send_at;
}

/** How far a wave is, in per cent; null where that isn't known. */
export function progressOf({ planned, invited, skipped }: Wave): number | null {
  if (planned === null) return null;
  return planned === 0 ? 100 : Math.floor((100 * (invited + skipped)) / planned);
}

/** How many of a hundred whom a wave invited became active; null where it invited nobody. */
export function conversionOf({ invited, active }: Wave): number | null {
  return invited === 0 ? null : Math.round((100 * active) / invited);
}

/** Why people were passed over: "12 want no mail · 1 was deleted". */
export function passedOverInWords({ unsubscribed, moved, deleted }: Wave["skipped_because"]): string {
  const told = [
    unsubscribed > 0 && `${number.format(unsubscribed)} ${unsubscribed === 1 ? "wants" : "want"} no mail`,
    moved > 0 && `${number.format(moved)} had another status by then`,
    deleted > 0 && `${number.format(deleted)} ${deleted === 1 ? "was" : "were"} deleted`,
  ];
  return told.filter(Boolean).join(" · ");
}
