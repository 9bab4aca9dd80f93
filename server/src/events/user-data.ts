import Type, { type Static } from "typebox";

const time = Type.Union([Type.String({ format: "date-time" }), Type.Null()]);
const text = Type.Union([Type.String(), Type.Null()]);
const count = Type.Integer({ minimum: 0 });

/** The profile's members, in the order they are sent. `age` is text: so it has always been on the wire. */
export const PROFILE_FIELDS = [
  "first_name",
  "last_name",
  "gender",
  "age",
  "employer",
  "jobtitle",
  "telephone",
  "ip",
  "address_line1",
  "address_line2",
  "city",
  "state",
  "postal_code",
  "country",
  "facebook_username",
  "linkedin_username",
  "twitter_username",
  "http_referrer",
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "utm_term",
  "utm_content",
] as const;

export type ProfileField = (typeof PROFILE_FIELDS)[number];

export const STATUSES = [
  "imported",
  "unconfirmed",
  "applied",
  "invited",
  "active",
  "rejected",
  "idle",
  "suspended",
] as const;

export type Status = (typeof STATUSES)[number];

export const CustomFields = Type.Record(
  Type.String(),
  Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null(), Type.Array(Type.String())]),
);

const profile = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, text])) as Record<
  ProfileField,
  typeof text
>;

/**
 * A user as every payload carries it. Members up to `profile` are the wire format that existing receivers
 * are built for: never rename, retype, reorder or drop one; new ones go to the end.
 */
export const UserData = Type.Object(
  {
    id: Type.Integer(),
    project_id: Type.Integer(),
    email: Type.String(),
    status: Type.Enum([...STATUSES]),
    imported_at: time,
    applied_at: time,
    created_at: time,
    updated_at: time,
    invited_at: time,
    joined_at: time,
    invitation_code: Type.String(),
    share_clicks_count: count,
    share_signups_count: count,
    share_link: Type.String(),
    referred_by: Type.Union([
      Type.Object({ id: Type.Integer(), email: Type.String(), referral_code: Type.String() }),
      Type.Null(),
    ]),
    game_code: Type.Null(),
    friend_invitations_count: count,
    friend_invitations_remaining: count,
    profile: Type.Object(profile),
    unsubscribed_at: time,
    confirmed_at: time,
    referral_code: Type.String(),
    groups: Type.Array(Type.String()),
    custom_fields: CustomFields,
  },
  { additionalProperties: false },
);

export type UserData = Static<typeof UserData>;

/** The user of every sample: what the Test button sends and the documentation shows. */
export const sampleUser: UserData = {
  id: 1259,
  project_id: 1,
  email: "bruce@example.com",
  status: "applied",
  imported_at: null,
  applied_at: "2026-03-02T09:30:00Z",
  created_at: "2026-03-02T09:30:00Z",
  updated_at: "2026-03-02T09:30:00Z",
  invited_at: null,
  joined_at: null,
  invitation_code: "",
  share_clicks_count: 12,
  share_signups_count: 3,
  share_link: "https://waitlist.example.com/r/5f3a9c01be",
  referred_by: { id: 1201, email: "selina@example.com", referral_code: "0c44d1a7f2" },
  game_code: null,
  friend_invitations_count: 0,
  friend_invitations_remaining: 5,
  profile: {
    first_name: "Bruce",
    last_name: "Wayne",
    gender: "Male",
    age: "39",
    employer: "Wayne Enterprises",
    jobtitle: "CEO",
    telephone: "300-555-0169",
    ip: "203.0.113.151",
    address_line1: null,
    address_line2: null,
    city: "Gotham",
    state: "NJ",
    postal_code: "07470",
    country: "United States",
    facebook_username: null,
    linkedin_username: "brucewayne",
    twitter_username: "bruce",
    http_referrer: "https://www.example.com/",
    utm_source: "newsletter",
    utm_medium: "email",
    utm_campaign: "spring_launch",
    utm_term: null,
    utm_content: "banner",
  },
  unsubscribed_at: null,
  confirmed_at: null,
  referral_code: "5f3a9c01be",
  groups: ["press"],
  custom_fields: { company_size: "11-50" },
};

/** Her who brought the sample user. */
export const sampleReferrer: UserData = {
  ...sampleUser,
  id: 1201,
  email: "selina@example.com",
  share_link: "https://waitlist.example.com/r/0c44d1a7f2",
  referral_code: "0c44d1a7f2",
  referred_by: null,
  share_signups_count: 4,
  profile: {
    ...sampleUser.profile,
    first_name: "Selina",
    last_name: "Kyle",
    gender: "Female",
    age: "34",
    twitter_username: "selina",
  },
};
