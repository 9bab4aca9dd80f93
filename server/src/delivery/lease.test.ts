import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { createRecord } from "../events/index.ts";
import { type Database, migrate } from "../kernel/database/index.ts";
import { systemIds } from "../kernel/ids.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "../testing/databases.ts";
import { createSetClock } from "../testing/set-clock.ts";
import { type Claimed, claim, LEASE_MS } from "./claim.ts";
import { attemptsOf } from "./log.ts";
import { type Finished, release, settle } from "./settle.ts";
import { createTarget, deleteTarget } from "./targets.ts";

const NOW = Date.UTC(2026, 2, 2, 9, 30);

describe.each(ENGINES)("leases on %s", (engine) => {
  let place: TestDatabase;
  /** Two processes on one database. */
  let a: Database;
  let b: Database;
  let targetId: number;

  beforeEach(async () => {
    place = await createTestDatabase(engine);
    a = place.open();
    b = place.open();
    await migrate(a, migrations);
    targetId = await a.transact((tx) =>
      createTarget(tx, { projectId: 1, kind: "webhook", eventTypes: ["*"], heldAt: null }),
    );
  });
  afterEach(() => place.drop());

  const clock = createSetClock(NOW);
  const happen = (n: number) => {
    const record = createRecord({ clock, ids: systemIds(clock), wake: () => {} });
    const event = { projectId: 1, type: "tester_created", data: {}, userId: null } as const;
    return a.transact((tx) => record(tx, Array(n).fill(event)));
  };
  const claimBy = (db: Database, claimId: number, now: number, room = 10) =>
    db.transact((tx) => claim(tx, [{ targetId, room }], { claimId, now }, async (claimed) => claimed));
  const settleBy = (db: Database, claimed: Claimed[], statusCode: number) =>
    db.transact((tx) =>
      settle(
        tx,
        claimed.map((delivery) => answered(delivery, statusCode)),
      ),
    );
  const rows = () => a.read.all<{ id: number }>("select * from deliveries order by id");

  test("nobody else can claim what is leased", async () => {
    await happen(3);
    expect(await claimBy(a, 1, NOW, 2)).toHaveLength(2);
    expect(await claimBy(b, 2, NOW)).toHaveLength(1);
    expect(await claimBy(b, 3, NOW + LEASE_MS - 1)).toEqual([]);
  });

  test("two processes that claim at once share the work, and nothing is claimed twice", async () => {
    await happen(200);
    const rounds = Array.from({ length: 20 }, (_, n) => claimBy(n % 2 ? a : b, n + 1, NOW, 10));
    const ids = (await Promise.all(rounds)).flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await claimBy(a, 99, NOW, 200);
    expect(ids.length + rest.length).toBe(200);
  });

  test("who lost the lease can't overwrite what the other settled", async () => {
    await happen(1);
    const first = await claimBy(a, 1, NOW);
    const second = await claimBy(b, 2, NOW + LEASE_MS);
    expect(second).toMatchObject([{ id: first[0]?.id, attempts: 0, number: 2 }]);
    expect((await settleBy(b, second, 200)).length).toBe(1);
    const settled = await rows();
    expect(settled).toMatchObject([{ state: "accepted", attempts: 1, status_code: 200, due_at: null }]);

    expect((await settleBy(a, first, 500)).length).toBe(0);
    await a.transact((tx) => release(tx, first));
    expect(await rows()).toEqual(settled);
    expect(await attemptsOf(a.read, first[0]?.id ?? 0)).toMatchObject([
      { number: 1, error_code: "interrupted", status_code: null },
      { number: 2, error_code: null, status_code: 200 },
    ]);
  });

  test("nor while the other is still at it", async () => {
    await happen(1);
    const first = await claimBy(a, 1, NOW);
    const second = await claimBy(b, 2, NOW + LEASE_MS);
    expect((await settleBy(a, first, 200)).length).toBe(0);
    expect(await rows()).toMatchObject([{ state: "pending", attempts: 0, claim_id: 2 }]);
    expect((await settleBy(b, second, 200)).length).toBe(1);
  });

  test("of two attempts of one delivery that are settled together, the one whose claim stands counts", async () => {
    await happen(1);
    const first = await claimBy(a, 1, NOW);
    const second = await claimBy(a, 2, NOW + LEASE_MS);
    const both = [...second, ...first].map((delivery) =>
      answered(delivery, delivery.claimId === 2 ? 200 : 500),
    );
    expect(await a.transact((tx) => settle(tx, both))).toMatchObject([{ delivery: { claimId: 2 } }]);
    expect(await rows()).toMatchObject([{ state: "accepted", attempts: 1, status_code: 200 }]);
    expect(await attemptsOf(a.read, first[0]?.id ?? 0)).toMatchObject([
      { number: 1, error_code: "interrupted" },
      { number: 2, status_code: 200 },
    ]);
  });

  test("a lease that ran out, but that nobody took, is still good for settling", async () => {
    await happen(1);
    const claimed = await claimBy(a, 1, NOW);
    expect((await settleBy(a, claimed, 200)).length).toBe(1);
  });

  test("what is given back can be claimed at once, and counts as no attempt", async () => {
    await happen(1);
    const claimed = await claimBy(a, 1, NOW);
    await a.transact((tx) => release(tx, claimed));
    expect(await claimBy(b, 2, NOW)).toMatchObject([{ attempts: 0, number: 1 }]);
    expect(await attemptsOf(a.read, claimed[0]?.id ?? 0)).toEqual([]);
  });

  test("nothing is claimed for a deleted target", async () => {
    await happen(1);
    await a.transact((tx) => deleteTarget(tx, targetId, NOW));
    expect(await claimBy(b, 1, NOW)).toEqual([]);
  });
});

function answered(delivery: Claimed, statusCode: number): Finished {
  return {
    delivery,
    endedAt: NOW + 1,
    settlement: { state: statusCode === 200 ? "accepted" : "rejected" },
    attempt: {
      startedAt: NOW,
      durationMs: 1,
      statusCode,
      errorCode: null,
      detail: null,
      requestHeaders: "{}",
      responseHeaders: "{}",
      responseBody: "",
    },
  };
}
