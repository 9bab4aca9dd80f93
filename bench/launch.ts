import { createApp } from "../server/src/app.ts";
import { loadConfig } from "../server/src/config.ts";
import { systemClock } from "../server/src/kernel/clock.ts";
import { insertMany, type Tx, takeIds } from "../server/src/kernel/database/index.ts";
import { type Ids, systemIds } from "../server/src/kernel/ids.ts";
import { createLogger } from "../server/src/kernel/log.ts";
import { openKeyring } from "../server/src/kernel/secrets/index.ts";
import { USER_COLUMNS } from "../server/src/users/tables.ts";
import type { Place } from "./place.ts";
import { insertEndpoint } from "./queue.ts";

export const USERS = 100_000;
export const DELIVERIES = 1_000_000;
const ENDPOINTS = 5;
const EVENTS = DELIVERIES / ENDPOINTS;
const DAYS_MS = 30 * 86_400_000;
const CHUNK = 2000;

const EVENT = {
  id: "bigint",
  project_id: "bigint",
  type: "text",
  webhook_id: "text",
  user_id: "bigint",
  body: "text",
  created_at: "bigint",
} as const;
const DELIVERY = {
  id: "bigint",
  project_id: "bigint",
  target_id: "bigint",
  event_id: "bigint",
  event_type: "text",
  state: "text",
  attempts: "bigint",
  due_at: "bigint",
  status_code: "bigint",
  error_code: "text",
  created_at: "bigint",
  finished_at: "bigint",
} as const;
const ATTEMPT = {
  delivery_id: "bigint",
  number: "bigint",
  started_at: "bigint",
  duration_ms: "bigint",
  status_code: "bigint",
  error_code: "text",
  request_headers: "text",
  response_headers: "text",
  response_body: "text",
} as const;
const GROUP = { project_id: "bigint", name: "text", user_id: "bigint" } as const;
const REFERRAL = {
  project_id: "bigint",
  referrer_id: "bigint",
  friend_id: "bigint",
  state: "text",
  created_at: "bigint",
  qualified_at: "bigint",
} as const;

const STATUSES = ["applied", "applied", "applied", "applied", "applied", "invited", "active", "rejected"];
const FIRST_NAMES = ["Ada", "Bruce", "Chen", "Dora", "Emil", "Fatima", "Grace", "Hugo", "Ines", "Jun"];
const TYPES = ["tester_created", "tester_applied", "tester_updated", "tester_invited"];
const BODY = JSON.stringify({
  id: 1,
  type: "tester_created",
  data: { email: "x".repeat(900) },
  created_at: 1,
});
const HEADERS = JSON.stringify({
  "content-type": "application/json; charset=utf-8",
  "user-agent": "Hookline",
});

/** Fills the place's first project with a launch of a month: users, referrals, and all that five endpoints were told. */
export async function fillLaunch(place: Place): Promise<void> {
  const config = loadConfig(place.env as Record<string, string>);
  const app = await createApp({ config, clock: systemClock, log: createLogger({ level: "error" }) });
  const keyring = openKeyring(config);
  const startedAt = Date.now() - DAYS_MS;
  const newIds = systemIds(systemClock);
  const [project] = await app.db.read.all<{ id: number }>("select min(id) as id from projects");
  const projectId = project?.id as number;
  const firstUser = await nextUserId(app.db.read);
  for (let from = 0; from < USERS; from += CHUNK) {
    await app.db.transact((tx) => insertUsers(tx, { projectId, from, startedAt, firstUser }));
  }
  const endpointIds: number[] = [];
  for (let i = 0; i < ENDPOINTS; i++) {
    endpointIds.push(
      await app.db.transact((tx) => insertEndpoint(tx, keyring, `${place.receiverUrl}/${i}`, ["*"])),
    );
  }
  for (let from = 0; from < EVENTS; from += CHUNK) {
    await app.db.transact((tx) =>
      insertLog(tx, newIds, { projectId, from, startedAt, firstUser, endpointIds }),
    );
  }
  if (place.engine === "postgres") await app.db.read.all("vacuum analyze");
  await app.stop(0);
}

async function nextUserId(session: Pick<Tx, "all">): Promise<number> {
  const [row] = await session.all<{ last: number | null }>("select max(id) as last from users");
  return (row?.last ?? 0) + 1;
}

interface Span {
  projectId: number;
  /** The first of the chunk. */
  from: number;
  /** When the launch began. Ms. */
  startedAt: number;
  /** The id of the first user. */
  firstUser: number;
}

async function insertUsers(tx: Tx, { projectId, from, startedAt, firstUser }: Span): Promise<void> {
  const numbers = Array.from({ length: CHUNK }, (_, i) => from + i);
  const users = numbers.map((n) => userRow(n, { projectId, startedAt, firstUser }));
  await insertMany(tx, "users", USER_COLUMNS, users);
  const grouped = numbers.filter((n) => n % 4 === 0);
  await insertMany(
    tx,
    "user_groups",
    GROUP,
    grouped.map((n) => ({
      project_id: projectId,
      name: n % 1000 === 0 ? "vip" : "beta",
      user_id: firstUser + n,
    })),
  );
  const friends = users.map((user, i) => ({ ...user, id: firstUser + from + i }));
  await insertMany(
    tx,
    "referrals",
    REFERRAL,
    friends
      .filter(({ referrer_id }) => referrer_id !== null)
      .map(({ id, referrer_id, created_at }) => ({
        project_id: projectId,
        referrer_id,
        friend_id: id,
        state: "qualified",
        created_at,
        qualified_at: created_at,
      })),
  );
}

/** User `n` of the launch. Every third was brought by a friend, ever more by those who came first. */
function userRow(n: number, { projectId, startedAt, firstUser }: Omit<Span, "from">) {
  const first = FIRST_NAMES[n % FIRST_NAMES.length] as string;
  const email = `${first.toLowerCase()}.${n}@example.com`;
  const at = startedAt + Math.floor((n / USERS) * DAYS_MS);
  const status = STATUSES[n % STATUSES.length] as string;
  return {
    project_id: projectId,
    email,
    canonical_email: email,
    search_name: `${first} walker${n % 5000}`.toLowerCase(),
    status,
    status_before: null,
    referral_code: `code${n}`,
    invitation_code: null,
    referrer_id: n > 0 && n % 3 === 0 ? firstUser + (Math.floor(n / 7) % n) : null,
    share_clicks_count: n % 11,
    share_signups_count: n % 5 === 0 ? Math.floor(20_000 / (n + 1)) % 300 : 0,
    points: 0,
    friend_invitations_count: 0,
    friend_invitations_remaining: 5,
    profile: JSON.stringify({
      first_name: first,
      last_name: `Walker${n % 5000}`,
      utm_source: `source${n % 9}`,
    }),
    custom_fields: "{}",
    created_at: at,
    updated_at: at,
    imported_at: null,
    applied_at: at,
    confirmation_asked_at: null,
    confirmed_at: null,
    invited_at: status === "invited" ? at : null,
    joined_at: status === "active" ? at : null,
    seen_at: null,
    unsubscribed_at: n % 50 === 0 ? at : null,
  };
}

/** Of a hundred deliveries: 94 accepted, 3 rejected, 1 failed, 2 still waiting. */
function outcomeOf(n: number, at: number) {
  const place = n % 100;
  if (place < 94) return { state: "accepted", attempts: 1, status_code: 200, error_code: null, due_at: null };
  if (place < 97) return { state: "rejected", attempts: 1, status_code: 500, error_code: null, due_at: null };
  if (place < 98)
    return { state: "failed", attempts: 16, status_code: null, error_code: "timed_out", due_at: null };
  const dueAt = at + DAYS_MS + 86_400_000;
  return {
    state: "pending",
    attempts: 3,
    status_code: null,
    error_code: "connection_refused",
    due_at: dueAt,
  };
}

async function insertLog(
  tx: Tx,
  newIds: Ids,
  { projectId, from, startedAt, firstUser, endpointIds }: Span & { endpointIds: readonly number[] },
): Promise<void> {
  const eventIds = await takeIds(tx, "events_id", CHUNK);
  const events = eventIds.map((id, i) => ({
    id,
    project_id: projectId,
    type: TYPES[(from + i) % TYPES.length] as string,
    webhook_id: newIds.sortable("evt"),
    user_id: firstUser + ((from + i) % USERS),
    body: BODY,
    created_at: startedAt + Math.floor(((from + i) / EVENTS) * DAYS_MS),
  }));
  const deliveries = events.flatMap((event, i) =>
    endpointIds.map((target_id, e) => {
      const n = (from + i) * ENDPOINTS + e;
      const outcome = outcomeOf(n, event.created_at);
      return {
        id: n + 1,
        project_id: projectId,
        target_id,
        event_id: event.id,
        event_type: event.type,
        created_at: event.created_at,
        finished_at: outcome.due_at === null ? event.created_at + 40 : null,
        ...outcome,
      };
    }),
  );
  await insertMany(tx, "events", EVENT, events);
  await insertMany(tx, "deliveries", DELIVERY, deliveries);
  await insertMany(
    tx,
    "attempts",
    ATTEMPT,
    deliveries.map(({ id, created_at, status_code, error_code }) => ({
      delivery_id: id,
      number: 1,
      started_at: created_at,
      duration_ms: 40,
      status_code,
      error_code,
      request_headers: HEADERS,
      response_headers: "{}",
      response_body: "ok",
    })),
  );
}
