import type { Engine } from "../server/src/kernel/database/index.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { startMeter } from "./processes.ts";
import { quantile, type Result } from "./results.ts";

const GOALS: { [engine in Engine]: number } = { sqlite: 2000, postgres: 1500 };
const MAX_P99_MS = 50;
const SECONDS = 10;
const WARM_UP_SECONDS = 3;
const IN_FLIGHT = 64;
/** A sign-up every 40 ms: each finds the installation idle. */
const IDLE_RATE = 25;

interface Load {
  perSecond: number;
  times: number[];
  refused: number;
  sent: [email: string, at: number][];
}

/** Sign-ups over REST with one subscribed endpoint that gets them meanwhile; then one at a time, until it arrives. */
export async function measureSignUp(engine: Engine): Promise<Result[]> {
  const installation = await openInstallation(engine);
  try {
    await load(installation, WARM_UP_SECONDS, 0);
    const flatOut = await load(installation, SECONDS, 0);
    const atHalf = await load(installation, SECONDS, GOALS[engine] / 2);
    await installation.settle();
    const idle = await measureArrivals(installation);
    const refusals = flatOut.refused + atHalf.refused;
    return [
      {
        name: "durable sign-up by REST, one endpoint",
        engine,
        value: flatOut.perSecond,
        unit: "/s",
        goal: { at: "least", value: GOALS[engine] },
        note: refusals > 0 ? `${refusals} refused` : `p99 ${quantile(flatOut.times, 0.99).toFixed(1)} ms`,
      },
      {
        name: `sign-up p99 at ${GOALS[engine] / 2}/s`,
        engine,
        value: quantile(atHalf.times, 0.99),
        unit: "ms",
        goal: { at: "most", value: MAX_P99_MS },
        note: `p50 ${quantile(atHalf.times, 0.5).toFixed(1)} ms`,
      },
      {
        name: "sign-up sent to webhook received, idle, p50",
        engine,
        value: quantile(idle, 0.5),
        unit: "ms",
        goal: { at: "most", value: 15 },
      },
      {
        name: "sign-up sent to webhook received, idle, p99",
        engine,
        value: quantile(idle, 0.99),
        unit: "ms",
        goal: { at: "most", value: 60 },
      },
    ];
  } finally {
    await installation.close();
  }
}

/** From the moment a sign-up is sent to that at which its webhook is there: more than commit to receipt. */
async function measureArrivals(installation: Installation): Promise<number[]> {
  await installation.place.receiver.ask("forget what came before");
  const { sent } = await load(installation, SECONDS, IDLE_RATE);
  await installation.settle();
  const arrivals = new Map(await installation.place.receiver.ask<[string, number][]>("arrivals"));
  return sent.map(([email, at]) => (arrivals.get(email) ?? Number.POSITIVE_INFINITY) - at);
}

async function load({ baseUrl, project, key }: Installation, seconds: number, rate: number): Promise<Load> {
  const args = [baseUrl, project, key, seconds, IN_FLIGHT, rate].map(String);
  const generator = startMeter("load.ts", args);
  const result = await generator.hear<Load>();
  await generator.stop();
  return result;
}
