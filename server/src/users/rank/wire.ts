import Type, { type Static } from "typebox";
import { Page } from "../../kernel/http/index.ts";
import { timeText } from "../../kernel/time-text.ts";
import { RANK_RULES, type RankRule } from "../../projects/index.ts";
import type { Ranked } from "./in-order.ts";
import type { Place } from "./place.ts";
import { CAUSES } from "./why.ts";

const text = Type.Union([Type.String(), Type.Null()]);
const time = Type.String({ format: "date-time" });
const position = Type.Integer({ minimum: 1, description: "1 for the first. No two users share one." });
const total = Type.Integer({ minimum: 0, description: "People on the waitlist." });
const rule = Type.Enum([...RANK_RULES], { description: "What the order goes by." });
const people = (description: string) =>
  Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], { description });

const Why = Type.Object({
  score: Type.Union([Type.Integer(), Type.Null()], {
    description: "Friends who count, or points; null where the order goes by the time alone.",
  }),
  tie_break: Type.String({
    format: "date-time",
    description: "When the user joined the waitlist: of those with the same score, earlier comes first.",
  }),
  last_change: Type.Union(
    [
      Type.Object({
        at: time,
        cause: Type.Enum([...CAUSES]),
        friend_id: Type.Union([Type.Integer(), Type.Null()]),
        friend_email: Type.Union([Type.String(), Type.Null()], {
          description: "null once the friend is deleted.",
        }),
        points: Type.Union([Type.Integer(), Type.Null()], {
          description: "Earned; below zero where they were taken back.",
        }),
        reason: text,
      }),
      Type.Null(),
    ],
    {
      description:
        "What moved the user last, by the rule as it is now; not that others overtook. null where that is long ago, or was not recorded.",
    },
  ),
});

export const PositionAnswer = Type.Object({
  position: Type.Union([position, Type.Null()], {
    description: "null for users who are not on the waitlist.",
  }),
  ahead: people("People ahead."),
  behind: people("People behind."),
  total,
  rule,
  explanation: Type.String({
    description: "The reasons in words, for people; of users who are not on the waitlist, why.",
    examples: ["3 friends who count; of those with as many, earlier first: joined at 2026-03-02T09:30:00Z."],
  }),
  why: Type.Union([Why, Type.Null()]),
});

export function toPosition(rankRule: RankRule, place: Place): Static<typeof PositionAnswer> {
  const { explanation } = place;
  if (!place.isRanked) {
    const nowhere = { position: null, ahead: null, behind: null, why: null };
    return { ...nowhere, total: place.total, rule: rankRule, explanation };
  }
  const { score, joinedAt, lastChange } = place.reasons;
  return {
    ...place.position,
    rule: rankRule,
    explanation,
    why: {
      score,
      tie_break: timeText(joinedAt),
      last_change: lastChange && {
        at: timeText(lastChange.at),
        cause: lastChange.cause,
        friend_id: lastChange.friendId,
        friend_email: place.friendEmail,
        points: lastChange.points,
        reason: lastChange.reason,
      },
    },
  };
}

const RankedAnswer = Type.Object({
  position,
  id: Type.Integer(),
  email: Type.String(),
  first_name: text,
  last_name: text,
  share_signups_count: Type.Integer({ description: "Friends who count." }),
  share_clicks_count: Type.Integer({ minimum: 0 }),
  points: Type.Integer(),
  applied_at: Type.String({ format: "date-time", description: "When the user joined the waitlist." }),
});

export const LeaderboardAnswer = Type.Object({ ...Page(RankedAnswer).properties, rule, total });

export function toRanked({ position: place, user }: Ranked): Static<typeof RankedAnswer> {
  return {
    position: place,
    id: user.id,
    email: user.email,
    first_name: user.profile.first_name ?? null,
    last_name: user.profile.last_name ?? null,
    share_signups_count: user.share_signups_count,
    share_clicks_count: user.share_clicks_count,
    points: user.points,
    applied_at: timeText(user.applied_at ?? user.created_at),
  };
}
