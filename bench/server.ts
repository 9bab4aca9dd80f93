import { StatementSync } from "node:sqlite";
import pg from "pg";
import { createApp } from "../server/src/app.ts";
import { loadConfig } from "../server/src/config.ts";
import { claim } from "../server/src/delivery/claim.ts";
import { lowerHelperThreads } from "../server/src/helper-threads.ts";
import { systemClock } from "../server/src/kernel/clock.ts";
import { createLogger } from "../server/src/kernel/log.ts";
import { releaseMemory } from "../server/src/release-memory.ts";

/**
 * Hookline itself, in a process that a benchmark can ask. Questions: `count` (counts statements from now on),
 * `listen` (starts all of it, answers the address), `drain` (only delivers, answers the seconds until nothing
 * is pending), `claim` (answers the milliseconds of a claim of 256 from target 1, median of several, rolled
 * back), `stats`.
 */
const CLAIM_TIMES = 30;
const DRAIN_LIMIT_MS = 120_000;
const ROLL_BACK = new Error("measured");

let statements = 0;

const config = loadConfig(process.env);
const app = await createApp({ config, clock: systemClock, log: createLogger({ level: config.logLevel }) });

const answers: { [question: string]: () => Promise<unknown> } = {
  async count() {
    countCalls(StatementSync.prototype, ["all", "run", "get"]);
    countCalls(pg.Client.prototype, ["query"]);
  },
  async listen() {
    const address = await app.start();
    releaseMemory();
    lowerHelperThreads();
    return address;
  },
  async drain() {
    releaseMemory();
    lowerHelperThreads();
    const startedAt = performance.now();
    await app.engine.start();
    while (await isPending()) {
      if (performance.now() - startedAt > DRAIN_LIMIT_MS) throw new Error("the queue did not drain");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return (performance.now() - startedAt) / 1000;
  },
  async claim() {
    const times: number[] = [];
    for (let i = 0; i < CLAIM_TIMES; i++) times.push(await timeClaim());
    return times.sort((a, b) => a - b)[CLAIM_TIMES / 2];
  },
  stats: async () => ({ rss: process.memoryUsage().rss, statements }),
};

async function isPending(): Promise<boolean> {
  const rows = await app.db.read.all("select 1 from deliveries where due_at is not null limit 1");
  return rows.length > 0;
}

async function timeClaim(): Promise<number> {
  let took = 0;
  const rolledBack = app.db.transact(async (tx) => {
    const startedAt = performance.now();
    await claim(tx, [{ targetId: 1, room: 256 }], { claimId: 1, now: Date.now() }, async () => {});
    took = performance.now() - startedAt;
    throw ROLL_BACK;
  });
  await rolledBack.catch((error: unknown) => {
    if (error !== ROLL_BACK) throw error;
  });
  return took;
}

/** Counts statements where they reach the database's driver. */
function countCalls(prototype: object, names: readonly string[]): void {
  const methods = prototype as { [name: string]: (...args: unknown[]) => unknown };
  for (const name of names) {
    const original = methods[name] as (...args: unknown[]) => unknown;
    methods[name] = function counted(...args) {
      statements++;
      return original.apply(this, args);
    };
  }
}

process.on("message", (question: string) => {
  const answer = answers[question] as () => Promise<unknown>;
  answer().then(
    (value) => process.send?.({ value }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send?.("ready");
