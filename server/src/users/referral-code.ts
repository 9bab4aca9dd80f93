import { createHmac, type KeyObject } from "node:crypto";
import { invalidInput } from "../kernel/errors.ts";

const DIGITS = 10;
const DERIVED = /^[0-9a-f]{10}$/;
const VANITY = /^[a-z0-9-]{3,32}$/;

/** Makes the referral code of a project's user; `attempt` counts the codes before it that others have. */
export type DeriveCode = (projectId: number, canonicalEmail: string, attempt: number) => string;

/**
 * Codes are derived, not drawn: the same address comes to the same code in each project, and without the key a
 * code tells nothing of the address.
 */
export function createDeriveCode(key: KeyObject): DeriveCode {
  return (projectId, canonicalEmail, attempt) => {
    const text =
      attempt === 0 ? `${projectId}\n${canonicalEmail}` : `${projectId}\n${canonicalEmail}\n${attempt}`;
    return createHmac("sha256", key).update(text).digest("hex").slice(0, DIGITS);
  };
}

/** Whether a code looks like one of those that we derive: people can't choose such a one. */
export function isDerived(code: string): boolean {
  return DERIVED.test(code);
}

/** A code that somebody chose; throws where it can't be one. */
export function readVanityCode(text: string): string {
  const code = text.trim().toLowerCase();
  if (!VANITY.test(code)) {
    throw invalidInput("referral_code", `"${code.slice(0, 40)}" must be 3 to 32 of a-z, 0-9 and hyphens`);
  }
  return code;
}
