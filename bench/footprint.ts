import { setTimeout as sleep } from "node:timers/promises";
import type { Engine } from "../server/src/kernel/database/index.ts";
import { openPlace } from "./place.ts";
import { type Helper, startServer } from "./processes.ts";
import { fillQueue } from "./queue.ts";
import type { Result } from "./results.ts";

const FEW = 10_000;
const MANY = 1_000_000;
/** As long as from one turn of housekeeping to the next. */
const IDLE_SECONDS = 90;
const WARM_UP_MS = 10_000;
const DRAINING_MS = 10_000;
const MB = 1_000_000;

interface Stats {
  rss: number;
  statements: number;
}

/** What a million queued deliveries cost in memory and in the time of a claim, and what idling costs. */
export async function measureFootprint(engine: Engine): Promise<Result[]> {
  const few = await measureQueue(engine, FEW);
  const many = await measureQueue(engine, MANY);
  const idle = await measureIdle(engine);
  return [
    {
      name: "claim with 1,000,000 queued",
      engine,
      value: many.claimMs / few.claimMs,
      unit: "× that with 10,000",
      goal: { at: "most", value: 1.5 },
      note: `${many.claimMs.toFixed(2)} ms against ${few.claimMs.toFixed(2)} ms for 256`,
    },
    {
      name: "resident memory, delivering from 1,000,000 queued",
      engine,
      value: many.rss / MB,
      unit: "MB",
      goal: { at: "most", value: 300 },
    },
    {
      name: "resident memory, idle",
      engine,
      value: idle.rss / MB,
      unit: "MB",
      goal: { at: "most", value: 120 },
    },
    { name: "statements, idle", engine, value: idle.perSecond, unit: "/s", goal: { at: "most", value: 2 } },
  ];
}

async function measureQueue(engine: Engine, queued: number): Promise<{ claimMs: number; rss: number }> {
  const place = await openPlace(engine);
  try {
    await fillQueue(place, 1, queued);
    const server = await startServer(place.env);
    const { value: claimMs } = await server.ask<{ value: number }>("claim");
    await server.ask("listen");
    await sleep(DRAINING_MS);
    const { rss } = await stats(server);
    await server.stop();
    return { claimMs, rss };
  } finally {
    await place.remove();
  }
}

/** Of a second start: the first compiles everything. */
async function measureIdle(engine: Engine): Promise<{ perSecond: number; rss: number }> {
  const place = await openPlace(engine);
  try {
    const first = await startServer(place.env);
    await first.ask("listen");
    await sleep(WARM_UP_MS);
    await first.stop();
    const server = await startServer(place.env);
    await server.ask("count");
    await server.ask("listen");
    await sleep(WARM_UP_MS);
    const before = await stats(server);
    await sleep(IDLE_SECONDS * 1000);
    const after = await stats(server);
    await server.stop();
    return { perSecond: (after.statements - before.statements) / IDLE_SECONDS, rss: after.rss };
  } finally {
    await place.remove();
  }
}

async function stats(server: Helper): Promise<Stats> {
  const { value } = await server.ask<{ value: Stats }>("stats");
  return value;
}
