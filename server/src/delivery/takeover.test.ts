import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { createRecord } from "../events/index.ts";
import { type Database, migrate, openDatabase } from "../kernel/database/index.ts";
import { systemIds } from "../kernel/ids.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "../testing/databases.ts";
import { createSetClock } from "../testing/set-clock.ts";
import { claim } from "./claim.ts";
import { createClaimIds } from "./claim-id.ts";
import { createTakeover } from "./takeover.ts";
import { createTarget } from "./targets.ts";

const NOW = Date.UTC(2026, 2, 2, 9, 30);

describe.each(ENGINES)("taking over on %s", (engine) => {
  let place: TestDatabase;
  let db: Database;
  let targetId: number;
  const clock = createSetClock(NOW);

  beforeEach(async () => {
    clock.set(NOW);
    place = await createTestDatabase(engine);
    db = place.open();
    await migrate(db, migrations);
    targetId = await db.transact((tx) =>
      createTarget(tx, { projectId: 1, kind: "webhook", eventTypes: ["*"], heldAt: null }),
    );
    const record = createRecord({ clock, ids: systemIds(clock), wake: () => {} });
    const event = { projectId: 1, type: "tester_created", data: {}, userId: null } as const;
    await db.transact((tx) => record(tx, Array(3).fill(event)));
  });
  afterEach(() => place.drop());

  /** What another process has of the database; it ends by closing it. */
  const openAnother = () => openDatabase(place, () => {});

  /** Another process, that claims one delivery. */
  async function startAnother(): Promise<Database> {
    const other = openAnother();
    const claimId = createClaimIds(await other.enlist())();
    await other.transact((tx) =>
      claim(tx, [{ targetId, room: 1 }], { claimId, now: clock.now() }, async () => {}),
    );
    return other;
  }
  const claimed = () => db.read.all("select id from deliveries where claim_id is not null order by id");
  const interrupted = () => db.read.all("select delivery_id, number, error_code from attempts");

  test("who starts frees what dead processes held, and logs it as interrupted", async () => {
    const dead = await startAnother();
    await dead.close();
    expect(await claimed()).toHaveLength(1);
    await db.enlist();
    await createTakeover({ db, clock }).check();
    expect(await claimed()).toEqual([]);
    expect(await interrupted()).toEqual([{ delivery_id: 1, number: 1, error_code: "interrupted" }]);
    expect(await db.read.all("select interruptions, attempts from deliveries where id = 1")).toEqual([
      { interruptions: 1, attempts: 0 },
    ]);
  });

  test.skipIf(engine === "sqlite")(
    "what living processes hold is left alone, until they are missing for seconds",
    async () => {
      const [dying, living] = [await startAnother(), await startAnother()];
      await db.enlist();
      const takeover = createTakeover({ db, clock });
      await takeover.check();
      expect(await claimed()).toEqual([{ id: 1 }, { id: 2 }]);

      await dying.close();
      clock.advance(60_000); // nobody looked, as the database was away
      await takeover.check();
      clock.advance(3999);
      await takeover.check();
      expect(await claimed()).toEqual([{ id: 1 }, { id: 2 }]);
      clock.advance(1);
      await takeover.check();
      expect(await claimed()).toEqual([{ id: 2 }]);
      await living.close();
    },
  );

  test.skipIf(engine === "sqlite")("a process that starts later keeps what it holds", async () => {
    await db.enlist();
    const takeover = createTakeover({ db, clock });
    const late = await startAnother();
    await takeover.check();
    expect(await claimed()).toEqual([{ id: 1 }]);
    await late.close();
  });

  test.skipIf(engine === "postgres")(
    "a second process on one SQLite file is refused, until the first has ended",
    async () => {
      const first = openAnother();
      expect(await first.enlist()).toBe(1);
      await expect(db.enlist()).rejects.toMatchObject({ code: "conflict" });
      await first.close();
      expect(await db.enlist()).toBe(2);
    },
  );
});
