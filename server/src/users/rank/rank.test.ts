import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { STATUSES } from "../../events/index.ts";
import { ENGINES } from "../../testing/databases.ts";
import { startTestProject, type TestProject } from "../../testing/people.ts";
import { foldChanges } from "./fold-changes.ts";

const SECOND_MS = 1000;

describe.each(ENGINES)("rank on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  const joinLater = (name: string, more: object = {}) => {
    p.app.clock.advance(SECOND_MS);
    return p.join(`${name}@example.com`, more);
  };
  const position = async ({ id }: { id: number }) => (await p.api.get(`${p.path}/users/${id}/position`)).body;
  const board = async (query = "") => (await p.api.get(`${p.path}/leaderboard?${query}`)).body;
  const names = (page: { data: { email: string }[] }) => page.data.map(({ email }) => email.split("@")[0]);

  test("by friends who count: whoever has more is ahead, of equals who joined earlier; with the reasons", async () => {
    const bruce = await joinLater("bruce");
    const robin = await joinLater("robin");
    const alfred = await joinLater("alfred", { referred_by: robin.referral_code });
    expect(await position(robin)).toEqual({
      position: 1,
      ahead: 0,
      behind: 2,
      total: 3,
      rule: "referrals",
      explanation: expect.stringMatching(/^1 friend who counts; .*: alfred@example.com came to count\.$/),
      why: {
        score: 1,
        tie_break: robin.applied_at,
        last_change: {
          at: alfred.created_at,
          cause: "friend_counted",
          friend_id: alfred.id,
          friend_email: "alfred@example.com",
          points: null,
          reason: null,
        },
      },
    });
    expect(await position(bruce)).toMatchObject({ position: 2, ahead: 1, behind: 1 });
    expect(await position(alfred)).toMatchObject({ position: 3, why: { last_change: { cause: "joined" } } });

    p.app.clock.advance(SECOND_MS);
    await p.api.delete(`${p.path}/users/${alfred.id}`);
    expect(await position(robin)).toMatchObject({
      position: 2,
      total: 2,
      why: {
        score: 0,
        last_change: {
          cause: "friend_revoked",
          friend_id: alfred.id,
          friend_email: null,
          reason: "friend deleted",
        },
      },
    });
  });

  test("another rule holds at once", async () => {
    const bruce = await joinLater("bruce");
    const robin = await joinLater("robin");
    const alfred = await joinLater("alfred", { referred_by: robin.referral_code });
    expect(names(await board())).toEqual(["robin", "bruce", "alfred"]);
    await p.api.patch(p.path, { rank_rule: "signup" });
    expect(names(await board())).toEqual(["bruce", "robin", "alfred"]);
    expect(await position(robin)).toMatchObject({ position: 2, rule: "signup", why: { score: null } });
    await p.api.patch(p.path, { rank_rule: "points" });
    await p.app.db.transact((tx) =>
      tx.all("update users set points = case id when $1 then 5 else -5 end where id in ($1, $2)", [
        alfred.id,
        bruce.id,
      ]),
    );
    expect(names(await board())).toEqual(["alfred", "robin", "bruce"]);
    expect(await position(alfred)).toMatchObject({ position: 1, rule: "points", why: { score: 5 } });
  });

  test("only the applied stand on it; of others it is said why they don't", async () => {
    const user = await joinLater("bruce");
    const other = await joinLater("robin");
    await p.api.post(`${p.path}/users/${user.id}/suspend`);
    expect(await position(user)).toEqual({
      position: null,
      ahead: null,
      behind: null,
      total: 1,
      rule: "referrals",
      explanation: expect.stringMatching(/^Suspended users are not on the waitlist/),
      why: null,
    });
    expect(await position(other)).toMatchObject({ position: 1, total: 1 });
    p.app.clock.advance(SECOND_MS);
    await p.api.post(`${p.path}/users/${user.id}/unsuspend`);
    expect(await position(user)).toMatchObject({
      position: 1,
      behind: 1,
      why: { last_change: { cause: "let_back_in" } },
    });
    for (const status of STATUSES.filter((one) => one !== "applied")) {
      await p.app.db.transact((tx) =>
        tx.all("update users set status = $1 where id = $2", [status, user.id]),
      );
      const { position: place, explanation } = await position(user);
      expect(place).toBeNull();
      expect(explanation.toLowerCase()).toContain(status);
    }
  });

  test("a time of joining that is changed moves the user", async () => {
    await joinLater("bruce");
    const robin = await joinLater("robin");
    await p.join("robin@example.com", { applied_at: "2026-01-01T00:00:00Z" });
    expect(await position(robin)).toMatchObject({
      position: 1,
      why: { tie_break: "2026-01-01T00:00:00Z", last_change: { cause: "time_changed" } },
    });
  });

  test("the leaderboard goes on where its page ended, with positions as of now", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) await joinLater(name);
    const first = await board("limit=2");
    expect(first).toMatchObject({ rule: "referrals", total: 5 });
    expect(first.data).toMatchObject([
      { position: 1, email: "a@example.com", points: 0, share_signups_count: 0 },
      { position: 2, email: "b@example.com" },
    ]);
    const { data } = first;
    await p.api.post(`${p.path}/users/${data[0].id}/invite`);
    await p.api.delete(`${p.path}/users/${data[1].id}`);
    const second = await board(`limit=2&cursor=${first.next_cursor}`);
    expect(second.data).toMatchObject([
      { position: 1, email: "c@example.com" },
      { position: 2, email: "d@example.com" },
    ]);
    const third = await board(`limit=2&cursor=${second.next_cursor}`);
    expect(third.data).toMatchObject([{ position: 3, email: "e@example.com" }]);
    expect(third.next_cursor).toBeNull();
  });

  test("a cursor of another order, or of another list, is refused in words", async () => {
    for (const name of ["a", "b"]) await joinLater(name);
    const { next_cursor } = await board("limit=1");
    await p.api.patch(p.path, { rank_rule: "points" });
    expect(await board(`cursor=${next_cursor}`)).toMatchObject({
      status: 422,
      detail: expect.stringContaining("the order went by referrals then and goes by points now"),
    });
    const users = (await p.api.get(`${p.path}/users?limit=1`)).body;
    expect((await board(`cursor=${users.next_cursor}`)).detail).toMatch(/not one of ours/);
  });

  test("who is not there has no position, whatever the project", async () => {
    const user = await joinLater("bruce");
    const other = await p.app.createProject({ name: "Other" });
    const { status } = await p.app
      .api(other.secretKey)
      .get(`/api/v1/projects/${other.project.id}/users/${user.id}/position`);
    expect(status).toBe(404);
    expect((await p.api.get(`${p.path}/users/99999/position`)).status).toBe(404);
    expect(await p.app.api(other.secretKey).get("/api/v1/projects/other/leaderboard")).toMatchObject({
      body: { data: [], next_cursor: null, total: 0 },
    });
  });

  test("a fold that fails changes nothing", async () => {
    const users = [];
    for (const name of ["a", "b", "c"]) users.push(await joinLater(name));
    const failing = p.app.db.transact(async (tx) => {
      await foldChanges(tx, p.projectId, { limit: 10, block: 4, span: 12 });
      throw new Error("killed");
    });
    await expect(failing).rejects.toThrow("killed");
    for (const [i, user] of users.entries())
      expect(await position(user)).toMatchObject({ position: i + 1, total: 3 });
    const folded = await p.app.db.transact((tx) =>
      foldChanges(tx, p.projectId, { limit: 10, block: 4, span: 12 }),
    );
    expect(folded).toEqual({ taken: 3, full: [] });
    for (const [i, user] of users.entries())
      expect(await position(user)).toMatchObject({ position: i + 1, total: 3 });
  });

  test("while one process folds, another leaves it alone, and readers see the state before", async () => {
    if (engine === "sqlite") return; // has one writer
    let last = { id: 0 };
    for (const name of ["a", "b", "c"]) {
      last = await joinLater(name);
      if (name === "a")
        await p.app.db.transact((tx) => foldChanges(tx, p.projectId, { limit: 2, block: 4, span: 12 }));
    }
    await p.app.db.transact(async (tx) => {
      expect((await foldChanges(tx, p.projectId, { limit: 2, block: 4, span: 12 }))?.taken).toBe(2);
      const meanwhile = p.app.db.transact((other) =>
        foldChanges(other, p.projectId, { limit: 2, block: 4, span: 12 }),
      );
      expect(await meanwhile).toBeNull();
      await joinLater("d");
      expect(await position(last)).toMatchObject({ position: 3, behind: 1, total: 4 });
    });
    expect(await position(last)).toMatchObject({ position: 3, behind: 1, total: 4 });
    expect(
      (await p.app.db.transact((tx) => foldChanges(tx, p.projectId, { limit: 9, block: 4, span: 12 })))
        ?.taken,
    ).toBe(1);
  });
});
