import type { CaptureRow } from "../queries.ts";

/** What a request was read as, for people. */
export const KINDS: { readonly [kind in CaptureRow["kind"]]: string } = {
  json: "JSON",
  form: "Form",
  multipart: "Form with files",
  xml: "XML",
  text: "Text",
  empty: "Empty",
  binary: "Not text",
  unread: "Too long to be read",
};

/** Why a request was turned away, and what to do. */
export const REASONS: { readonly [reason in NonNullable<CaptureRow["reason"]>]: string } = {
  signature_missing:
    "It had no signature. Let the sender sign its webhooks, or switch the check off under Verification.",
  signature_wrong:
    "Its signature doesn't match. Is the secret under Verification the one that the sender shows?",
  time_missing: "It didn't say when it was signed.",
  time_off: "It was signed too long ago, or in the future. Are the clocks of both sides right?",
  credentials_missing: "It had no user name and password, or no token.",
  credentials_wrong: "Its user name and password, or its token, is not the one under Verification.",
  too_large: "It was larger than what is taken in.",
};

const bytes = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const KIB = 1024;

/** How long a body is. */
export function sizeInWords(size: number): string {
  if (size < KIB) return `${size} B`;
  if (size < KIB * KIB) return `${bytes.format(size / KIB)} KiB`;
  return `${bytes.format(size / KIB / KIB)} MiB`;
}

const count = new Intl.NumberFormat();

export function capturesInWords(number: number): string {
  return number === 1 ? "1 capture" : `${count.format(number)} captures`;
}
