import { afterEach, describe, expect, test } from "vitest";
import type { Engine } from "../../server/src/kernel/database/index.ts";
import { waitUntilDelivered, wrongDeliveries } from "./final-state.ts";
import { openStage, type Stage } from "./stage.ts";

const USERS = 40;
/** Attempts under way to one endpoint. */
const CAP = 32;
const PATIENCE_MS = 10_000;

describe.each<Engine>(["sqlite", "postgres"])("SIGTERM on %s", (engine) => {
  let stage: Stage;
  afterEach(() => stage.close());

  test("what is in flight gets its answer, the rest is left free, and the next start delivers it", async () => {
    const held = Promise.withResolvers<number>();
    stage = await openStage(engine, 1, () => held.promise);
    const { db, receiver } = stage;
    const [first] = stage.servers;
    if (!first) throw new Error("nothing was started");
    await Promise.all(Array.from({ length: USERS }, (_, i) => stage.signUp(first, `user.${i}@example.com`)));
    await expect.poll(() => receiver.open).toBe(CAP);

    const { url } = first;
    const listens = () =>
      fetch(`${url}/healthz`).then(
        () => true,
        () => false,
      );
    first.signal("SIGTERM");
    await expect.poll(listens).toBe(false);
    held.resolve(200);
    expect(await first.ended()).toBe(0);
    const states = await db.read.all(
      "select state, claim_id, lease_until, count(*) as number from deliveries group by 1, 2, 3 order by 1",
    );
    expect(states).toEqual([
      { state: "accepted", claim_id: null, lease_until: null, number: CAP },
      { state: "pending", claim_id: null, lease_until: null, number: USERS - CAP },
    ]);

    await stage.start().ready();
    await waitUntilDelivered(db, PATIENCE_MS);
    expect(await wrongDeliveries(db)).toEqual([]);
    expect(receiver.receipts).toHaveLength(USERS);
  });
});
