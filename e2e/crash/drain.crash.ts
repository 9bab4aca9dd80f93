import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Engine } from "../../server/src/kernel/database/index.ts";
import { waitUntilDelivered, wrongDeliveries } from "./final-state.ts";
import { openStage, type Stage } from "./stage.ts";

const USERS = 40;
/** Attempts under way to one endpoint. */
const CAP = 32;
const ANSWER_AFTER_MS = 3000;
const PATIENCE_MS = 10_000;

describe.each<Engine>(["sqlite", "postgres"])("SIGTERM on %s", (engine) => {
  let stage: Stage;
  afterEach(() => stage.close());

  test("what is in flight gets its answer, the rest is left free, and the next start delivers it", async () => {
    stage = await openStage(engine, 1, () => sleep(ANSWER_AFTER_MS, 200));
    const { db, receiver } = stage;
    const [first] = stage.servers;
    if (!first) throw new Error("nothing was started");
    await Promise.all(Array.from({ length: USERS }, (_, i) => stage.signUp(first, `user.${i}@example.com`)));
    await vi.waitFor(() => expect(receiver.open).toBe(CAP));

    const startedAt = Date.now();
    first.signal("SIGTERM");
    expect(await first.ended()).toBe(0);
    expect(Date.now() - startedAt).toBeLessThan(ANSWER_AFTER_MS + 3000);
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
