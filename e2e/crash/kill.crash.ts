import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { Engine } from "../../server/src/kernel/database/index.ts";
import {
  countUsersAndDeliveries,
  historyOf,
  waitUntilDelivered,
  webhooksThatAre,
  wrongDeliveries,
} from "./final-state.ts";
import { createRandom } from "./random.ts";
import { type SignUps, startSignUps } from "./sign-ups.ts";
import { openStage, type Stage } from "./stage.ts";
import { type Cut, judge } from "./verdict.ts";

const KILLS = 21;
const DATABASE_KILLS = 6;
/** Short enough that the queue stays short, however fast sign-ups are accepted. */
const ANSWER_WITHIN_MS = 16;
/** A server takes about a second to start: some are killed while they do. */
const MOMENT_MS = { least: 300, most: 3500 };
const AWAY_MS = 1500;
/** Shorter than a lease: what a dead process held is taken over, not waited for. */
const PATIENCE_MS = 20_000;

describe("whatever is killed, and whenever, every accepted sign-up reaches the receiver", () => {
  let stage: Stage;
  afterEach(() => stage.close());

  async function begin(what: string, engine: Engine, processes: number) {
    const random = createRandom(what);
    stage = await openStage(engine, processes, () => sleep(random.between(0, ANSWER_WITHIN_MS), 200));
    return { random, signUps: startSignUps(stage) };
  }

  test.each<[Engine, number]>([
    ["sqlite", 1],
    ["postgres", 2],
  ])("Hookline on %s, processes: %i", async (engine, processes) => {
    const what = `kill on ${engine}`;
    const { random, signUps } = await begin(what, engine, processes);
    const cuts: Cut[] = [];
    while (cuts.length < KILLS) {
      await sleep(random.between(MOMENT_MS.least, MOMENT_MS.most));
      // Now and then all of them at once.
      cuts.push(await killServers(random.pick([[0], [processes - 1], [...stage.servers.keys()]])));
    }
    await end(what, signUps, cuts);
  });

  test("the PostgreSQL server, under two processes", async () => {
    const what = "kill PostgreSQL";
    const { random, signUps } = await begin(what, "postgres", 2);
    const cuts: Cut[] = [];
    while (cuts.length < DATABASE_KILLS) {
      await sleep(random.between(MOMENT_MS.least, MOMENT_MS.most));
      cuts.push(await killDatabase(random.between(0, AWAY_MS)));
    }
    await end(what, signUps, cuts);
  });

  /** Kills the servers in these places, and starts others there. */
  async function killServers(places: readonly number[]): Promise<Cut> {
    const { open } = stage.receiver;
    await Promise.all(places.map((place) => stage.servers[place]?.kill()));
    // Exact, and no clock is trusted. What was claimed and not begun is among them, but has not come before.
    const inFlight = await webhooksThatAre(stage.db, "claimed");
    for (const place of places) stage.servers[place] = stage.start();
    return { open, inFlight };
  }

  /**
   * Leases are committed without a sync, so that those of the last moments are lost with it: also of what a server
   * holds ready, and begins while the database is away.
   */
  async function killDatabase(awayMs: number): Promise<Cut> {
    const { receiver, cluster, db } = stage;
    const from = Date.now();
    const pending = await webhooksThatAre(db, "pending");
    const { open } = receiver;
    await cluster?.kill();
    await sleep(awayMs);
    await cluster?.start();
    const came = receiver.receipts.filter(({ webhookId, at }) => at >= from || pending.has(webhookId));
    return { open, inFlight: new Set(came.map((receipt) => receipt.webhookId)) };
  }

  async function end(what: string, signUps: SignUps, cuts: readonly Cut[]): Promise<void> {
    const { db, servers, receiver } = stage;
    await Promise.all(servers.map((server) => server.ready()));
    await signUps.stop();
    await waitUntilDelivered(db, PATIENCE_MS);
    const verdict = judge(signUps.accepted, receiver.receipts, cuts);
    const { users, deliveries } = await countUsersAndDeliveries(db);
    const sum = (of: (cut: Cut) => number) => cuts.reduce((all, cut) => all + of(cut), 0);
    console.log(
      `${what}: ${cuts.length} kills; ${signUps.accepted.size} sign-ups accepted, ${users} made, refused by status ${JSON.stringify([...signUps.refused])}; ` +
        `at the kills ${sum((cut) => cut.open)} requests were open, ${sum((cut) => cut.inFlight.size)} deliveries claimed; ${verdict.duplicates} came again`,
    );
    for (const id of verdict.unexplained) console.log(await historyOf(db, id), id);
    expect(verdict).toMatchObject({ lost: [], changed: [], unexplained: [] });
    expect(await wrongDeliveries(db)).toEqual([]);
    expect(deliveries).toBe(users);
    expect(new Set(receiver.receipts.map((receipt) => receipt.webhookId)).size).toBe(users);
    expect(signUps.accepted.size).toBeGreaterThan(cuts.length);
  }
});
