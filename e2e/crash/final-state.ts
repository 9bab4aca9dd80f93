import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../server/src/kernel/database/index.ts";

const LOOK_EVERY_MS = 200;

/** Resolves when no delivery is pending any more; throws when for so long none of them came to an end. */
export async function waitUntilDelivered(db: Database, patienceMs: number): Promise<void> {
  let least = Number.POSITIVE_INFINITY;
  let until = 0;
  while (true) {
    const [row] = await db.read.all<{ pending: number }>(
      "select count(*) as pending from deliveries where due_at is not null",
    );
    const pending = row?.pending ?? 0;
    if (pending === 0) return;
    if (pending < least) until = Date.now() + patienceMs;
    if (Date.now() >= until)
      throw await stuck(db, `${pending} deliveries are still pending after ${patienceMs} ms`);
    least = Math.min(least, pending);
    await sleep(LOOK_EVERY_MS);
  }
}

async function stuck(db: Database, what: string): Promise<Error> {
  const some = await db.read.all(
    `select d.*, a.number, a.error_code as error, a.detail from deliveries d
     left join attempts a on a.delivery_id = d.id where d.due_at is not null order by d.id limit 5`,
  );
  return new Error(`${what}, at ${Date.now()}: ${JSON.stringify(some, null, 1)}`);
}

/** Webhook ids of the deliveries that are to be made, or of those among them that some process has claimed. */
export async function webhooksThatAre(db: Database, what: "pending" | "claimed"): Promise<Set<string>> {
  const rows = await db.read.all<{ webhook_id: string }>(
    `select e.webhook_id from deliveries d join events e on e.id = d.event_id
     where d.due_at is not null ${what === "claimed" ? "and d.claim_id is not null" : ""}`,
  );
  return new Set(rows.map((row) => row.webhook_id));
}

/** Deliveries about which the tables disagree: each has to be accepted, free, and logged attempt by attempt. */
export async function wrongDeliveries(db: Database): Promise<object[]> {
  return db.read.all(
    `select d.id, d.state, d.attempts, d.interruptions, d.claim_id, count(a.number) as logged from deliveries d
     left join attempts a on a.delivery_id = d.id
     group by d.id
     having d.state <> 'accepted' or d.claim_id is not null or d.lease_until is not null or d.attempts <> 1
       or count(a.number) <> d.interruptions + 1 or max(a.number) <> d.interruptions + 1
       or sum(case when a.error_code = 'interrupted' then 1 else 0 end) <> d.interruptions`,
  );
}

/** How many users there are, and how many deliveries: one each. */
export async function countUsersAndDeliveries(db: Database): Promise<{ users: number; deliveries: number }> {
  const [row] = await db.read.all<{ users: number; deliveries: number }>(
    "select (select count(*) from users) as users, (select count(*) from deliveries) as deliveries",
  );
  return row as { users: number; deliveries: number };
}

/** All that is known of a webhook, to understand a run that failed. */
export async function historyOf(db: Database, webhookId: string): Promise<object[]> {
  return db.read.all(
    `select e.webhook_id, d.*, a.number, a.started_at, a.duration_ms, a.status_code as answered,
       a.error_code as error, a.detail
     from events e join deliveries d on d.event_id = e.id left join attempts a on a.delivery_id = d.id
     where e.webhook_id = $1 order by d.id, a.number`,
    [webhookId],
  );
}
