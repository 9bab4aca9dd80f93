import { createApp } from "../server/src/app.ts";
import { loadConfig } from "../server/src/config.ts";
import { createTarget } from "../server/src/delivery/index.ts";
import { systemClock } from "../server/src/kernel/clock.ts";
import { insertMany, type Tx, takeIds } from "../server/src/kernel/database/index.ts";
import { type Ids, systemIds } from "../server/src/kernel/ids.ts";
import { createLogger } from "../server/src/kernel/log.ts";
import { type Keyring, openKeyring } from "../server/src/kernel/secrets/index.ts";
import { sealContext } from "../server/src/webhooks/address.ts";
import type { Place } from "./place.ts";

/** Bytes of a queued body. */
export const BODY_BYTES = 1024;
const CHUNK = 5000;

const EVENT = {
  id: "bigint",
  project_id: "bigint",
  type: "text",
  webhook_id: "text",
  body: "text",
  created_at: "bigint",
} as const;
const DELIVERY = {
  project_id: "bigint",
  target_id: "bigint",
  event_id: "bigint",
  event_type: "text",
  due_at: "bigint",
  created_at: "bigint",
} as const;
const PROJECT_ID = 1;

/** Queues `count` events of 1 kB, one delivery each, over `targets` endpoints in turn. */
export async function fillQueue(place: Place, targets: number, count: number): Promise<void> {
  const config = loadConfig(place.env as Record<string, string>);
  const app = await createApp({ config, clock: systemClock, log: createLogger({ level: "error" }) });
  const keyring = openKeyring(config);
  const now = Date.now();
  const endpointIds = await app.db.transact(async (tx) => {
    await tx.all(
      "insert into projects (slug, name, created_at, updated_at) values ('bench', 'Bench', $1, $1)",
      [now],
    );
    const ids: number[] = [];
    for (let i = 0; i < targets; i++)
      ids.push(await insertEndpoint(tx, keyring, `${place.receiverUrl}/${i}`, ["*"]));
    return ids;
  });
  const newIds = systemIds(systemClock);
  for (let from = 0; from < count; from += CHUNK) {
    await app.db.transact(async (tx) => {
      const ids = await insertEvents(tx, newIds, {
        type: "tester_created",
        count: Math.min(CHUNK, count - from),
      });
      const targetOf = (i: number) => endpointIds[(from + i) % targets] as number;
      await insertMany(
        tx,
        "deliveries",
        DELIVERY,
        ids.map((id, i) => ({
          project_id: PROJECT_ID,
          target_id: targetOf(i),
          event_id: id,
          event_type: "tester_created",
          due_at: now,
          created_at: now,
        })),
      );
    });
  }
  if (place.engine === "postgres") await app.db.read.all("vacuum analyze");
  await app.stop(0);
}

/** Events of 1 kB that nobody is told of; answers their ids. */
export async function insertEvents(
  tx: Tx,
  newIds: Ids,
  { type, count }: { type: string; count: number },
): Promise<number[]> {
  const ids = await takeIds(tx, "events_id", count);
  const common = { project_id: PROJECT_ID, type, body: "x".repeat(BODY_BYTES), created_at: Date.now() };
  const rows = ids.map((id) => ({ ...common, id, webhook_id: newIds.sortable("evt") }));
  await insertMany(tx, "events", EVENT, rows);
  return ids;
}

/** An endpoint of the first project, without a look at its URL. */
export async function insertEndpoint(
  tx: Tx,
  keyring: Keyring,
  url: string,
  eventTypes: readonly string[],
): Promise<number> {
  const id = await createTarget(tx, { projectId: PROJECT_ID, kind: "webhook", eventTypes, heldAt: null });
  const context = sealContext({ project_id: PROJECT_ID });
  const headers = keyring.seal("{}", context);
  const secret = keyring.seal(`whsec_${"A".repeat(43)}=`, context);
  await tx.all(
    `insert into webhook_endpoints (id, project_id, url, description, events, policy, signature, headers, secret, created_at, updated_at)
     values ($1, $2, $3, '', '[]', 'classic', 'standard', $4, $5, $6, $6)`,
    [id, PROJECT_ID, url, headers, secret, Date.now()],
  );
  return id;
}
