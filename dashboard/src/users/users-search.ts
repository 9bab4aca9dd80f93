import { isStatus, type Status } from "./statuses.ts";

/** What the list shows, as it stands in the address. Days are the reader's own. */
export interface UsersSearch {
  q?: string;
  status?: Status;
  group?: string;
  /** A referral code. */
  referrer?: string;
  /** Signed up on this day (`2026-03-02`) or later, and on that one or earlier. */
  from?: string;
  until?: string;
  mail?: "wanted" | "unwanted";
  cursor?: string;
}

/** What the panel of filters sets, beside search and status. */
export const MORE_FILTERS = ["group", "referrer", "from", "until", "mail"] as const;

const MAX_SEARCH = 100;
const MAX_NAME = 64;
const MAX_CURSOR = 200;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads the address; what can't be a filter falls away. */
export function readUsersSearch(search: Record<string, unknown>): UsersSearch {
  return withoutEmpty({
    q: textOf(search.q, MAX_SEARCH),
    status: isStatus(search.status) ? search.status : undefined,
    group: textOf(search.group, MAX_NAME),
    referrer: textOf(search.referrer, MAX_NAME),
    from: dayOf(search.from),
    until: dayOf(search.until),
    mail: search.mail === "wanted" || search.mail === "unwanted" ? search.mail : undefined,
    cursor: textOf(search.cursor, MAX_CURSOR),
  });
}

/** The same as the API asks for it. */
export function usersFilter({ referrer, from, until, mail, ...same }: UsersSearch) {
  return {
    ...same,
    ...(referrer !== undefined && { referred_by: referrer }),
    ...(from !== undefined && { created_after: startOf(from, 0) }),
    ...(until !== undefined && { created_before: startOf(until, 1) }),
    ...(mail !== undefined && { unsubscribed: mail === "unwanted" }),
  };
}

/** The search with what is changed; a change begins at the first page again. */
export function narrowed(
  search: UsersSearch,
  change: { [Name in keyof UsersSearch]?: UsersSearch[Name] | undefined },
): UsersSearch {
  return withoutEmpty({ ...search, cursor: undefined, ...change });
}

/** One text for what the list is narrowed to, whatever the page. */
export function filterKey({ cursor: _, ...filter }: UsersSearch): string {
  return JSON.stringify(filter);
}

export function isNarrowed({ cursor: _, ...filter }: UsersSearch): boolean {
  return Object.keys(filter).length > 0;
}

function withoutEmpty(search: { [Name in keyof UsersSearch]?: UsersSearch[Name] | undefined }): UsersSearch {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(entries) as UsersSearch;
}

/** Text that looks like a number or a truth comes out of the address as one. */
function textOf(value: unknown, maxLength: number): string | undefined {
  if (!["string", "number", "boolean"].includes(typeof value)) return undefined;
  const text = String(value).trim();
  return text.length <= maxLength ? text : undefined;
}

function dayOf(value: unknown): string | undefined {
  return typeof value === "string" && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** The beginning of a day, or of the one so many days after it, where the reader is. */
function startOf(day: string, after: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + after).toISOString();
}
