import Type, { type Static } from "typebox";
import { timeText } from "../../kernel/time-text.ts";
import { RANK_RULES } from "../../projects/index.ts";
import { CAUSES } from "../../users/index.ts";
import { GOT_STATES, type Place, STATES, type Status } from "./view.ts";

const time = Type.String({ format: "date-time" });

const PlaceAnswer = Type.Object({
  position: Type.Integer({ description: "1 for the first." }),
  ahead: Type.Integer(),
  behind: Type.Integer(),
  total: Type.Integer(),
  why: Type.Object({
    rule: Type.Enum([...RANK_RULES], { description: "What the order goes by." }),
    score: Type.Union([Type.Integer(), Type.Null()], {
      description: "Friends who count, or points; null where the order goes by the time alone.",
    }),
    tie_break: Type.String({
      format: "date-time",
      description: "When the person joined the waitlist: of those with the same score, earlier comes first.",
    }),
    last_change: Type.Union(
      [
        Type.Object({
          at: time,
          cause: Type.Enum([...CAUSES]),
          points: Type.Union([Type.Integer(), Type.Null()], {
            description: "Earned; below zero where they were taken back.",
          }),
        }),
        Type.Null(),
      ],
      {
        description:
          "What moved the person last; null for who has nothing that the order goes by, and where it is long ago.",
      },
    ),
  }),
});

/** How it stands with somebody, for the person alone. */
export const StatusAnswer = Type.Object({
  project: Type.Object({ name: Type.String(), slug: Type.String() }),
  state: Type.Enum([...STATES], {
    description:
      "`unconfirmed`: a link comes by e-mail and must be followed first. `waiting`: on the waitlist.",
  }),
  place: Type.Union([PlaceAnswer, Type.Null()], { description: "null for who is not on the waitlist." }),
  friends: Type.Integer({ description: "Who joined through the person, and counts." }),
  points: Type.Union([Type.Integer(), Type.Null()], { description: "null where the project gives none." }),
  referral_code: Type.String(),
  share_link: Type.String(),
  next_rewards: Type.Array(
    Type.Object({
      name: Type.String(),
      description: Type.String(),
      metric: Type.Enum(["referrals", "points"]),
      threshold: Type.Integer(),
      value: Type.Integer(),
    }),
    { description: "The nearest by friends, and by points." },
  ),
  rewards: Type.Array(
    Type.Object({
      name: Type.String(),
      description: Type.String(),
      state: Type.Enum([...GOT_STATES]),
      coupon_code: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  leaders: Type.Union(
    [
      Type.Array(
        Type.Object({
          position: Type.Integer(),
          name: Type.String({ description: 'First name and initial; "" for somebody without a name.' }),
          score: Type.Union([Type.Integer(), Type.Null()]),
          is_you: Type.Boolean(),
        }),
      ),
      Type.Null(),
    ],
    { description: "null where the project does not show them." },
  ),
});

export function toWire(status: Status): Static<typeof StatusAnswer> {
  const { project, state, place, friends, points, referralCode, shareLink, rewards, leaders } = status;
  return {
    project: { name: project.name, slug: project.slug },
    state,
    place: place && toPlace(place),
    friends,
    points,
    referral_code: referralCode,
    share_link: shareLink,
    next_rewards: [...rewards.next],
    rewards: rewards.got.map(({ couponCode, ...reward }) => ({ ...reward, coupon_code: couponCode })),
    leaders:
      leaders?.map(({ userId, ...leader }) => ({ ...leader, is_you: userId === status.userId })) ?? null,
  };
}

/** Not of whom the last change was for, nor what a member noted with it. */
function toPlace({ reasons: { rule, score, joinedAt, lastChange }, ...position }: Place) {
  const last = lastChange && {
    at: timeText(lastChange.at),
    cause: lastChange.cause,
    points: lastChange.points,
  };
  return { ...position, why: { rule, score, tie_break: timeText(joinedAt), last_change: last } };
}
