import type { User } from "./queries.ts";

export type Status = User["status"];

/** What a status means to people, and its colour. */
export const STATUSES: { readonly [status in Status]: { label: string; color: string } } = {
  imported: { label: "Imported", color: "gray" },
  unconfirmed: { label: "Unconfirmed", color: "yellow" },
  applied: { label: "Applied", color: "blue" },
  invited: { label: "Invited", color: "grape" },
  active: { label: "Active", color: "teal" },
  rejected: { label: "Rejected", color: "orange" },
  idle: { label: "Idle", color: "gray" },
  suspended: { label: "Suspended", color: "red" },
};

export const STATUS_OPTIONS = Object.entries(STATUSES).map(([value, { label }]) => ({ value, label }));

export function isStatus(text: unknown): text is Status {
  return typeof text === "string" && Object.hasOwn(STATUSES, text);
}
