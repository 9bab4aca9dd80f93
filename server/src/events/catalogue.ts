import Type, { type TSchema } from "typebox";
import { sampleReferrer, sampleUser, UserData as User, type UserData } from "./user-data.ts";

/** One kind of thing that happens. The docs, the API, the Test button and the hub's field list all read this. */
export interface EventKind {
  type: string;
  displayName: string;
  /** When it is recorded, as a clause for people. */
  when: string;
  /** JSON Schema of `data`. */
  schema: TSchema;
  sample: object;
}

const text = Type.Union([Type.String(), Type.Null()]);
const reasoned = { reason: text };

const referral = { referrer: User, friend: User };
const referralSample = { referrer: sampleReferrer, friend: sampleUser };

const points = { user: User, points: Type.Integer(), reason: Type.String(), balance: Type.Integer() };

const Reward = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  type: Type.String(),
  description: text,
  coupon_code: text,
  role: Type.Enum(["referrer", "friend"]),
  threshold: Type.Union([Type.Integer(), Type.Null()]),
  state: Type.Enum(["earned", "delivered", "revoked"]),
});
const sampleReward = {
  id: 7,
  name: "Free month",
  type: "coupon",
  description: "One month on us for three friends",
  coupon_code: "FREE-7Q2M",
  role: "referrer",
  threshold: 3,
  state: "earned",
};

const flagged = {
  user: User,
  score: Type.Integer(),
  signals: Type.Array(Type.Object({ name: Type.String(), weight: Type.Integer(), evidence: Type.String() })),
};
const sampleSignals = [
  { name: "same_ip", weight: 40, evidence: "5 sign-ups from 203.0.113.151 within an hour" },
];

const suspended = { status: "suspended" } as const;

/** Every type there is, in the order they are shown. */
const kinds = [
  ofUser("tester_created", "User Created", "a user comes to be, from any way in"),
  ofUser("tester_unconfirmed", "User Unconfirmed", "someone signed up and is asked to confirm the address", {
    status: "unconfirmed",
    applied_at: null,
  }),
  ofUser("tester_confirmed", "User Confirmed", "a user confirmed the address", {
    confirmed_at: "2026-03-02T09:41:00Z",
  }),
  ofUser("tester_applied", "User Applied", "a user joins the waitlist"),
  ofUser(
    "tester_updated",
    "User Updated",
    "a profile, custom field, e-mail address or group changed",
    {},
    {
      changed: [Type.Array(Type.String()), ["city", "groups"]],
    },
  ),
  ofUser(
    "tester_invited",
    "User Invited",
    "a user is invited, by hand or in a wave; again when invited again",
    {
      status: "invited",
      invited_at: "2026-03-09T08:00:00Z",
      invitation_code: "k7m2xq9d4t",
    },
    { wave_id: [Type.Union([Type.Integer(), Type.Null()]), null] },
  ),
  ofUser("tester_activated", "User Activated", "an invitation code is redeemed, or a user is set active", {
    status: "active",
    joined_at: "2026-03-10T18:05:00Z",
    invitation_code: "k7m2xq9d4t",
  }),
  ofUser(
    "tester_rejected",
    "User Rejected",
    "a user is rejected",
    { status: "rejected" },
    {
      reason: [text, "Outside the launch region"],
    },
  ),
  ofUser(
    "tester_suspended",
    "User Suspended",
    "a user is suspended, by a member, a rule or a bounced message",
    suspended,
    {
      reason: [text, "Terms of service"],
    },
  ),
  ofUser(
    "tester_unsuspended",
    "User Unsuspended",
    "a suspended user is let back in",
    {},
    {
      reason: [text, null],
    },
  ),
  ofUser("tester_idle", "User Idle", "an active user has not checked in for a while", { status: "idle" }),
  ofUser(
    "tester_unsubscribed",
    "User Unsubscribed",
    "a user wants no more mail",
    {
      unsubscribed_at: "2026-04-01T12:00:00Z",
    },
    { source: [Type.String(), "link"] },
  ),
  ofUser(
    "tester_resubscribed",
    "User Resubscribed",
    "a user wants mail again",
    {},
    {
      source: [Type.String(), "api"],
    },
  ),
  kind("tester_deleted", "User Deleted", "a user is removed or erased", {
    id: [Type.Integer(), 1259],
    project_id: [Type.Integer(), 1],
    email_sha256: [
      Type.String({
        description:
          "SHA-256, in hex, of the e-mail address as the user's events carried it, in lower case and UTF-8.",
      }),
      "fb3222ce381bc5a79365426544d7847f9ba679d987876fdbddf5604c90555296",
    ],
  }),
  kind(
    "referral_created",
    "Referral Created",
    "a friend signed up through a share link or code",
    of(referral, referralSample),
  ),
  kind(
    "referral_qualified",
    "Referral Qualified",
    "a friend met the project's rule and credit is given",
    of({ ...referral, share_signups_count: Type.Integer() }, { ...referralSample, share_signups_count: 4 }),
  ),
  kind(
    "referral_revoked",
    "Referral Revoked",
    "credit for a friend is withdrawn",
    of({ ...referral, ...reasoned }, { ...referralSample, reason: "friend deleted" }),
  ),
  kind(
    "points_earned",
    "Points Earned",
    "points are added to a user's balance",
    of(points, { user: sampleUser, points: 50, reason: "referral", balance: 150 }),
  ),
  kind(
    "points_revoked",
    "Points Revoked",
    "points are taken from a user's balance",
    of(points, { user: sampleUser, points: -50, reason: "referral revoked", balance: 100 }),
  ),
  kind(
    "reward_earned",
    "Reward Earned",
    "a reward's rule is met, or one is issued by hand",
    of({ user: User, reward: Reward }, { user: sampleUser, reward: sampleReward }),
  ),
  kind(
    "reward_delivered",
    "Reward Delivered",
    "a reward is marked as delivered",
    of({ user: User, reward: Reward }, { user: sampleUser, reward: { ...sampleReward, state: "delivered" } }),
  ),
  kind(
    "reward_revoked",
    "Reward Revoked",
    "a reward is taken back",
    of({ user: User, reward: Reward }, { user: sampleUser, reward: { ...sampleReward, state: "revoked" } }),
  ),
  kind(
    "goal_reached",
    "Goal Reached",
    "your own system says that a user did something, such as a purchase",
    of(
      {
        user: User,
        goal: Type.Object({
          name: Type.String(),
          value: Type.Union([Type.Number(), Type.Null()]),
          reference: text,
        }),
      },
      { user: sampleUser, goal: { name: "purchase", value: 49.9, reference: "order-1042" } },
    ),
  ),
  kind(
    "user_flagged",
    "User Flagged",
    "a user's fraud score crosses the project's level",
    of(flagged, { user: sampleUser, score: 70, signals: sampleSignals }),
  ),
  kind(
    "user_cleared",
    "User Cleared",
    "a member clears a flagged user",
    of(flagged, { user: sampleUser, score: 70, signals: sampleSignals }),
  ),
  kind(
    "wave_completed",
    "Wave Completed",
    "everyone in a wave is invited",
    of(
      { wave_id: Type.Integer(), invited: Type.Integer(), skipped: Type.Integer() },
      { wave_id: 3, invited: 500, skipped: 2 },
    ),
  ),
  kind(
    "import_completed",
    "Import Completed",
    "an import has run to its end",
    of(
      {
        import_id: Type.Integer(),
        created: Type.Integer(),
        updated: Type.Integer(),
        refused: Type.Integer(),
      },
      { import_id: 4, created: 9600, updated: 380, refused: 20 },
    ),
  ),
] as const;

export type EventType = (typeof kinds)[number]["type"];

export const catalogue: ReadonlyMap<string, EventKind> = new Map(kinds.map((it) => [it.type, it]));
export const EVENT_TYPES = kinds.map((it) => it.type);

export function isEventType(type: string): type is EventType {
  return catalogue.has(type);
}

type Members = { [name: string]: readonly [TSchema, unknown] };

/** A type whose `data` is the user, with members of its own behind. */
function ofUser<const T extends string>(
  type: T,
  displayName: string,
  when: string,
  sample: Partial<UserData> = {},
  more: Members = {},
) {
  const members = Object.fromEntries(
    Object.entries(User.properties).map(([name, schema]) => [name, [schema, null] as const]),
  );
  const made = kind(type, displayName, when, { ...members, ...more });
  const extras = Object.fromEntries(Object.entries(more).map(([name, [, value]]) => [name, value]));
  return { ...made, sample: { ...sampleUser, ...sample, ...extras } };
}

function kind<const T extends string>(type: T, displayName: string, when: string, members: Members) {
  const properties = Object.fromEntries(Object.entries(members).map(([name, [schema]]) => [name, schema]));
  const sample = Object.fromEntries(Object.entries(members).map(([name, [, value]]) => [name, value]));
  return {
    type,
    displayName,
    when,
    schema: Type.Object(properties, { additionalProperties: false }),
    sample,
  };
}

function of(properties: { [name: string]: TSchema }, sample: { [name: string]: unknown }): Members {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, [schema, sample[name]] as const]),
  );
}
