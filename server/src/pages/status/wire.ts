import Type, { type Static } from "typebox";
import { GOT_STATES, STATES, type Status } from "./view.ts";

const Place = Type.Object({
  position: Type.Integer({ description: "1 for the first." }),
  ahead: Type.Integer(),
  behind: Type.Integer(),
  total: Type.Integer(),
});

/** How it stands with somebody, for the person alone. */
export const StatusAnswer = Type.Object({
  project: Type.Object({ name: Type.String(), slug: Type.String() }),
  state: Type.Enum([...STATES], {
    description:
      "`unconfirmed`: a link comes by e-mail and must be followed first. `waiting`: on the waitlist.",
  }),
  place: Type.Union([Place, Type.Null()], { description: "null for who is not on the waitlist." }),
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
    place,
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
