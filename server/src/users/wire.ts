import Type, { type Static } from "typebox";
import { UserData } from "../events/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { idSchema } from "../kernel/http/index.ts";
import { ProjectParams } from "../projects/index.ts";
import type { UserChange } from "./changes.ts";
import { CustomFieldsInput } from "./custom-fields.ts";
import { readEmail } from "./email.ts";
import { GroupsInput, readGroups } from "./groups.ts";
import { INITIAL_STATUSES, OFFERED_ACTS } from "./moves.ts";
import { ProfileInput } from "./profile.ts";
import { readVanityCode } from "./referral-code.ts";

/** `:project` and `:user` in a path. */
export const UserParams = Type.Object({
  ...ProjectParams.properties,
  user: idSchema("The user's id."),
});

export const UserAnswer = UserData;

/** One user, with what can be done. */
export const UserRead = Type.Object(
  {
    ...UserData.properties,
    allowed_acts: Type.Array(Type.Enum([...OFFERED_ACTS]), {
      description: "What the user's status allows now: `POST …/users/{user}/<act>`.",
    }),
  },
  { additionalProperties: false },
);

const email = Type.String({ maxLength: 320, description: "As typed: mail goes there." });
const time = Type.String({ format: "date-time" });
/** Far beyond any clock that is merely a little fast. */
const FUTURE_MS = 5 * 60_000;

export const UserBody = Type.Object(
  {
    email,
    status: Type.Optional(
      Type.Enum([...INITIAL_STATUSES], {
        description:
          "`applied` if left out, or `unconfirmed` where double opt-in is on. Somebody who is there already is moved forward to it, never back; 409 where that is not allowed.",
      }),
    ),
    profile: Type.Optional(ProfileInput),
    custom_fields: Type.Optional(CustomFieldsInput),
    groups: Type.Optional(GroupsInput),
    referred_by: Type.Optional(
      Type.String({ maxLength: 64, description: "The referral code of who brought a new user." }),
    ),
    applied_at: Type.Optional(time),
  },
  { additionalProperties: false },
);
export type UserBody = Static<typeof UserBody>;

export const UserPatch = Type.Object(
  {
    email: Type.Optional(email),
    profile: Type.Optional(ProfileInput),
    custom_fields: Type.Optional(CustomFieldsInput),
    groups: Type.Optional(GroupsInput),
    referral_code: Type.Optional(
      Type.String({
        maxLength: 64,
        description: "3 to 32 of a-z, 0-9 and hyphens. Links with the old one go on working.",
      }),
    ),
    friend_invitations_remaining: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  },
  { additionalProperties: false },
);

/** Reads a change; throws for what can't be. */
export function readPatch(patch: Static<typeof UserPatch>): UserChange {
  const { email, profile, custom_fields, groups, referral_code, friend_invitations_remaining } = patch;
  return {
    ...(email === undefined ? {} : { email: readEmail(email) }),
    ...(profile === undefined ? {} : { profile }),
    ...(custom_fields === undefined ? {} : { customFields: custom_fields }),
    ...(groups === undefined ? {} : { groups: readGroups(groups) }),
    ...(referral_code === undefined ? {} : { referralCode: readVanityCode(referral_code) }),
    ...(friend_invitations_remaining === undefined
      ? {}
      : { friendInvitationsRemaining: friend_invitations_remaining }),
  };
}

/** A moment that has been, in milliseconds. */
export function readPastTime(text: string, path: string, now: number): number {
  const at = Date.parse(text);
  if (at <= now + FUTURE_MS) return at;
  throw invalidInput(path, `"${text}" has not come yet`);
}
