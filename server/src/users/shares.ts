import { recordset, type Tx } from "../kernel/database/index.ts";
import { ALL_COLUMNS, type UserRow } from "./tables.ts";
import { readUser, type User } from "./user.ts";

/** Adds to how many sign-ups users are credited with; answers the users as they are then. Who is gone is left out. */
export function addShareSignups(tx: Tx, counts: ReadonlyMap<number, number>): Promise<User[]> {
  return add(tx, "share_signups_count", counts);
}

/** Adds to how many clicks users' links had; answers the users as they are then. */
export function addShareClicks(tx: Tx, counts: ReadonlyMap<number, number>): Promise<User[]> {
  return add(tx, "share_clicks_count", counts);
}

async function add(
  tx: Tx,
  column: "share_signups_count" | "share_clicks_count",
  counts: ReadonlyMap<number, number>,
): Promise<User[]> {
  if (counts.size === 0) return [];
  const rows = [...counts].map(([user_id, more]) => ({ user_id, more }));
  const updated = await tx.all<UserRow>(
    `update users set ${column} = ${column} + r.more
     from ${recordset(tx, "$1", "r", { user_id: "bigint", more: "bigint" })}
     where id = r.user_id returning ${ALL_COLUMNS}`,
    [JSON.stringify(rows)],
  );
  return updated.map(readUser);
}
