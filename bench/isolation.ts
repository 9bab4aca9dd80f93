import { createServer, type Socket } from "node:net";
import type { Engine } from "../server/src/kernel/database/index.ts";
import type { Spell } from "./isolation-server.ts";
import { openPlace, type Place } from "./place.ts";
import { type Helper, startHelper } from "./processes.ts";
import { median, quantile, type Result } from "./results.ts";

const STEADY = 14;
const ROUNDS = 5;
const SECONDS = 10;
const RATE = 50;
const MAX_RATIO = 1.5;

/** What five endpoints that hang and one with 200,000 pending do to fourteen others with 50 events a second. */
export async function measureIsolation(engine: Engine): Promise<Result[]> {
  const place = await openPlace(engine);
  const hole = await openHole();
  const server = startHelper("isolation-server.ts", [place.receiverUrl, String(STEADY), hole.url], place.env);
  try {
    await server.hear();
    const calm: number[] = [];
    const troubled: number[] = [];
    await measure(place, server, false);
    for (let round = 0; round < ROUNDS; round++) {
      calm.push(await measure(place, server, false));
      troubled.push(await measure(place, server, true));
    }
    const ratios = troubled.map((p99, round) => p99 / (calm[round] as number));
    const alone = median(calm);
    const beside = median(troubled);
    return [
      {
        name: `commit to receipt p99 of ${STEADY} beside 5 that hang and 1 with 200,000 pending`,
        engine,
        value: median(ratios),
        unit: "× of without",
        goal: { at: "most", value: MAX_RATIO },
        note: `${beside.toFixed(1)} ms, without ${alone.toFixed(1)} ms`,
      },
    ];
  } finally {
    await server.stop();
    hole.close();
    await place.remove();
  }
}

/** The p99 from commit to receipt of one spell, in ms. */
async function measure(place: Place, server: Helper, isTroubled: boolean): Promise<number> {
  await place.receiver.ask("forget what came before");
  const spell: Spell = { seconds: SECONDS, rate: RATE, isTroubled };
  const committed = new Map(await server.ask<[string, number][]>(spell));
  const arrivals = await place.receiver.ask<[string, number][]>("arrivals");
  const times = arrivals.flatMap(([name, at]) => {
    const from = committed.get(name);
    return from === undefined ? [] : [at - from];
  });
  while (times.length < committed.size * STEADY) times.push(Number.POSITIVE_INFINITY); // it never came
  return quantile(times, 0.99);
}

/** Takes connections and whatever is said on them, and never says anything. */
async function openHole(): Promise<{ url: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket
      .on("error", () => {})
      .on("close", () => sockets.delete(socket))
      .resume();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
