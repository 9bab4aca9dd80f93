import Type, { type Static } from "typebox";
import { idSchema, LINE } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { goalName } from "../projects/index.ts";
import { NamedUserBody, type User } from "../users/index.ts";
import { type GoalRow, POINT_KINDS, type PointEntryRow } from "./tables.ts";

/** More in one go is a slip of the hand. */
const MAX_POINTS = 1_000_000;
const MAX_VALUE = 1_000_000_000_000;
const createdAt = Type.String({ format: "date-time" });

const person = Type.Union([Type.Object({ id: Type.Integer(), email: Type.String() }), Type.Null()], {
  description: "null once the user is deleted.",
});

export const BonusBody = Type.Object(
  {
    ...NamedUserBody,
    points: Type.Integer({
      minimum: -MAX_POINTS,
      maximum: MAX_POINTS,
      description: "Below zero takes points away; the balance may go below zero, too.",
    }),
    reason: Type.Optional(
      Type.String({ minLength: 1, maxLength: 255, ...LINE, description: "Why; `bonus` if left out." }),
    ),
  },
  { additionalProperties: false },
);

const entry = {
  id: Type.Integer(),
  user_id: Type.Integer(),
  points: Type.Integer({ description: "Below zero: taken away." }),
  kind: Type.Enum([...POINT_KINDS], {
    description: "What they were given for; `revoke`: what was given is taken back.",
  }),
  reason: Type.String(),
  cause: Type.String({
    description:
      "What exactly: `signup`, `share/<network>`, `referral/<id>`, `goal/<id>`, `bonus/…`, `reward/…`. Nothing is given twice for the same.",
  }),
  created_at: createdAt,
};

export const EntryAnswer = Type.Object(entry);
export const EntryWithUser = Type.Object({ ...entry, user: person });
export const BonusAnswer = Type.Object({
  ...entry,
  user: person,
  balance: Type.Integer({ description: "The user's, with these." }),
});

export const GoalBody = Type.Object(
  {
    ...NamedUserBody,
    name: goalName,
    value: Type.Optional(
      Type.Unsafe<number | null>({
        type: ["number", "null"],
        minimum: -MAX_VALUE,
        maximum: MAX_VALUE,
        description: "What it was worth.",
      }),
    ),
    reference: Type.Optional(
      Type.Unsafe<string | null>({
        type: ["string", "null"],
        minLength: 1,
        maxLength: 255,
        ...LINE,
        description:
          "Your own name for it, such as an order's number: told again with the same, nothing happens. Without one, each call is a goal of its own.",
      }),
    ),
  },
  { additionalProperties: false },
);

export const GoalQuery = {
  user_id: Type.Optional(idSchema("Only this user's.")),
  name: Type.Optional(goalName),
};

export const GoalAnswer = Type.Object({
  id: Type.Integer(),
  user_id: Type.Integer(),
  user: person,
  name: Type.String(),
  value: Type.Union([Type.Number(), Type.Null()]),
  reference: Type.Union([Type.String(), Type.Null()]),
  created_at: createdAt,
});

export function entryToWire(row: PointEntryRow): Static<typeof EntryAnswer> {
  const { id, user_id, points, kind, reason, cause, created_at } = row;
  return { id, user_id, points, kind, reason, cause, created_at: timeText(created_at) };
}

export function goalToWire(row: GoalRow, user: User | null): Static<typeof GoalAnswer> {
  const { id, user_id, name, value, reference, created_at } = row;
  return { id, user_id, user: personOf(user), name, value, reference, created_at: timeText(created_at) };
}

export function personOf(user: User | null): Static<typeof person> {
  return user && { id: user.id, email: user.email };
}
