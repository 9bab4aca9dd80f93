/** What a request was read as. `unread`: it was too long. */
export const KINDS = ["json", "form", "multipart", "xml", "text", "empty", "binary", "unread"] as const;
export type Kind = (typeof KINDS)[number];

export const STATES = ["accepted", "duplicate", "rejected"] as const;
export type CaptureState = (typeof STATES)[number];

/** Why a request was rejected, and how people are told. */
export const REJECTIONS = {
  signature_missing: "It has no signature where the source's rules look for one.",
  signature_wrong: "Its signature is not made with the source's secret, or the body was changed on the way.",
  time_missing: "It doesn't say when it was signed.",
  time_off: "It was signed too long ago, or by a clock that is wrong: it may be a copy of an old request.",
  credentials_missing: "It has no credentials where the source's rules look for them.",
  credentials_wrong: "Its credentials are not the source's.",
  too_large: "Its body is longer than this installation takes.",
} as const;
export type Reason = keyof typeof REJECTIONS;

export const REASONS = Object.keys(REJECTIONS) as Reason[];
