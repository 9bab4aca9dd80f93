import { lockRows, recordset, type Tx } from "../kernel/database/index.ts";
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

/** Adds to users' balances, for those alone who write the ledger; answers the users as they are then. */
export function addPoints(tx: Tx, points: ReadonlyMap<number, number>): Promise<User[]> {
  return add(tx, "points", points);
}

/** In order of id, so that two who add to the same users don't wait for each other. */
async function add(
  tx: Tx,
  column: "share_signups_count" | "share_clicks_count" | "points",
  counts: ReadonlyMap<number, number>,
): Promise<User[]> {
  if (counts.size === 0) return [];
  const rows = [...counts].map(([user_id, more]) => ({ user_id, more }));
  const updated = await tx.all<UserRow>(
    `update users set ${column} = ${column} + locked.more
     from (select users.id as user_id, r.more
           from ${recordset(tx, "$1", "r", { user_id: "bigint", more: "bigint" })}
           join users on users.id = r.user_id order by users.id ${lockRows(tx, "users")}) as locked
     where id = locked.user_id returning ${ALL_COLUMNS}`,
    [JSON.stringify(rows)],
  );
  return updated.map(readUser);
}
