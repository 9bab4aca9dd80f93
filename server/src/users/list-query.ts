import Type, { type Static } from "typebox";
import { STATUSES } from "../events/index.ts";
import type { Session } from "../kernel/database/index.ts";
import { readEmail } from "./email.ts";
import type { UserFilter } from "./filter.ts";
import { findByReferralCodes } from "./find.ts";

const MAX_CODE = 64;
const time = (description: string) => Type.Optional(Type.String({ format: "date-time", description }));

/** What a list of users can be narrowed to. */
export const FilterQuery = {
  status: Type.Optional(Type.Enum([...STATUSES])),
  email: Type.Optional(
    Type.String({ maxLength: 320, description: "Any spelling of the mailbox: finds one user or none." }),
  ),
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: "The start of an address, or a part of a name.",
    }),
  ),
  group: Type.Optional(Type.String({ maxLength: 64 })),
  referral_code: Type.Optional(Type.String({ maxLength: MAX_CODE })),
  referred_by: Type.Optional(
    Type.String({ maxLength: MAX_CODE, description: "The referral code of who brought them." }),
  ),
  created_after: time("Created at this moment or after it."),
  created_before: time("Created before this moment."),
  unsubscribed: Type.Optional(Type.Boolean()),
};

type FilterQuery = Static<ReturnType<typeof Type.Object<typeof FilterQuery>>>;

/** The filter that a query asks for; null where it names a referrer whom nobody is. */
export async function readFilter(
  session: Session,
  projectId: number,
  query: FilterQuery,
): Promise<UserFilter | null> {
  const { status, email, q, group, referral_code, referred_by, created_after, created_before, unsubscribed } =
    query;
  const referrerId =
    referred_by === undefined ? undefined : await referrerOf(session, projectId, referred_by);
  if (referrerId === null) return null;
  return {
    ...(status !== undefined && { status }),
    ...(email !== undefined && { canonicalEmail: readEmail(email).canonical }),
    ...(q !== undefined && { search: q }),
    ...(group !== undefined && { group }),
    ...(referral_code !== undefined && { referralCode: referral_code.toLowerCase() }),
    ...(referrerId !== undefined && { referrerId }),
    ...(created_after !== undefined && { createdFrom: Date.parse(created_after) }),
    ...(created_before !== undefined && { createdBefore: Date.parse(created_before) }),
    ...(unsubscribed !== undefined && { unsubscribed }),
  };
}

async function referrerOf(session: Session, projectId: number, text: string): Promise<number | null> {
  const code = text.toLowerCase();
  const user = (await findByReferralCodes(session, [code])).get(code);
  return user?.project_id === projectId ? user.id : null;
}
