import { type UsersSearch, usersFilter } from "../users/users-search.ts";
import type { Audience } from "./queries.ts";

/** When a wave begins, as a form has it. */
export interface Timing {
  when: "now" | "later";
  /** As a field for day and time has it, in the reader's zone: `2026-03-02T09:30`. */
  at: string;
}

/** A wave as a form has it: empty text where nothing is asked for. */
export interface Draft extends Timing {
  kind: "top" | "group" | "filter";
  count: number | "";
  group: string;
  filter: {
    status: FilterStatus | "";
    q: string;
    group: string;
    referrer: string;
    from: string;
    until: string;
  };
  name: string;
}

export type FilterStatus = NonNullable<NonNullable<Audience["filter"]>["status"]>;

export const NEW_DRAFT: Draft = {
  kind: "top",
  count: 100,
  group: "",
  filter: { status: "", q: "", group: "", referrer: "", from: "", until: "" },
  when: "now",
  at: "",
  name: "",
};

/** Whom a draft means; null where that isn't said yet. */
export function audienceOf({ kind, count, group, filter }: Draft): Audience | null {
  const atMost = count === "" ? {} : { count };
  switch (kind) {
    case "top":
      return count === "" ? null : { kind, count };
    case "group":
      return group.trim() === "" ? null : { kind, group: group.trim(), ...atMost };
    case "filter":
      return { kind, filter: filterOf(filter), ...atMost };
  }
}

function filterOf({ status, ...fields }: Draft["filter"]): NonNullable<Audience["filter"]> {
  const filled = Object.entries(fields).flatMap(([name, text]) =>
    text.trim() === "" ? [] : [[name, text.trim()]],
  );
  const { q, group, referred_by, created_after, created_before } = usersFilter(
    Object.fromEntries(filled) as UsersSearch,
  );
  const given = { q, group, referred_by, created_after, created_before, status: status || undefined };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** When a wave begins, as the API says it: null for now; undefined where that isn't said yet. */
export function sendAtOf({ when, at }: Timing): string | null | undefined {
  if (when === "now") return null;
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** A moment as a field for day and time has it. */
export function localTime(at: Date): string {
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
