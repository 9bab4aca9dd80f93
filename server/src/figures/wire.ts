import Type, { type Static } from "typebox";
import { STATUSES } from "../events/index.ts";
import { timeText } from "../kernel/time-text.ts";
import type { User } from "../users/index.ts";
import { MAX_POINTS } from "./calendar.ts";
import type { Period } from "./count.ts";
import { STEPS } from "./funnel.ts";
import type { Source } from "./sources.ts";

const DAY_MS = 24 * 60 * 60_000;
const count = Type.Integer({ minimum: 0 });

const counts = {
  signups: Type.Integer({ description: "People who came, also those who are gone by now." }),
  referrals: Type.Integer({ description: "Those of the sign-ups that somebody brought." }),
  qualified: Type.Integer({ description: "Referrals that came to count, whenever they were made." }),
  clicks: Type.Integer({ description: "On share links: of people, once a day for each." }),
};
const PeriodAnswer = Type.Object(counts);

export const StatsAnswer = Type.Object({
  users: Type.Object(
    {
      total: count,
      by_status: Type.Object(Object.fromEntries(STATUSES.map((status) => [status, count]))),
      unsubscribed: count,
    },
    { description: "Who is there now. In large projects up to 30 seconds old." },
  ),
  referrals: Type.Object(
    {
      created: Type.Integer({ description: "Don't count yet." }),
      qualified: count,
      revoked: count,
    },
    { description: "By state, as they are now. In large projects up to 30 seconds old." },
  ),
  rewards: Type.Object(
    {
      earned: Type.Integer({ description: "Not delivered yet." }),
      delivered: count,
      cost_cents: Type.Union([Type.Integer(), Type.Null()], {
        description:
          "What those delivered cost, in hundredths of your currency; null where no reward says what one costs.",
      }),
    },
    { description: "Of all rules, as they are now. In large projects up to 30 seconds old." },
  ),
  viral_coefficient: Type.Union([Type.Number({ minimum: 0 }), Type.Null()], {
    description:
      "How many friends who count a user brings on average: qualified referrals for each user there is. At 1 a list grows by itself. null before the first user.",
    examples: [0.4],
  }),
  referred_share: Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], {
    description: "How much of all sign-ups somebody brought; null before the first.",
    examples: [0.25],
  }),
  periods: Type.Object(
    {
      last_24_hours: PeriodAnswer,
      previous_24_hours: PeriodAnswer,
      last_7_days: PeriodAnswer,
      previous_7_days: PeriodAnswer,
      ever: PeriodAnswer,
    },
    {
      description:
        "What happened, up to now. Periods begin on a quarter of an hour, so that the last may be that much longer than the previous.",
    },
  ),
  funnel: Type.Array(Type.Object({ step: Type.Enum([...STEPS]), count }), {
    description:
      "How far those who are users now have come; clicks on share links before them. `confirmed` is a step where double opt-in is on.",
  }),
});

const since = (description: string) => Type.Optional(Type.String({ format: "date-time", description }));
const until = Type.Optional(
  Type.String({ format: "date-time", description: "Ends before; now, if left out." }),
);

export const TimeseriesQuery = Type.Object({
  interval: Type.Enum(["hour", "day"], { default: "day", description: "What a point stands for." }),
  since: since(
    `From the hour or day that this is in; 30 days, or 48 hours, before \`until\` if left out. At most ${MAX_POINTS} points before it.`,
  ),
  until,
  time_zone: Type.String({
    default: "UTC",
    maxLength: 64,
    description: "Whose hours and days: a name of the IANA database.",
    examples: ["Europe/Berlin"],
  }),
});

export const TimeseriesAnswer = Type.Object({
  interval: Type.Enum(["hour", "day"]),
  time_zone: Type.String(),
  data: Type.Array(
    Type.Object({
      at: Type.String({ format: "date-time", description: "When the hour or day begins." }),
      ...counts,
    }),
    { description: "Oldest first; hours and days without anything are there, too." },
  ),
});

export const SourcesQuery = Type.Object({
  since: since("From the day, in UTC, that this is in; 30 days before `until` if left out."),
  until,
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 10, description: "So many sources by name." }),
});

const sourceCounts = { signups: counts.signups, referrals: counts.referrals };
export const SourcesAnswer = Type.Object({
  data: Type.Array(
    Type.Object({
      source: Type.String({
        description:
          "The `utm_source` of the sign-up, else the site of its `http_referrer`, else `direct`; in lower case, 100 characters at most.",
        examples: ["newsletter"],
      }),
      ...sourceCounts,
    }),
    { description: "Those with the most sign-ups, most first." },
  ),
  other: Type.Object(sourceCounts, { description: "All other sources together." }),
});

const name = Type.Union([Type.String(), Type.Null()]);
export const LeaderAnswer = Type.Object({
  id: Type.Integer(),
  email: Type.String(),
  first_name: name,
  last_name: name,
  share_signups_count: Type.Integer({ description: "Friends who count." }),
  share_clicks_count: count,
});

export function toLeader(user: User): Static<typeof LeaderAnswer> {
  return {
    id: user.id,
    email: user.email,
    first_name: user.profile.first_name ?? null,
    last_name: user.profile.last_name ?? null,
    share_signups_count: user.share_signups_count,
    share_clicks_count: user.share_clicks_count,
  };
}

/** How far back a chart goes that doesn't say it. */
export const DEFAULT_MS = { hour: 2 * DAY_MS, day: 30 * DAY_MS } as const;

/** Reads a time that a query asks for. */
export function readPeriod(
  query: { since?: string; until?: string },
  now: number,
  defaultMs: number,
): Period {
  const until = query.until === undefined ? now + 1 : Date.parse(query.until);
  return { from: query.since === undefined ? until - defaultMs : Date.parse(query.since), until };
}

/** The first so many, and the sum of the others. */
export function toSources(sources: readonly Source[], limit: number): Static<typeof SourcesAnswer> {
  const other = { signups: 0, referrals: 0 };
  for (const { signups, referrals } of sources.slice(limit)) {
    other.signups += signups;
    other.referrals += referrals;
  }
  return { data: sources.slice(0, limit), other };
}

export function toPoint<C extends object>({ from }: Period, counts: C): C & { at: string } {
  return { at: timeText(from), ...counts };
}
