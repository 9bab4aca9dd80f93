import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { claim } from "../delivery/claim.ts";
import { ENGINES } from "../testing/databases.ts";
import { REFUSED_URL } from "../testing/hostile-receiver.ts";
import { startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";

/** Seconds from the end of attempt N to attempt N + 1. */
const SCHEDULE = [
  6, 21, 86, 261, 630, 1301, 2406, 4101, 6566, 10_005, 14_646, 20_741, 28_566, 38_421, 50_630,
];

const seconds = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

describe.each(ENGINES)("the schedule of retries on %s", (engine) => {
  let it: WebhookTest;
  let dead: string;

  beforeEach(async () => {
    it = await startWebhookTest(engine);
    const { id } = await it.createEndpoint({ url: REFUSED_URL });
    await it.createEndpoint({ url: it.receiver.url("/ok") });
    dead = `endpoint_id=${id}`;
  });
  afterEach(() => it.close());

  /** Somebody signs up; when the endpoint that works has heard of it, the engine has looked at what is due. */
  const look = async (n: number) => {
    await it.signUp(`witness-${n}@example.com`);
    await expect.poll(() => it.receiver.requests).toHaveLength(n + 1);
  };

  test("a dead endpoint gets 16 attempts, each exactly when it is due, and then the delivery has failed", async () => {
    const user = await it.signUp("bruce@example.com");
    const ours = `${dead}&user_id=${user.id}`;
    const startedAt = [it.app.clock.now()];
    for (const [i, delay] of SCHEDULE.entries()) {
      const dueAt = it.app.clock.now() + delay * 1000;
      await it.become(ours, { state: "pending", attempts: i + 1, next_attempt_at: seconds(dueAt) });
      it.pass(delay * 1000 - 1);
      await look(i + 1);
      await it.become(ours, { attempts: i + 1 });
      it.pass(1);
      startedAt.push(dueAt);
    }
    const row = await it.become(ours, {
      state: "failed",
      attempts: 16,
      error_code: "connection_refused",
      next_attempt_at: null,
      finished_at: seconds(it.app.clock.now()),
    });
    const { attempt_log } = await it.read(row.id);
    expect(attempt_log.map((attempt: { number: number }) => attempt.number)).toEqual(
      Array.from({ length: 16 }, (_, n) => n + 1),
    );
    expect(attempt_log.map((attempt: { started_at: string }) => attempt.started_at)).toEqual(
      startedAt.map(seconds),
    );
    expect((startedAt.at(-1) as number) - (startedAt[0] as number)).toBeCloseTo(49.55 * 3600 * 1000, -6);
  });

  test("an interrupted attempt stands in the log and does not count", async () => {
    await it.app.engine.stop(1000);
    const user = await it.signUp("bruce@example.com");
    const [row] = await it.log(`${dead}&user_id=${user.id}`);
    const { clock, db, engine: deliveries } = it.app;
    const wants = [{ targetId: row.endpoint_id, room: 10 }];
    // Twice a process claims it, and is never heard of again.
    for (const claimId of [1, 2]) {
      const stamp = { claimId, now: clock.now() };
      expect(await db.transact((tx) => claim(tx, wants, stamp, async (claimed) => claimed))).toHaveLength(1);
      clock.advance(60_000);
    }
    await deliveries.start();
    await it.become(`${dead}&user_id=${user.id}`, { state: "pending", attempts: 1 });
    const { attempt_log } = await it.read(row.id);
    expect(attempt_log).toMatchObject([
      {
        number: 1,
        error_code: "interrupted",
        status_code: null,
        error_message: expect.stringMatching(/does not count/),
      },
      { number: 2, error_code: "interrupted" },
      { number: 3, error_code: "connection_refused" },
    ]);
    it.pass(6000);
    await it.become(`${dead}&user_id=${user.id}`, { attempts: 2 });
  });
});
