import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { createRecord, type DeliveryState, type EventType } from "../events/index.ts";
import { type Database, migrate } from "../kernel/database/index.ts";
import { systemIds } from "../kernel/ids.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "../testing/databases.ts";
import { createSetClock } from "../testing/set-clock.ts";
import { type LogFilter, listDeliveries } from "./log.ts";
import { redeliverMany } from "./redeliver.ts";
import { createTarget } from "./targets.ts";

const NOW = Date.UTC(2026, 2, 2, 9, 30);
/** More than is searched at a time. */
const MANY = 2100;
const EVERYTHING = { from: 0, below: Number.MAX_SAFE_INTEGER };

describe.each(ENGINES)("the log of many deliveries on %s", (engine) => {
  let place: TestDatabase;
  let db: Database;
  let targetId: number;
  const clock = createSetClock(NOW);

  beforeEach(async () => {
    place = await createTestDatabase(engine);
    db = place.open();
    await migrate(db, migrations);
    targetId = await db.transact((tx) =>
      createTarget(tx, { projectId: 1, kind: "webhook", eventTypes: ["*"], heldAt: null }),
    );
  });
  afterEach(() => place.drop());

  /** So many deliveries that came to this state; answers their ids, the newest first. */
  async function make(
    n: number,
    state: DeliveryState,
    type: EventType = "tester_created",
  ): Promise<number[]> {
    const record = createRecord({ clock, ids: systemIds(clock), wake: () => {} });
    const event = { projectId: 1, type, data: {}, userId: null };
    await db.transact((tx) => record(tx, Array(n).fill(event)));
    const [last] = await db.read.all<{ id: number }>("select max(id) as id from deliveries");
    const ids = Array.from({ length: n }, (_, i) => (last?.id ?? 0) - i);
    await db.transact((tx) =>
      tx.all(
        "update deliveries set state = $1, due_at = case when $1 = 'pending' then due_at end where id > $2",
        [state, (last?.id ?? 0) - n],
      ),
    );
    return ids;
  }
  async function list(
    filter: Omit<LogFilter, "targetIds">,
    page = { before: null as number | null, limit: 5 },
  ) {
    return (await listDeliveries(db.read, { targetIds: [targetId], ...filter }, page)).map((row) => row.id);
  }

  test.each<[DeliveryState, DeliveryState]>([
    ["pending", "accepted"],
    ["accepted", "pending"],
    ["failed", "accepted"],
    ["accepted", "failed"],
  ])("a few %s are found behind many %s, alone and by type", async (few, many) => {
    const wanted = await make(3, few);
    const others = await make(3, few, "tester_invited");
    await make(MANY, many);
    expect(await list({ state: few })).toEqual([...others, ...wanted].slice(0, 5));
    expect(await list({ state: few, eventType: "tester_created" })).toEqual(wanted);
    expect(await list({ state: few, eventType: "tester_invited" })).toEqual(others);
    expect(await list({ state: few }, { before: wanted[1] as number, limit: 5 })).toEqual(wanted.slice(2));
  });

  test("many pending are listed page by page", async () => {
    const ids = await make(MANY, "pending");
    expect(await list({ state: "pending" }, { before: null, limit: 50 })).toEqual(ids.slice(0, 50));
    expect(await list({ state: "pending" }, { before: ids[49] as number, limit: 50 })).toEqual(
      ids.slice(50, 100),
    );
  });

  test("those in the asked states are made again, batch by batch, and no others", async () => {
    const accepted = await make(4, "accepted");
    await make(3, "pending");
    const failed = await make(2, "failed");
    const states = ["accepted", "failed"] as const;
    let rest: typeof EVERYTHING | null = EVERYTHING;
    while (rest) {
      const ids: typeof EVERYTHING = rest;
      ({ rest } = await db.transact((tx) => redeliverMany(tx, { targetId, states, ids, limit: 2 }, NOW)));
      if (rest && rest.from > (failed[0] as number)) break;
    }
    const made = await db.read.all<{ resend_of: number }>(
      "select resend_of from deliveries where resend_of is not null order by resend_of",
    );
    expect(made.map((row) => row.resend_of)).toEqual([...accepted.toReversed(), ...failed.toReversed()]);
  });
});
