import type { Engine } from "../server/src/kernel/database/index.ts";
import { openPlace, type Place } from "./place.ts";
import { startHelper, startServer } from "./processes.ts";
import { BODY_BYTES, fillQueue } from "./queue.ts";
import { median, type Result } from "./results.ts";

const QUEUED = 100_000;
/** Of which the median counts. */
const ROUNDS = 3;
const GOALS: { [engine in Engine]: number } = { sqlite: 0.45, postgres: 0.3 };

/** Drains a full queue, as a share of what a bare undici loop does before and after it in the same run. */
export async function measureDrain(engine: Engine, targets: number): Promise<Result[]> {
  const rounds: { rate: number; bare: number }[] = [];
  while (rounds.length < ROUNDS) rounds.push(await drainOnce(engine, targets));
  const share = median(rounds.map(({ rate, bare }) => rate / bare));
  const rate = median(rounds.map((round) => round.rate));
  const bare = median(rounds.map((round) => round.bare));
  return [
    {
      name: `drain 100,000 × 1 kB to ${targets === 1 ? "1 endpoint" : "1,000 endpoints"}`,
      engine,
      value: share,
      unit: "of the bare loop",
      goal: { at: "least", value: GOALS[engine] },
      note: `${Math.round(rate)}/s, bare ${Math.round(bare)}/s`,
    },
  ];
}

async function drainOnce(engine: Engine, targets: number): Promise<{ rate: number; bare: number }> {
  const place = await openPlace(engine);
  try {
    await fillQueue(place, targets, QUEUED);
    const before = await bareRate(place);
    const server = await startServer(place.env);
    const { value: seconds } = await server.ask<{ value: number }>("drain");
    await server.stop();
    const bare = median([before, await bareRate(place), await bareRate(place)]);
    return { rate: QUEUED / seconds, bare };
  } finally {
    await place.remove();
  }
}

/** In flight as many as Hookline's cap for one endpoint. */
async function bareRate(place: Place): Promise<number> {
  const loop = startHelper("bare-loop.ts", [
    `${place.receiverUrl}/bare`,
    String(QUEUED),
    "32",
    String(BODY_BYTES),
  ]);
  const rate = await loop.hear<number>();
  await loop.stop();
  return rate;
}
