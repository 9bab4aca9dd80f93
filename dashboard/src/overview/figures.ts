import type { Stats } from "../projects/queries.ts";
import { type Change, changeOf } from "./change.ts";
import { amountText, counted, countText, rateText, shareText } from "./numbers.ts";

/** A number that a founder wants first. */
export interface Figure {
  label: string;
  value: string;
  /** What the number is part of, or how it changed. */
  note: string | Change;
}

export function figuresOf({
  users,
  referrals,
  rewards,
  viral_coefficient,
  referred_share,
  periods,
}: Stats): Figure[] {
  const { last_24_hours: day, previous_24_hours: dayBefore } = periods;
  const { last_7_days: week, previous_7_days: weekBefore, ever } = periods;
  const { applied, unconfirmed, invited, active, idle } = users.by_status;
  return [
    { label: "Users", value: countText(users.total), note: `${counted(ever.signups, "sign-up")} ever` },
    {
      label: "Sign-ups in 24 hours",
      value: countText(day.signups),
      note: changeOf(day.signups, dayBefore.signups, "the day before"),
    },
    {
      label: "Sign-ups in 7 days",
      value: countText(week.signups),
      note: changeOf(week.signups, weekBefore.signups, "the week before"),
    },
    {
      label: "Brought by friends",
      value: referred_share === null ? "–" : shareText(referred_share),
      note: `${countText(ever.referrals)} of ${counted(ever.signups, "sign-up")}`,
    },
    { label: "Waiting", value: countText(applied), note: waitingNote(unconfirmed) },
    {
      label: "Invited or active",
      value: countText(invited + active + idle),
      note: letInNote(users.by_status),
    },
    {
      label: "Friends who count",
      value: countText(referrals.qualified),
      note: `${countText(referrals.created)} don't count yet`,
    },
    {
      label: "Viral coefficient",
      value: viral_coefficient === null ? "–" : rateText(viral_coefficient),
      note: "Friends who count, for each user",
    },
    {
      label: "Rewards delivered",
      value: countText(rewards.delivered),
      note: rewardsNote(rewards),
    },
    {
      label: "Share-link clicks in 7 days",
      value: countText(week.clicks),
      note: changeOf(week.clicks, weekBefore.clicks, "the week before"),
    },
  ];
}

function rewardsNote({ earned, cost_cents }: Stats["rewards"]): string {
  const cost = cost_cents === null ? "" : `, cost ${amountText(cost_cents)} so far`;
  return `${countText(earned)} to deliver${cost}`;
}

function waitingNote(unconfirmed: number): string {
  return unconfirmed > 0 ? `${countText(unconfirmed)} more to confirm` : "Applied, not yet invited";
}

function letInNote({ invited, active, idle }: Stats["users"]["by_status"]): string {
  const idlers = idle > 0 ? `, ${countText(idle)} idle` : "";
  return `${countText(invited)} invited, ${countText(active)} active${idlers}`;
}
