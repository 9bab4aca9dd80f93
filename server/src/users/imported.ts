import type { Project } from "../projects/index.ts";
import { readEmail } from "./email.ts";
import type { InitialStatus } from "./moves.ts";
import { readVanityCode } from "./referral-code.ts";
import { readSignUp, type SignUp } from "./sign-up.ts";
import type { UserBody } from "./wire.ts";

/** Somebody as a table has them. */
export interface Imported {
  /** Everything that a sign-up may say but who brought them. */
  body: Omit<UserBody, "referred_by">;
  /** The names of custom fields whose values are only known as text. */
  customTexts: { [name: string]: string };
  /** A referral code, or the e-mail address of who brought a new user. */
  referredBy: string | null;
  /** The referral code that a new user is to have. */
  ownCode: string | null;
  /** What somebody new is, where the row itself doesn't say it. */
  statusIfNew: InitialStatus;
  ifThere: "change" | "leave";
}

/** Reads a row of a table; throws for what can't be. Whatever the code of old links looks like, it is kept. */
export function readImported(project: Project, imported: Imported, now: number): SignUp {
  const { body, customTexts, referredBy, ownCode, statusIfNew, ifThere } = imported;
  const { change, ...signUp } = readSignUp(project, { ...body, custom_fields: customTexts }, now);
  const { customFields: _, ...others } = change;
  const isEmail = referredBy?.includes("@") === true;
  return {
    ...signUp,
    statusIfNew,
    change: { ...others, customTexts },
    referralCodes: isEmail || referredBy === null ? [] : [referredBy.toLowerCase()],
    referrerEmail: isEmail ? readEmail(referredBy, "referred_by").canonical : null,
    ownCode: ownCode === null ? null : readVanityCode(ownCode),
    ifThere,
  };
}
