import type { Session } from "../kernel/database/index.ts";
import { type AppError, invalidInput } from "../kernel/errors.ts";
import { findByMailbox, findByReferralCodes, mailboxKeyOf, mailboxOf } from "./find.ts";
import { keyOf, type SignUp } from "./sign-up.ts";
import type { User } from "./user.ts";

/** What sign-ups say of others: who brought them, and who has the code already that they want. */
export interface Mentions {
  referrers: ReadonlyMap<SignUp, User>;
  /** By code. */
  owners: ReadonlyMap<string, User>;
}

export async function findMentions(session: Session, signUps: readonly SignUp[]): Promise<Mentions> {
  const codes = new Set(signUps.flatMap(({ referralCodes, ownCode }) => [...referralCodes, ownCode]));
  codes.delete(null);
  const [owners, byMailbox] = await Promise.all([
    findByReferralCodes(session, [...codes] as string[]),
    findByMailbox(
      session,
      signUps.flatMap(({ project, referrerEmail }) =>
        referrerEmail === null ? [] : [{ projectId: project.id, canonicalEmail: referrerEmail }],
      ),
    ),
  ]);
  const referrers = new Map<SignUp, User>();
  for (const signUp of signUps) {
    const { project, referralCodes, referrerEmail } = signUp;
    const named =
      referrerEmail === null
        ? referralCodes.map((code) => owners.get(code))
        : [byMailbox.get(mailboxKeyOf({ projectId: project.id, canonicalEmail: referrerEmail }))];
    const referrer = named.find((user) => user?.project_id === project.id);
    if (referrer) referrers.set(signUp, referrer);
  }
  return { referrers, owners };
}

/** Who a sign-up of a system or a file says brought the user: an address or a code. */
export function namedBy({ referrerEmail, referralCodes }: SignUp): string | null {
  return referrerEmail ?? referralCodes[0] ?? null;
}

/** A visitor may have followed a link that leads to nobody any more; a system that names somebody means it. */
export function refusalOf(signUp: SignUp, { referrers, owners }: Mentions): AppError | null {
  const { by, referrerEmail, ownCode } = signUp;
  const named = namedBy(signUp);
  if (named !== null && by === "project" && !referrers.has(signUp)) {
    const what = referrerEmail === null ? "referral code" : "e-mail address";
    return invalidInput("referred_by", `no user of this project has the ${what} "${named}"`);
  }
  const owner = ownCode === null ? undefined : owners.get(ownCode);
  if (owner === undefined || mailboxKeyOf(mailboxOf(owner)) === keyOf(signUp)) return null;
  return invalidInput("referral_code", `"${ownCode}" is another user's; without one a new code is made`);
}
