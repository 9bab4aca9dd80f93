import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createRecord } from "../events/index.ts";
import { systemIds } from "../kernel/ids.ts";
import { findProject, type Project } from "../projects/index.ts";
import { ENGINES } from "../testing/databases.ts";
import { recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createRandom } from "../testing/random.ts";
import { cancelWave } from "./cancel.ts";
import { type Claim, claimDue } from "./claim.ts";
import type { WavesDeps } from "./deps.ts";
import { readWave } from "./queries.ts";
import { inviteNext, planWave, runWave } from "./run.ts";
import { createWaveRunner } from "./runner.ts";

/** More than two parts. */
const PEOPLE = 620;
/** Longer than a process that says nothing keeps a wave. */
const LOST_MS = 11_000;

describe.each(ENGINES)("running a wave on %s", (engine) => {
  let p: TestProject;
  let deps: WavesDeps;
  let project: Project;
  let userIds: number[];

  beforeEach(async () => {
    p = await startTestProject(engine);
    deps = depsOf(p);
    project = (await findProject(p.app.db.read, String(p.projectId))) as Project;
    const users = Array.from({ length: PEOPLE }, (_, i) => ({ email: `user${i}@example.com` }));
    const { data } = (await p.api.post(`${p.path}/users/bulk`, { users })).body;
    userIds = data.map((row: { user: { id: number } }) => row.user.id);
  });
  afterEach(() => p.app.close());

  async function make(count: number): Promise<number> {
    return (await p.api.post(`${p.path}/waves`, { audience: { kind: "top", count } })).body.id;
  }

  async function claim(runner: string): Promise<Claim> {
    const [claimed] = await claimDue(deps, runner, 1);
    if (!claimed) throw new Error("nothing was due");
    return claimed;
  }

  const read = (waveId: number) => readWave(p.app.db.read, p.projectId, waveId);
  const always = () => true;

  async function invitedIds(): Promise<number[]> {
    const events = await recordedEvents(p.app.db);
    return events.filter(({ type }) => type === "tester_invited").map(({ data }) => data.id);
  }

  async function completions() {
    return (await recordedEvents(p.app.db)).filter(({ type }) => type === "wave_completed");
  }

  test("nobody else gets a wave while its process says that it goes on with it", async () => {
    await make(PEOPLE);
    const first = await claim("first");
    expect(await claimDue(deps, "second", 5)).toEqual([]);
    await planWave(deps, project, first);
    for (let i = 0; i < 2; i++) {
      p.app.clock.advance(LOST_MS - 2000);
      expect(await inviteNext(deps, project, first)).toBe(true);
      expect(await claimDue(deps, "second", 5)).toEqual([]);
    }
  });

  test("of many that are due at once the next begins when one ends, not at the next look", async () => {
    const WAVES = 25; // at four a look these take half a minute
    for (let i = 0; i < WAVES; i++) await make(1);
    const runner = createWaveRunner(deps, {
      onError: (error) => {
        throw error;
      },
    });
    try {
      runner.start();
      await expect.poll(completions).toHaveLength(WAVES);
    } finally {
      await runner.stop();
    }
  });

  test("of two that take a wave at the same moment one gets it, and it is run once", async () => {
    const waveId = await make(PEOPLE);
    const other = depsOf(p);
    const claims = await Promise.all([claimDue(deps, "first", 5), claimDue(other, "second", 5)]);
    expect(claims.flat()).toHaveLength(1);
    await Promise.all(claims.flat().map((one) => runWave(deps, one, always)));
    expect(await read(waveId)).toMatchObject({ state: "completed", invited: PEOPLE });
    expect((await invitedIds()).sort()).toEqual([...userIds].sort());
  });

  test.each([0, 1, 2])(
    "a process that dies after %i parts is followed by another, and invites nobody any more",
    async (parts) => {
      const waveId = await make(PEOPLE);
      const dead = await claim("dead");
      await planWave(deps, project, dead);
      for (let i = 0; i < parts; i++) await inviteNext(deps, project, dead);
      p.app.clock.advance(LOST_MS);
      const heir = await claim("heir");
      expect(await inviteNext(deps, project, dead)).toBe(false);
      await runWave(deps, heir, always);
      expect(await read(waveId)).toMatchObject({ state: "completed", planned: PEOPLE, invited: PEOPLE });
      expect((await invitedIds()).sort()).toEqual([...userIds].sort());
      expect(await completions()).toHaveLength(1);
    },
  );

  test("a process that dies before it is known whom the wave goes through leaves nothing half written", async () => {
    const waveId = await make(PEOPLE);
    const dead = await claim("dead");
    p.app.clock.advance(LOST_MS);
    const heir = await claim("heir");
    expect(await planWave(deps, project, dead)).toBe(false);
    await runWave(deps, heir, always);
    expect(await read(waveId)).toMatchObject({ state: "completed", invited: PEOPLE });
    expect(await invitedIds()).toHaveLength(PEOPLE);
  });

  test("a hold from before the clock was set back keeps nobody out", async () => {
    const waveId = await make(PEOPLE);
    await claim("dead");
    p.app.clock.advance(-100 * LOST_MS);
    await p.app.db.transact((tx) => tx.all("update waves set send_at = 0"));
    await runWave(deps, await claim("heir"), always);
    expect((await read(waveId)).invited).toBe(PEOPLE);
  });

  test("a hold that was set by a clock a little ahead, or a moment later, keeps others out", async () => {
    await make(PEOPLE);
    await p.app.db.transact((tx) => tx.all("update waves set send_at = 0"));
    await claim("first");
    p.app.clock.advance(-5000);
    expect(await claimDue(deps, "second", 5)).toEqual([]);
  });

  test("one that is stopped gives the wave back at once", async () => {
    const waveId = await make(PEOPLE);
    let parts = 0;
    await runWave(deps, await claim("stopping"), () => parts++ < 2);
    const { invited, runner, state } = await read(waveId);
    expect([state, runner]).toEqual(["running", null]);
    expect(invited).toBeGreaterThan(0);
    expect(invited).toBeLessThan(PEOPLE);
    await runWave(deps, await claim("next"), always);
    expect((await read(waveId)).invited).toBe(PEOPLE);
    expect(await invitedIds()).toHaveLength(PEOPLE);
  });

  test("canceled while it runs, nobody is invited any more, and who is invited stays so", async () => {
    const waveId = await make(PEOPLE);
    const claimed = await claim("first");
    await planWave(deps, project, claimed);
    await inviteNext(deps, project, claimed);
    await cancelWave(deps, project, waveId);
    expect(await inviteNext(deps, project, claimed)).toBe(false);
    expect(await claimDue(deps, "second", 5)).toEqual([]);
    const { state, invited } = await read(waveId);
    expect(state).toBe("canceled");
    expect(await invitedIds()).toHaveLength(invited);
    expect(await p.app.db.read.all("select * from wave_parts")).toEqual([]);
    expect(await completions()).toEqual([]);
  });

  test("who moves, unsubscribes or is deleted meanwhile is passed over, and it is said why", async () => {
    const waveId = await make(PEOPLE);
    const claimed = await claim("first");
    await planWave(deps, project, claimed);
    const [gone, came, silent, invited, later] = userIds.slice(-5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    await p.api.delete(`${p.path}/users/${gone}`);
    await p.api.post(`${p.path}/users/${came}/activate`);
    await p.api.post(`${p.path}/users/${silent}/unsubscribe`);
    await p.api.post(`${p.path}/users/${invited}/invite`);
    await runWave(deps, claimed, always);
    expect(await read(waveId)).toMatchObject({
      state: "completed",
      planned: PEOPLE,
      invited: PEOPLE - 4,
      skipped_deleted: 1,
      skipped_moved: 2,
      skipped_unsubscribed: 1,
    });
    const [{ data } = { data: null }] = await completions();
    expect(data).toEqual({ wave_id: waveId, invited: PEOPLE - 4, skipped: 4 });
    expect((await invitedIds()).filter((id) => id === invited)).toHaveLength(1);
    expect(await invitedIds()).toContain(later);
  });

  test.each([1, 2, 3])(
    "however runners, people and deaths come between (seed %i), everybody is invited once or passed over",
    async (seed) => {
      const random = createRandom(seed);
      const waveId = await make(PEOPLE);
      const runners = [depsOf(p), depsOf(p), depsOf(p)];
      let live: { by: WavesDeps; claimed: Claim }[] = [];
      const acts: (() => Promise<unknown>)[] = [
        async () => {
          const by = random.pick(runners);
          const [claimed] = await claimDue(by, `runner ${runners.indexOf(by)}`, 1);
          if (claimed) live.push({ by, claimed });
        },
        async () => {
          await Promise.all(
            live.map(async ({ by, claimed }) => {
              if (await planWave(by, project, claimed)) await inviteNext(by, project, claimed);
            }),
          );
        },
        async () => p.app.clock.advance(LOST_MS / 2),
        async () => {
          if (random.chance(0.5)) live = live.slice(1);
        },
        async () => p.api.post(`${p.path}/users/${random.pick(userIds)}/reject`),
        async () => p.api.post(`${p.path}/users/${random.pick(userIds)}/unsubscribe`),
        async () => p.api.delete(`${p.path}/users/${random.pick(userIds)}`),
      ];
      for (let i = 0; i < 200 && (await read(waveId)).state !== "completed"; i++) {
        await Promise.all([random.pick(acts)(), random.pick(acts)()]);
      }
      p.app.clock.advance(LOST_MS);
      await p.app.program.waves.run();
      const wave = await read(waveId);
      const rows = await p.app.db.read.all<{ user_id: number; state: string }>(
        "select user_id, state from wave_users where wave_id = $1",
        [waveId],
      );
      const invited = rows.filter(({ state }) => state === "invited").map(({ user_id }) => user_id);
      expect(wave.state).toBe("completed");
      expect(rows).toHaveLength(wave.planned as number);
      expect(new Set(rows.map(({ user_id }) => user_id)).size).toBe(rows.length);
      expect(wave.invited).toBe(invited.length);
      // The deleted have no e-mail address in their events any more, and their ids still.
      expect((await invitedIds()).sort()).toEqual(invited.sort());
      expect(await completions()).toHaveLength(1);
    },
  );
});

/** What another process at work on the same database would work with. */
function depsOf({ app }: TestProject): WavesDeps {
  const { db, clock } = app;
  const ids = systemIds(clock);
  return {
    db,
    clock,
    ids,
    record: createRecord({ clock, ids, wake: () => {} }),
    baseUrl: () => "https://hookline.example.com",
    deriveCode: () => "",
    nameMailbox: () => "",
    reactions: {
      joined: async () => [],
      moved: async () => [],
      removed: async () => [],
      friendsOf: async () => [],
    },
    recallProject: async () => {},
    eraseAnswers: async () => {},
    tellWaves: () => {},
    beginSoon: () => {},
  };
}
