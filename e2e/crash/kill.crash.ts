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
import { createEndpoint, createInstallation, type Installation } from "./installation.ts";
import { createRandom } from "./random.ts";
import { type Receiver, startReceiver } from "./receiver.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { type SignUps, startSignUps } from "./sign-ups.ts";
import { type Cut, judge } from "./verdict.ts";

const KILLS = 21;
const DATABASE_KILLS = 6;
const ANSWER_WITHIN_MS = 40;
/** A server takes about a second to start: some are killed while they do. */
const MOMENT_MS = { least: 300, most: 3500 };
const PATIENCE_MS = 90_000;

describe("whatever is killed, and whenever, every accepted sign-up reaches the receiver", () => {
  let installation: Installation;
  let receiver: Receiver;
  let servers: ServerProcess[] = [];

  afterEach(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await receiver.close();
    await installation.remove();
  });

  async function begin(what: string, engine: Engine, processes: number) {
    const random = createRandom(what);
    receiver = await startReceiver(() => sleep(random.between(0, ANSWER_WITHIN_MS), 200));
    installation = await createInstallation(engine);
    servers = Array.from({ length: processes }, () => startServer(installation.env));
    const [url] = await Promise.all(servers.map((server) => server.ready()));
    await createEndpoint(installation, url as string, receiver.url);
    return { random, signUps: startSignUps(installation, () => servers) };
  }

  async function end(what: string, signUps: SignUps, cuts: readonly Cut[]) {
    await Promise.all(servers.map((server) => server.ready()));
    await signUps.stop();
    await waitUntilDelivered(installation.db, PATIENCE_MS);
    const verdict = judge(signUps.accepted, receiver.receipts, cuts);
    const { users, deliveries } = await countUsersAndDeliveries(installation.db);
    const sum = (of: (cut: Cut) => number) => cuts.reduce((all, cut) => all + of(cut), 0);
    console.log(
      `${what}: ${cuts.length} kills, ${signUps.accepted.size} sign-ups accepted of ${users} made, refused by status ${JSON.stringify([...signUps.refused])}; ` +
        `in flight at the kills ${sum((cut) => cut.open)} open at the receiver, at most ${sum((cut) => cut.inFlight.size)} in all; ${verdict.duplicates} came again`,
    );
    for (const id of verdict.unexplained) {
      console.log(
        await historyOf(installation.db, id),
        receiver.receipts.filter((receipt) => receipt.webhookId === id),
      );
    }
    expect(verdict).toMatchObject({ lost: [], changed: [], unexplained: [] });
    expect(await wrongDeliveries(installation.db)).toEqual([]);
    expect(deliveries).toBe(users);
    expect(new Set(receiver.receipts.map((receipt) => receipt.webhookId)).size).toBe(users);
    expect(signUps.accepted.size).toBeGreaterThan(cuts.length);
    return verdict;
  }

  test.each<[Engine, number]>([
    ["sqlite", 1],
    ["postgres", 2],
  ])("Hookline on %s, processes: %i", async (engine, processes) => {
    const what = `kill on ${engine}`;
    const { random, signUps } = await begin(what, engine, processes);
    const cuts: Cut[] = [];
    for (let kills = 0; kills < KILLS; ) {
      await sleep(random.between(MOMENT_MS.least, MOMENT_MS.most));
      // Now and then all of them at once.
      const victims = random.pick([servers.slice(0, 1), servers.slice(-1), servers]);
      const { open } = receiver;
      await Promise.all(victims.map((server) => server.kill()));
      // Exact, and no clock is trusted. What was claimed and not begun is among them, but has not come before.
      cuts.push({ open, inFlight: await webhooksThatAre(installation.db, "claimed") });
      servers = servers.map((server) => (victims.includes(server) ? startServer(installation.env) : server));
      kills += victims.length;
    }
    await end(what, signUps, cuts);
  });

  test("the PostgreSQL server, under two processes", async () => {
    const what = "kill PostgreSQL";
    const { random, signUps } = await begin(what, "postgres", 2);
    const cuts: Cut[] = [];
    for (let kills = 0; kills < DATABASE_KILLS; kills++) {
      await sleep(random.between(MOMENT_MS.least, MOMENT_MS.most));
      cuts.push(await killDatabase());
      await sleep(random.between(0, 1500));
      await installation.cluster?.start();
    }
    await end(what, signUps, cuts);
  });

  /** Leases are committed without a sync, so that those of the last moments are lost with it. */
  async function killDatabase(): Promise<Cut> {
    const from = Date.now();
    const pending = await webhooksThatAre(installation.db, "pending");
    const { open } = receiver;
    await installation.cluster?.kill();
    const came = receiver.receipts.filter(({ webhookId, at }) => at >= from || pending.has(webhookId));
    return { open, inFlight: new Set(came.map((receipt) => receipt.webhookId)) };
  }
});
