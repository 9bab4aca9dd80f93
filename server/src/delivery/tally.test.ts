import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { type Database, migrate } from "../kernel/database/index.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "../testing/databases.ts";
import { readActivity } from "./activity.ts";
import type { Settlement } from "./delivery.ts";
import type { Finished } from "./settle.ts";
import { createTally, HOUR_MS, type Tally } from "./tally.ts";
import { createTarget } from "./targets.ts";

const NINE = Date.UTC(2026, 2, 2, 9);
const PENDING: Settlement = { state: "pending", dueAt: 0 };

describe.each(ENGINES)("counting how attempts end, on %s", (engine) => {
  let place: TestDatabase;
  let db: Database;
  let targetId: number;
  let written: number[];
  let errors: unknown[];

  beforeEach(async () => {
    place = await createTestDatabase(engine);
    db = place.open();
    await migrate(db, migrations);
    written = [];
    errors = [];
    targetId = await db.transact((tx) =>
      createTarget(tx, { projectId: 7, kind: "webhook", eventTypes: ["*"], heldAt: null }),
    );
  });
  afterEach(() => place.drop());

  const startTally = (): Tally =>
    createTally({ db, onWritten: (ids) => void written.push(...ids), onError: (e) => void errors.push(e) });
  const finished = (endedAt: number, settlement: Settlement, statusCode: number | null, to = targetId) =>
    ({
      delivery: { targetId: to, projectId: 7 },
      attempt: { statusCode, errorCode: statusCode === null ? "timed_out" : null, durationMs: 43 },
      settlement,
      endedAt,
    }) as Finished;
  const read = async (now: number) => (await readActivity(db.read, [targetId], now)).get(targetId);
  const busyHours = async (now: number) =>
    (await read(now))?.hours.filter((hour) => hour.accepted + hour.rejected + hour.failed + hour.retried > 0);

  test("each state is counted in the hour in which it came, also where hours come mixed", async () => {
    const tally = startTally();
    tally.count([
      finished(NINE, { state: "accepted" }, 200),
      finished(NINE + HOUR_MS, { state: "rejected" }, 500),
      finished(NINE + HOUR_MS - 1, { state: "failed" }, null),
    ]);
    tally.count([finished(NINE + HOUR_MS + 5, PENDING, null), finished(NINE, { state: "accepted" }, 200)]);
    await tally.flush();
    expect(errors).toEqual([]);
    expect(await busyHours(NINE + HOUR_MS)).toEqual([
      { hour: NINE, accepted: 2, rejected: 0, failed: 1, retried: 0 },
      { hour: NINE + HOUR_MS, accepted: 0, rejected: 1, failed: 0, retried: 1 },
    ]);
    expect(written).toEqual([7]);
    expect((await read(NINE + 23 * HOUR_MS))?.hours[0]).toMatchObject({ hour: NINE, accepted: 2 });
    expect((await read(NINE + 24 * HOUR_MS))?.hours[0]).toMatchObject({ hour: NINE + HOUR_MS, rejected: 1 });
  });

  test("what several processes counted adds up, and the last answer is the latest, whoever writes last", async () => {
    const [one, other] = [startTally(), startTally()];
    one.count([finished(NINE + 1, { state: "accepted" }, 200)]);
    other.count([finished(NINE + 2, { state: "rejected" }, 404), finished(NINE, { state: "accepted" }, 200)]);
    await Promise.all([one.flush(), other.flush()]);
    one.count([finished(NINE, { state: "accepted" }, 201)]);
    await one.flush();
    expect(await busyHours(NINE)).toEqual([{ hour: NINE, accepted: 3, rejected: 1, failed: 0, retried: 0 }]);
    expect((await read(NINE))?.lastAnswer).toEqual({
      target_id: targetId,
      answered_at: NINE + 2,
      state: "rejected",
      status_code: 404,
      error_code: null,
      duration_ms: 43,
    });
    await one.flush();
    expect(written).toHaveLength(3);
    expect(errors).toEqual([]);
  });

  test("a target that has gone meanwhile is passed over, and takes its counts with it", async () => {
    const tally = startTally();
    tally.count([finished(NINE, { state: "accepted" }, 200, 999), finished(NINE, PENDING, null)]);
    await tally.flush();
    expect(await busyHours(NINE)).toHaveLength(1);
    await db.transact((tx) => tx.all("delete from targets where id = $1", [targetId]));
    expect(await db.read.all("select * from target_hours")).toEqual([]);
    expect(await db.read.all("select * from last_answers")).toEqual([]);
    expect(errors).toEqual([]);
  });
});
