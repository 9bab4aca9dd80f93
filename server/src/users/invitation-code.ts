import type { Ids } from "../kernel/ids.ts";

const LENGTH = 10;
/** Crockford's: no letter that is read as another letter or a digit (`i`, `l`, `o`), and no `u`. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Ten random characters, 50 bits, that can be read out and typed. */
export function newInvitationCode(ids: Pick<Ids, "token">): string {
  const bytes = Buffer.from(ids.token(LENGTH), "base64url");
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte & 31)).join("");
}

/** What people make of a code when they type it. */
export function readInvitationCode(text: string): string {
  return text.trim().toLowerCase();
}

/** A code of ours as it was made, where letters were taken for digits. */
export function mendInvitationCode(code: string): string {
  return code.replaceAll("o", "0").replace(/[il]/g, "1");
}
