import { afterEach, describe, expect, test, vi } from "vitest";
import type { Engine } from "../../server/src/kernel/database/index.ts";
import type { ServerProcess } from "../server-process.ts";
import { openStage, type Stage } from "./stage.ts";

const PEOPLE = 6000;
const A_CALL = 1000;
const KILLS = 4;
/** A killed process keeps its wave for ten seconds; on a busy machine starting takes some more. */
const PATIENCE = { timeout: 60_000, interval: 20 };

interface WaveRow {
  state: string;
  invited: number;
}

/** On PostgreSQL two processes share the work. */
describe.each<[Engine, number]>([
  ["sqlite", 1],
  ["postgres", 2],
])("a wave through SIGKILLs on %s", (engine, processes) => {
  let stage: Stage;
  afterEach(() => stage.close());

  const read = async (): Promise<WaveRow> => {
    const [row] = await stage.db.read.all<WaveRow>("select state, invited from waves");
    return row as WaveRow;
  };

  /** Waits until so many are invited, or the wave is over; answers how many are. */
  const reached = (count: number) =>
    vi.waitFor(async () => {
      const { state, invited } = await read();
      if (state !== "completed" && invited < count) throw new Error(`${state}, ${invited} invited`);
      return invited;
    }, PATIENCE);

  test("everybody is invited, nobody twice, and its end is told once", async () => {
    stage = await openStage(engine, processes, async () => 200);
    const { api, projectPath, servers, db } = stage;
    const post = (path: string, body: object) =>
      api.post(`${(servers[0] as ServerProcess).url}${projectPath}${path}`, body);
    for (let from = 0; from < PEOPLE; from += A_CALL) {
      const users = Array.from({ length: A_CALL }, (_, i) => ({ email: `user${from + i}@example.com` }));
      expect((await post("/users/bulk", { users })).status).toBe(200);
    }
    expect((await post("/waves", { audience: { kind: "top", count: PEOPLE } })).status).toBe(201);

    let invited = 0;
    for (let kills = 0; kills < KILLS; kills++) {
      invited = await reached(invited + 1);
      await Promise.all(servers.map((server) => server.kill()));
      expect((await read()).state).toBe("running");
      for (const i of servers.keys()) servers[i] = stage.start();
      await Promise.all(servers.map((server) => server.ready()));
    }
    await reached(PEOPLE);

    await vi.waitFor(
      async () => expect(await read()).toEqual({ state: "completed", invited: PEOPLE }),
      PATIENCE,
    );
    const [told] = await db.read.all(
      `select count(*) as events, count(distinct user_id) as people from events where type = 'tester_invited'`,
    );
    expect(told).toEqual({ events: PEOPLE, people: PEOPLE });
    const ends = await db.read.all("select id from events where type = 'wave_completed'");
    expect(ends).toHaveLength(1);
  });
});
