import type { SignUp } from "../sample/sign-up.ts";

const NAMES = [
  "ada",
  "grace",
  "alan",
  "edsger",
  "barbara",
  "donald",
  "margaret",
  "linus",
  "radia",
  "tim",
  "hedy",
  "dennis",
];

/** The nth to sign up: every third by the link of the one before. */
export function person(n: number, before: SignUp | undefined): { email: string; referred_by?: string } {
  const email = `${NAMES[n % NAMES.length]}${n < NAMES.length ? "" : Math.floor(n / NAMES.length)}@example.com`;
  return n % 3 === 2 && before ? { email, referred_by: before.code } : { email };
}
