import { PROFILE_FIELDS, type UserData } from "../events/index.ts";
import { csvLine } from "../kernel/csv-line.ts";
import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { neutralize } from "../kernel/formula.ts";
import { customFieldNames, customFieldText, eachUser, type UserFilter } from "../users/index.ts";
import { BYTE_ORDER_MARK } from "./refusals-csv.ts";
import { CUSTOM_PREFIX } from "./targets.ts";

const MAX_CUSTOM_COLUMNS = 150;

export interface ExportDeps {
  db: Database;
  baseUrl: () => string;
}

/** What is exported of a user, beside the profile and custom fields; an import takes those up to the groups. */
const COLUMNS: { [name: string]: (user: UserData) => string | number | null } = {
  email: ({ email }) => email,
  status: ({ status }) => status,
  applied_at: (user) => user.applied_at,
  referral_code: (user) => user.referral_code,
  referred_by: (user) => user.referred_by?.email ?? null,
  groups: ({ groups }) => groupsText(groups),
  id: ({ id }) => id,
  created_at: (user) => user.created_at,
  updated_at: (user) => user.updated_at,
  confirmed_at: (user) => user.confirmed_at,
  invited_at: (user) => user.invited_at,
  joined_at: (user) => user.joined_at,
  unsubscribed_at: (user) => user.unsubscribed_at,
  share_clicks_count: (user) => user.share_clicks_count,
  share_signups_count: (user) => user.share_signups_count,
  share_link: (user) => user.share_link,
};

/**
 * A project's users as CSV (`filter` null: nobody), the oldest first, so that whoever brought somebody stands before
 * them. It can be imported as it is. What a spreadsheet would take for a formula begins with an apostrophe.
 */
export async function exportCsv(
  { db, baseUrl }: ExportDeps,
  projectId: number,
  filter: UserFilter | null,
): Promise<AsyncGenerator<string>> {
  const names = await customFieldNames(db.read, projectId);
  if (names.length > MAX_CUSTOM_COLUMNS) {
    throw new AppError(
      "limit_reached",
      `The project's users have ${names.length} custom fields; a table has room for ${MAX_CUSTOM_COLUMNS}. Export as JSON.`,
    );
  }
  return linesOf(filter === null ? [] : eachUser(db.read, baseUrl(), projectId, filter), names);
}

async function* linesOf(
  users: AsyncIterable<UserData[]> | UserData[][],
  names: readonly string[],
): AsyncGenerator<string> {
  const header = [...Object.keys(COLUMNS), ...PROFILE_FIELDS, ...names.map((name) => CUSTOM_PREFIX + name)];
  yield BYTE_ORDER_MARK + csvLine(header);
  const columns = Object.values(COLUMNS);
  for await (const window of users) {
    const lines = window.map((user) =>
      csvLine(
        [
          ...columns.map((read) => String(read(user) ?? "")),
          ...PROFILE_FIELDS.map((field) => user.profile[field] ?? ""),
          ...names.map((name) => customText(user, name)),
        ].map(neutralize),
      ),
    );
    yield lines.join("");
  }
}

function customText({ custom_fields }: UserData, name: string): string {
  const value = Object.hasOwn(custom_fields, name) ? custom_fields[name] : null;
  return value === null || value === undefined ? "" : customFieldText(value);
}

/** Cut by semicolons; as JSON where a name has a sign in it that lists are cut by. */
function groupsText(groups: readonly string[]): string {
  const isPlain = groups.every((name) => !/[;,]/.test(name) && !name.startsWith("["));
  return isPlain ? groups.join("; ") : JSON.stringify(groups);
}

/** A project's users as a JSON list, as the API has them, the oldest first. */
export async function* exportJson(
  { db, baseUrl }: ExportDeps,
  projectId: number,
  filter: UserFilter | null,
): AsyncGenerator<string> {
  yield "[";
  let before = "\n";
  if (filter !== null) {
    for await (const window of eachUser(db.read, baseUrl(), projectId, filter)) {
      yield before + window.map((user) => JSON.stringify(user)).join(",\n");
      before = ",\n";
    }
  }
  yield "\n]\n";
}
