import { createApp } from "../server/src/app.ts";
import { loadConfig } from "../server/src/config.ts";
import { systemClock } from "../server/src/kernel/clock.ts";
import { insertMany } from "../server/src/kernel/database/index.ts";
import { createLogger } from "../server/src/kernel/log.ts";
import { createRankUpkeep } from "../server/src/users/index.ts";
import { USER_COLUMNS } from "../server/src/users/tables.ts";
import type { Place } from "./place.ts";

const CHUNK = 5000;
/** Somebody joins every so often. */
const EVERY_MS = 1000;

/** Fills the place's first project, which has nobody yet, with a waitlist of so many; answers their ids' range. */
export async function fillLine(place: Place, users: number): Promise<{ firstId: number }> {
  const config = loadConfig(place.env as Record<string, string>);
  const app = await createApp({ config, clock: systemClock, log: createLogger({ level: "error" }) });
  const [project] = await app.db.read.all<{ id: number }>("select min(id) as id from projects");
  const startedAt = Date.now() - users * EVERY_MS;
  for (let from = 0; from < users; from += CHUNK) {
    const rows = Array.from({ length: CHUNK }, (_, i) => userRow(from + i, project?.id as number, startedAt));
    await app.db.transact((tx) => insertMany(tx, "users", USER_COLUMNS, rows));
  }
  const [first] = await app.db.read.all<{ id: number }>("select min(id) as id from users");
  await createRankUpkeep(app.db, () => {}).run();
  if (place.engine === "postgres")
    for (const tidy of ["vacuum analyze", "checkpoint"]) await app.db.read.all(tidy);
  await app.stop(0);
  return { firstId: first?.id as number };
}

/** User `n`: on the waitlist; every fourth has brought friends, and points for it. */
function userRow(n: number, projectId: number, startedAt: number) {
  const email = `user${n}@example.com`;
  const at = startedAt + n * EVERY_MS;
  const friends = n % 4 === 0 ? (n * 7919) % 100 : 0;
  return {
    project_id: projectId,
    email,
    canonical_email: email,
    search_name: "ada lovelace",
    status: "applied",
    status_before: null,
    referral_code: `code${n}`,
    invitation_code: null,
    referrer_id: null,
    share_clicks_count: 2 * friends,
    share_signups_count: friends,
    points: 10 * friends,
    friend_invitations_count: 0,
    friend_invitations_remaining: 5,
    profile: JSON.stringify({ first_name: "Ada", last_name: "Lovelace" }),
    custom_fields: "{}",
    created_at: at,
    updated_at: at,
    imported_at: null,
    applied_at: at,
    confirmation_asked_at: null,
    confirmed_at: null,
    invited_at: null,
    joined_at: null,
    seen_at: null,
    unsubscribed_at: null,
  };
}
