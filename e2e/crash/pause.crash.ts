import { afterEach, expect, test } from "vitest";
import { waitUntilDelivered, wrongDeliveries } from "./final-state.ts";
import { openStage, type Stage } from "./stage.ts";

const USERS = 40;
/** Attempts under way to one endpoint. */
const CAP = 32;
/** The lease of 45 s has to run out. */
const PATIENCE_MS = 90_000;

let stage: Stage;
afterEach(() => stage.close());

test("a process that is paused past its lease, and wakes, overwrites nothing", async () => {
  const held = Promise.withResolvers<number>();
  let answer: Promise<number> = held.promise;
  stage = await openStage("postgres", 1, () => answer);
  const { db, receiver } = stage;
  const [paused] = stage.servers;
  if (!paused) throw new Error("nothing was started");
  for (let i = 0; i < USERS; i++) await stage.signUp(paused, `user.${i}@example.com`);
  await expect.poll(() => receiver.open).toBe(CAP);
  paused.signal("SIGSTOP");

  answer = Promise.resolve(200);
  await stage.start().ready();
  await waitUntilDelivered(db, PATIENCE_MS);
  const rows = async () => ({
    deliveries: await db.read.all("select * from deliveries order by id"),
    attempts: await db.read.all("select * from attempts order by delivery_id, number"),
  });
  const before = await rows();
  expect(await wrongDeliveries(db)).toEqual([]);
  expect(before.attempts).toHaveLength(USERS + CAP);

  held.resolve(500);
  paused.signal("SIGCONT");
  paused.signal("SIGTERM"); // it settles what was under way, and ends
  expect(await paused.ended()).toBe(0);
  expect(await rows()).toEqual(before);
  expect(paused.output).not.toContain('"level":"error"');
  expect(receiver.receipts).toHaveLength(USERS + CAP);
});
