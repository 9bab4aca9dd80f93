import type { Engine } from "../server/src/kernel/database/index.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { fillLine } from "./line.ts";
import { startMeter } from "./processes.ts";
import type { Times } from "./rank-reader.ts";
import { quantile, type Result } from "./results.ts";

const FEW = 100_000;
const MANY = 1_000_000;
const SIGN_UPS_PER_SECOND = 500;
const SECONDS = 30;
/**
 * Until each of the pool's connections has planned its statements, and Node has compiled most of what is hot: it takes
 * 1.3 s of a core for that in the first five seconds of such a load, 0.5 in the next, and 0.2 in those after.
 */
const WARM_UP_S = 15;
const IN_FLIGHT = 64;
/**
 * Positions, and pages of the waitlist in order, while people sign up: among 1,000,000, and among 100,000. On PostgreSQL
 * also as a launch is best run there: one process answers, another delivers.
 */
export async function measureRank(engine: Engine): Promise<Result[]> {
  const asOne = await measureLines(engine, ["api,work"], `${SIGN_UPS_PER_SECOND} sign-ups/s`);
  if (engine === "sqlite") return asOne;
  const asTwo = await measureLines(
    engine,
    ["api", "work"],
    `${SIGN_UPS_PER_SECOND} sign-ups/s, two processes`,
  );
  return [...asOne, ...asTwo];
}

async function measureLines(engine: Engine, processes: readonly string[], load: string): Promise<Result[]> {
  const few = await measureLine(engine, processes, FEW);
  const many = await measureLine(engine, processes, MANY);
  const beside = `${MANY.toLocaleString("en")} users, ${load}`;
  const growth = (of: keyof Times) => quantile(many[of], 0.5) / quantile(few[of], 0.5);
  const timed = (of: keyof Times, goal: number) => ({
    engine,
    value: quantile(many[of], 0.99),
    unit: "ms",
    goal: { at: "most" as const, value: goal },
    note: `p50 ${quantile(many[of], 0.5).toFixed(2)} ms, of ${many[of].length}`,
  });
  const grown = (of: keyof Times) => ({
    engine,
    value: growth(of),
    unit: `× among ${FEW.toLocaleString("en")}`,
    goal: { at: "most" as const, value: 2 },
    note: `p50 ${quantile(many[of], 0.5).toFixed(2)} against ${quantile(few[of], 0.5).toFixed(2)} ms`,
  });
  return [
    { name: `position with its reasons, ${beside}, p99`, ...timed("positions", 5) },
    {
      name: `position against a user by id, ${beside}, p99`,
      engine,
      value: quantile(many.positions, 0.99) / quantile(many.users, 0.99),
      unit: "×",
      goal: { at: "most", value: 1.5 },
      note: `a user by id: p50 ${quantile(many.users, 0.5).toFixed(2)}, p99 ${quantile(many.users, 0.99).toFixed(2)} ms`,
    },
    { name: `position, ${beside}`, ...grown("positions") },
    { name: `page of the leaderboard, ${beside}, p99`, ...timed("pages", 20) },
    { name: `page of the leaderboard, ${beside}`, ...grown("pages") },
    { name: `status page, ${beside}, p99`, ...timed("statuses", 20) },
  ];
}

async function measureLine(engine: Engine, processes: readonly string[], users: number): Promise<Times> {
  let firstId = 0;
  const fill = async (place: Installation["place"]) => {
    ({ firstId } = await fillLine(place, users));
  };
  const installation = await openInstallation(engine, { processes, fill });
  try {
    const { baseUrl, project, key, place } = installation;
    await place.warm();
    const reader = startMeter("rank-reader.ts", [baseUrl, project, key, firstId, users].map(String));
    const load = [baseUrl, project, key, WARM_UP_S + SECONDS, IN_FLIGHT, SIGN_UPS_PER_SECOND].map(String);
    const signUps = startMeter("load.ts", load);
    const answered = signUps.hear<{ refused: number }>();
    await reader.ask(WARM_UP_S);
    const times = await reader.ask<Times>(SECONDS);
    const { refused } = await answered;
    await reader.stop();
    await signUps.stop();
    if (refused > 0) throw new Error(`${refused} sign-ups were refused`);
    return times;
  } finally {
    await installation.close();
  }
}
