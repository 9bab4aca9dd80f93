import { describe, expect, test } from "vitest";
import { ENGINES } from "../../testing/databases.ts";
import { startTestProject, type TestProject } from "../../testing/people.ts";
import { SIZES } from "./blocks.ts";
import { foldChanges } from "./fold-changes.ts";
import { createRankUpkeep, readStanding } from "./index.ts";

describe.each(ENGINES)("the upkeep of the rank on %s", (engine) => {
  const unfolded = async (p: TestProject) =>
    (await p.app.db.read.all<{ n: number }>("select count(*) as n from rank_changes"))[0]?.n;
  const blocks = (p: TestProject) =>
    p.app.db.read.all<{ users: number }>(
      "select users from rank_blocks where project_id = $1 and rule = 'signup' order by score, at, user_id",
      [p.projectId],
    );
  const fail = (error: unknown) => {
    throw error;
  };

  /** More than a block has, at moments of their own. */
  async function joinMany(p: TestProject, count: number): Promise<void> {
    for (let from = 0; from < count; from += 500) {
      const users = Array.from({ length: 500 }, (_, i) => ({ email: `user-${from + i}@example.com` }));
      await p.api.post(`${p.path}/users/bulk`, { users });
      p.app.clock.advance(1000);
    }
  }

  test("takes up what happened before it started and what happens after, and ends when it is told to", async () => {
    const p = await startTestProject(engine);
    const upkeep = createRankUpkeep(p.app.db, fail);
    try {
      await p.join("before@example.com");
      upkeep.wake();
      expect(await unfolded(p)).toBe(1);
      upkeep.start();
      await expect.poll(() => unfolded(p)).toBe(0);
      await p.join("after@example.com");
      upkeep.wake();
      await expect.poll(() => unfolded(p)).toBe(0);
      await upkeep.stop();
      await p.join("later@example.com");
      upkeep.wake();
      expect(await blocks(p)).toEqual([{ users: 2 }]);
      expect(await unfolded(p)).toBe(1);
    } finally {
      await upkeep.stop();
      await p.app.close();
    }
  });

  test("cuts what many people made too large, and several at once don't disturb each other", async () => {
    const p = await startTestProject(engine);
    try {
      await joinMany(p, 2000);
      const line = { id: p.projectId, rankRule: "signup" as const };
      const [last] = await p.app.db.read.all<{ id: number }>("select max(id) as id from users");
      const place = { position: 2000, ahead: 1999, behind: 0, total: 2000 };
      expect((await readStanding(p.app.db.read, line, last?.id as number))?.position).toEqual(place);
      await Promise.all([1, 2, 3].map(() => createRankUpkeep(p.app.db, fail).run()));
      await createRankUpkeep(p.app.db, fail).run();
      expect(await unfolded(p)).toBe(0);
      expect(await blocks(p)).toEqual([...Array(7).fill(256), 208].map((users) => ({ users })));
      expect((await readStanding(p.app.db.read, line, last?.id as number))?.position).toEqual(place);
    } finally {
      await p.app.close();
    }
  }, 60_000);

  test("cuts what another left too large when it ended", async () => {
    const p = await startTestProject(engine);
    try {
      await joinMany(p, 1000);
      await p.app.db.transact((tx) => foldChanges(tx, p.projectId, { limit: 1000, ...SIZES }));
      expect(await blocks(p)).toEqual([{ users: 1000 }]);
      await p.join("one-more@example.com");
      await createRankUpkeep(p.app.db, fail).run();
      expect(await blocks(p)).toEqual([256, 256, 256, 233].map((users) => ({ users })));
    } finally {
      await p.app.close();
    }
  });

  test("what a deleted project's positions were added up from goes with it", async () => {
    const p = await startTestProject(engine);
    try {
      await joinMany(p, 500);
      await createRankUpkeep(p.app.db, fail).run();
      await p.join("unfolded@example.com");
      await p.api.delete(p.path);
      p.app.clock.advance(60_000);
      for (let i = 0; i < 3; i++) await p.app.housekeeping.run();
      for (const table of ["projects", "rankings", "rank_blocks", "rank_spans", "rank_changes"]) {
        expect(await p.app.db.read.all(`select * from ${table}`)).toEqual([]);
      }
    } finally {
      await p.app.close();
    }
  });
});
