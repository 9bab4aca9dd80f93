import Type, { type Static } from "typebox";
import { PROFILE_FIELDS, UserData } from "../events/index.ts";
import { LINE } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { type Project, ProjectParams } from "../projects/index.ts";
import type { UserTotals } from "../users/index.ts";

export const TesterAnswer = UserData;

/** `:project` and `:user` in a path. An id that can't be one is not found, as any other that nobody has. */
export const TesterParams = Type.Object({
  ...ProjectParams.properties,
  user: Type.String({ description: "The tester's id." }),
});

const text = Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Null()]));

const tester = {
  email: text,
  status: Type.Optional(
    Type.String({
      description:
        "To begin with `imported` (if left out), `unconfirmed`, `applied`, `invited` or `active`; later `applied`, `invited`, `active`, `rejected`, `suspended` or `unsuspended`.",
    }),
  ),
  invitation_code: Type.Optional(
    Type.String({ description: "With the status `active`: refused unless it is good for this tester." }),
  ),
  referrer_id: Type.Optional(
    Type.Union([Type.String(), Type.Integer()], {
      description: "The referral code of who brought the tester, or the id. Nobody's is passed over.",
    }),
  ),
  profile: Type.Optional(
    Type.Object(Object.fromEntries(PROFILE_FIELDS.map((field) => [field, text])), {
      description: "`custom_var1` to `custom_var3` become custom fields.",
    }),
  ),
  groups: Type.Optional(
    Type.Union([Type.Array(Type.String()), Type.String()], {
      description: "A list, or names with commas between.",
    }),
  ),
  custom_fields: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
};

/** What scripts are told to send. What they do send is read leniently (`read-tester.ts`), not held against this. */
export const CreateBody = Type.Object({
  tester: Type.Object({ ...tester, email: Type.String(), applied_at: text }),
});
export const UpdateBody = Type.Object({
  tester: Type.Object({ ...tester, referral_code: text, friend_invitations_remaining: text }),
});
export const CheckInBody = Type.Object({ checkin: Type.Object({ email: Type.String() }) });

const MAX_QUANTITY = 1_000_000;
/** What is held against what scripts send. */
export const PointsInput = Type.Object({
  quantity: Type.Integer({
    minimum: -MAX_QUANTITY,
    maximum: MAX_QUANTITY,
    description: "Below zero takes some away.",
  }),
  reason: Type.Optional(Type.String({ minLength: 1, maxLength: 255, ...LINE })),
});
const pointsBody = Type.Object({ quantity: Type.Integer(), reason: text });
export const TestersPointsBody = pointsBody;
export const PointsBody = Type.Object({ email: Type.String(), ...pointsBody.properties });

export const PointsAnswer = Type.Object({
  id: Type.Integer(),
  quantity: Type.Integer(),
  activity: Type.String({
    description: "`bonus`, `signup`, `share`, `referral`, `reward`, and of ours `goal`.",
  }),
  reason: Type.Union([Type.String(), Type.Null()], { description: "Of a `bonus` alone." }),
  user_id: Type.Integer(),
  created_at: Type.String({ format: "date-time" }),
});

const page = Type.Integer({ minimum: 1, maximum: 1_000_000_000, default: 1 });
const filter = (description: string) => Type.Optional(Type.String({ maxLength: 320, description }));

export const PageQuery = Type.Object({ page });

const customFilters = { "^custom_var[123]$": {}, "^custom_fields\\[.+\\]$": {} };

export const TestersQuery = Type.Object(
  {
    page,
    email_is: filter("The whole address, in any spelling of the mailbox."),
    email_contains: filter("A part of the address."),
    email: filter("The same as `email_is`."),
    name: filter("A part of the first or last name."),
    referral_code: filter("The tester's own."),
    custom_vars: filter(
      "The text of `custom_var1`, `custom_var2` or `custom_var3`. For others: `custom_fields[name]=`.",
    ),
  },
  { patternProperties: customFilters },
);

export const PointsQuery = Type.Object({ page, email: filter("Only this tester's.") });

const count = Type.Integer();

export const BetaAnswer = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  homepage_url: Type.String({ description: "The project's own page." }),
  testers_count: count,
  impressions_count: Type.Integer({ description: "Always 0: views are not counted." }),
  share_clicks_count: count,
  share_signups_count: count,
  imported_testers_count: count,
  applied_testers_count: count,
  invited_testers_count: count,
  active_testers_count: count,
  rejected_testers_count: count,
  created_at: Type.String({ format: "date-time" }),
  updated_at: Type.String({ format: "date-time" }),
});

const NONE: UserTotals = { byStatus: {}, shareClicks: 0, shareSignups: 0 };

export function toBeta(
  project: Project,
  baseUrl: string,
  { byStatus, shareClicks, shareSignups }: UserTotals = NONE,
): Static<typeof BetaAnswer> {
  const { imported = 0, applied = 0, invited = 0, active = 0, rejected = 0 } = byStatus;
  return {
    id: project.id,
    name: project.name,
    homepage_url: `${baseUrl}/p/${project.slug}`,
    testers_count: Object.values(byStatus).reduce((sum, users) => sum + users, 0),
    impressions_count: 0,
    share_clicks_count: shareClicks,
    share_signups_count: shareSignups,
    imported_testers_count: imported,
    applied_testers_count: applied,
    invited_testers_count: invited,
    active_testers_count: active,
    rejected_testers_count: rejected,
    created_at: timeText(project.createdAt),
    updated_at: timeText(project.updatedAt),
  };
}
