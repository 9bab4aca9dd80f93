import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Json } from "../testing/api.ts";
import { openChanges } from "../testing/change-stream.ts";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

const HOUR_MS = 3_600_000;

describe.each(ENGINES)("waves on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    await p.app.close();
    expect(bad).toEqual([]);
  });

  const waves = () => `${p.path}/waves`;
  const make = (audience: object, more: object = {}) => p.api.post(waves(), { audience, ...more });
  const read = async (waveId: number) => (await p.api.get(`${waves()}/${waveId}`)).body;
  const preview = async (audience: object) => (await p.api.post(`${waves()}/preview`, { audience })).body;
  const act = (userId: number, name: string) => p.api.post(`${p.path}/users/${userId}/${name}`);
  const peopleOf = async (waveId: number, query = "") =>
    (await p.api.get(`${waves()}/${waveId}/users${query}`)).body.data;
  const invitations = async () =>
    (await recordedEvents(p.app.db)).filter(({ type }) => type === "tester_invited");
  const statusOf = async (userId: number) => (await p.read(userId)).status;

  /** Signs people up, one second apart, so that the earlier ones stand before the later ones. */
  async function joinAll(names: readonly string[], more: object = {}) {
    const users: Json[] = [];
    for (const name of names) {
      p.app.clock.advance(1000);
      users.push(await p.join(`${name}@example.com`, more));
    }
    return users;
  }

  test("the top of the waitlist is invited in its order, and the wave says so", async () => {
    const [a, b, c, d] = await joinAll(["a", "b", "c", "d"]);
    await p.join("friend@example.com", { referred_by: c.referral_code });
    const made = await make({ kind: "top", count: 2 });
    expect(made).toMatchObject({
      status: 201,
      body: {
        name: "Top 2",
        state: "scheduled",
        audience: { kind: "top", count: 2 },
        planned: null,
        active: 0,
      },
    });
    await p.app.program.waves.run();
    expect(await read(made.body.id)).toMatchObject({
      state: "completed",
      planned: 2,
      invited: 2,
      skipped: 0,
      started_at: expect.any(String),
      finished_at: expect.any(String),
    });
    expect((await invitations()).map(({ data }) => [data.id, data.wave_id]).sort()).toEqual([
      [a.id, made.body.id],
      [c.id, made.body.id],
    ]);
    expect((await peopleOf(made.body.id)).map((row: { user_id: number }) => row.user_id)).toEqual([
      c.id,
      a.id,
    ]);
    expect([await statusOf(b.id), await statusOf(d.id)]).toEqual(["applied", "applied"]);
  });

  test("the end of a wave is told once, with its counts, behind its invitations", async () => {
    await joinAll(["a", "b"]);
    const { body } = await make({ kind: "top", count: 10 });
    await p.app.program.waves.run();
    await p.app.program.waves.run();
    const events = await recordedEvents(p.app.db);
    expect(events.slice(-3).map(({ type }) => type)).toEqual([
      "tester_invited",
      "tester_invited",
      "wave_completed",
    ]);
    expect(events.filter(({ type }) => type === "wave_completed").map(({ data }) => data)).toEqual([
      { wave_id: body.id, invited: 2, skipped: 0 },
    ]);
  });

  test("a wave of nobody completes", async () => {
    const { body } = await make({ kind: "group", group: "nobody" });
    await p.app.program.waves.run();
    expect(await read(body.id)).toMatchObject({ state: "completed", planned: 0, invited: 0, skipped: 0 });
  });

  test("who wants no mail is passed over and doesn't count; the next takes the place", async () => {
    const [a, b, c] = await joinAll(["a", "b", "c", "d"]);
    await act(a.id, "unsubscribe");
    expect(await preview({ kind: "top", count: 2 })).toMatchObject({
      people: 2,
      unsubscribed: 1,
      first: [
        { id: b.id, email: "b@example.com", status: "applied", position: 2 },
        { id: c.id, position: 3 },
      ],
    });
    const { body } = await make({ kind: "top", count: 2 });
    await p.app.program.waves.run();
    expect(await read(body.id)).toMatchObject({
      planned: 3,
      invited: 2,
      skipped: 1,
      skipped_because: { unsubscribed: 1, moved: 0, deleted: 0 },
    });
    expect(await statusOf(a.id)).toBe("applied");
    expect(await peopleOf(body.id, "?state=skipped")).toEqual([
      {
        user_id: a.id,
        user: { id: a.id, email: "a@example.com", first_name: null, last_name: null, status: "applied" },
        state: "skipped",
        skipped_because: "unsubscribed",
        invited_at: null,
        activated_at: null,
      },
    ]);
  });

  test("a group's applied and imported users are invited, in the waitlist's order, and nobody else of it", async () => {
    const [a, b] = await joinAll(["a", "b"], { groups: ["beta"] });
    const imported = await p.join("i@example.com", { status: "imported", groups: ["beta"] });
    const [rejected, active, invited] = await joinAll(["r", "x", "v"], { groups: ["beta"] });
    await act(rejected.id, "reject");
    await act(active.id, "activate");
    await act(invited.id, "invite");
    await p.join("other@example.com");
    const audience = { kind: "group", group: "beta" };
    expect(await preview(audience)).toMatchObject({
      people: 3,
      first: [
        { id: a.id, position: 1 },
        { id: b.id, position: 2 },
        { id: imported.id, position: null },
      ],
    });
    const { body } = await make({ ...audience, count: 1 });
    expect(body.name).toBe("1 of beta");
    await p.app.program.waves.run();
    expect((await peopleOf(body.id)).map((row: { user_id: number }) => row.user_id)).toEqual([a.id]);
    await make(audience);
    await p.app.program.waves.run();
    expect((await invitations()).map(({ data }) => data.id)).toEqual([invited.id, a.id, b.id, imported.id]);
  });

  test("a filter means what the list of users means by it", async () => {
    const [a, b, c] = await joinAll(["ann", "bob", "cid"]);
    await act(b.id, "reject");
    const [friend] = await joinAll(["friend"], { referred_by: a.referral_code });
    const people = async (filter: object) =>
      (await preview({ kind: "filter", filter })).first.map((user: { id: number }) => user.id);
    expect(await people({})).toEqual([a.id, c.id, friend.id]);
    expect(await people({ q: "ann" })).toEqual([a.id]);
    expect(await people({ email: "CID@example.com" })).toEqual([c.id]);
    expect(await people({ referred_by: a.referral_code })).toEqual([friend.id]);
    expect(await people({ referred_by: "nobody" })).toEqual([]);
    expect(await people({ status: "rejected" })).toEqual([b.id]);
    expect(await people({ created_after: friend.created_at })).toEqual([friend.id]);
    await make({ kind: "filter", filter: { status: "rejected" } });
    await p.app.program.waves.run();
    expect(await statusOf(b.id)).toBe("invited");
  });

  test("a scheduled wave begins at its time, with whom the list has then, also when that passed while nothing ran", async () => {
    const [a] = await joinAll(["a"]);
    const at = p.app.clock.now() + HOUR_MS;
    const { body } = await make({ kind: "top", count: 1 }, { send_at: new Date(at).toISOString() });
    p.app.clock.set(at - 1);
    await p.app.program.waves.run();
    expect(await read(body.id)).toMatchObject({ state: "scheduled", started_at: null });
    const [, late] = await joinAll(["b", "c"]);
    for (const name of ["x", "y"]) await p.join(`${name}@example.com`, { referred_by: late.referral_code });
    p.app.clock.advance(20 * HOUR_MS);
    await p.app.program.waves.run();
    expect(await read(body.id)).toMatchObject({ state: "completed", invited: 1 });
    expect([await statusOf(a.id), await statusOf(late.id)]).toEqual(["applied", "invited"]);
  });

  test("a process at work begins a wave whose time has come, and at once where that is now", async () => {
    await joinAll(["a", "b"]);
    const stateOf = async (waveId: number) => (await read(waveId)).state;
    const at = p.app.clock.now() + HOUR_MS;
    const { body: later } = await make({ kind: "top", count: 1 }, { send_at: new Date(at).toISOString() });
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }); // it looks around when the test says so
    onTestFinished(() => void vi.useRealTimers());
    p.app.program.waves.start();
    const { body: now } = await make({ kind: "top", count: 1 });
    await expect.poll(() => stateOf(now.id)).toBe("completed");
    expect(await stateOf(later.id)).toBe("scheduled");
    p.app.clock.set(at);
    vi.advanceTimersByTime(5000);
    await expect.poll(() => stateOf(later.id)).toBe("completed");
  });

  test("who watches the project hears of its waves", async () => {
    const origin = (await p.app.start()) as string;
    const { secretKey } = await p.app.createProject({ name: "Other" });
    const api = p.app.api(secretKey);
    const { body: user } = await api.post("/api/v1/projects/other/users", { email: "a@example.com" });
    const stream = await openChanges(`${origin}/api/v1/projects/other/changes`, {
      authorization: `Bearer ${secretKey}`,
    });
    await stream.next("ready");
    await api.post("/api/v1/projects/other/waves", { audience: { kind: "top", count: 1 } });
    await expect
      .poll(async () => {
        await stream.next("waves");
        return (await api.get("/api/v1/projects/other/waves")).body.data[0].state;
      })
      .toBe("completed");
    await api.post(`/api/v1/projects/other/users/${user.id}/activate`);
    await stream.next("waves");
    stream.close();
  });

  test("a time that is past is now; one in more than a year is refused", async () => {
    await joinAll(["a"]);
    const { body } = await make({ kind: "top", count: 1 }, { send_at: "2020-01-01T00:00:00Z" });
    expect(body.send_at).toBe(new Date(p.app.clock.now()).toISOString().replace(".000", ""));
    await p.app.program.waves.run();
    expect((await read(body.id)).state).toBe("completed");
    const refused = await make({ kind: "top", count: 1 }, { send_at: "2031-01-01T00:00:00Z" });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: "send_at" }] } });
  });

  test("until it begins a wave can be changed, and afterwards only its name", async () => {
    const [a, b] = await joinAll(["a", "b"]);
    await p.api.patch(`${p.path}/users/${b.id}`, { groups: ["beta"] });
    const later = new Date(p.app.clock.now() + HOUR_MS).toISOString();
    const { body } = await make({ kind: "top", count: 1 }, { send_at: later });
    const change = (patch: object) => p.api.patch(`${waves()}/${body.id}`, patch);
    const changed = await change({
      audience: { kind: "group", group: "beta" },
      name: "Friends",
      send_at: null,
    });
    expect(changed.body).toMatchObject({
      name: "Friends",
      audience: { kind: "group", group: "beta", count: null },
    });
    await p.app.program.waves.run();
    expect([await statusOf(a.id), await statusOf(b.id)]).toEqual(["applied", "invited"]);
    expect(await change({ send_at: later })).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect((await change({ audience: { kind: "top", count: 1 } })).status).toBe(409);
    expect((await change({ name: "Old friends" })).body.name).toBe("Old friends");
  });

  test("a scheduled wave that is canceled invites nobody; canceling a completed one is refused", async () => {
    const [a] = await joinAll(["a"]);
    const { body } = await make({ kind: "top", count: 1 });
    const cancel = (id: number) => p.api.post(`${waves()}/${id}/cancel`);
    expect((await cancel(body.id)).body).toMatchObject({
      state: "canceled",
      finished_at: expect.any(String),
    });
    await p.app.program.waves.run();
    expect(await statusOf(a.id)).toBe("applied");
    expect((await cancel(body.id)).body.state).toBe("canceled");
    const { body: other } = await make({ kind: "top", count: 1 });
    await p.app.program.waves.run();
    expect((await cancel(other.id)).status).toBe(409);
    expect((await recordedEvents(p.app.db)).filter(({ type }) => type === "wave_completed")).toHaveLength(1);
  });

  test("who was in a wave stays readable, and who came by it counts for it, once", async () => {
    const [a, b, c] = await joinAll(["a", "b", "c"]);
    const { body } = await make({ kind: "top", count: 3 });
    await p.app.program.waves.run();
    const code = (await p.read(a.id)).invitation_code;
    p.app.clock.advance(HOUR_MS);
    await p.api.post(`${p.path}/invitations/redeem`, { code });
    await act(b.id, "activate");
    await act(a.id, "suspend");
    await act(a.id, "unsuspend");
    await p.api.delete(`${p.path}/users/${c.id}`);
    expect(await read(body.id)).toMatchObject({ invited: 3, active: 2 });
    const rows = await peopleOf(body.id);
    expect(rows.map(({ user_id, state }: { user_id: number; state: string }) => [user_id, state])).toEqual([
      [a.id, "active"],
      [b.id, "active"],
      [c.id, "invited"],
    ]);
    expect(rows[0].activated_at).toBe("2026-03-02T10:30:03Z");
    expect(rows[2].user).toBeNull();
    expect((await peopleOf(body.id, "?state=active")).length).toBe(2);
    const first = (await p.api.get(`${waves()}/${body.id}/users?limit=2`)).body;
    const rest = (await p.api.get(`${waves()}/${body.id}/users?limit=2&cursor=${first.next_cursor}`)).body;
    expect(rest.data.map((row: { user_id: number }) => row.user_id)).toEqual([c.id]);
  });

  test("who has not come is invited again with the same code, and nobody else", async () => {
    const [a, b, c, d] = await joinAll(["a", "b", "c", "d"]);
    const { body } = await make({ kind: "top", count: 3 }, { name: "First" });
    await p.app.program.waves.run();
    const code = (await p.read(a.id)).invitation_code;
    await act(b.id, "activate");
    await act(c.id, "reject");
    const again = await p.api.post(`${waves()}/${body.id}/reinvite`);
    expect(again).toMatchObject({
      status: 201,
      body: { name: "First, again", audience: { kind: "wave", wave: body.id } },
    });
    p.app.clock.advance(HOUR_MS);
    await p.app.program.waves.run();
    expect(
      (await invitations()).slice(3).map(({ data }) => [data.id, data.wave_id, data.invitation_code]),
    ).toEqual([[a.id, again.body.id, code]]);
    expect([await statusOf(c.id), await statusOf(d.id)]).toEqual(["rejected", "applied"]);
    await p.api.post(`${p.path}/invitations/redeem`, { code });
    expect([(await read(body.id)).active, (await read(again.body.id)).active]).toEqual([2, 1]);
  });

  test("the list has the newest first, page by page, and another project's waves are not found", async () => {
    for (const count of [1, 2, 3]) await make({ kind: "top", count });
    const first = (await p.api.get(`${waves()}?limit=2`)).body;
    expect(first.data.map((wave: { name: string }) => wave.name)).toEqual(["Top 3", "Top 2"]);
    const rest = (await p.api.get(`${waves()}?limit=2&cursor=${first.next_cursor}`)).body;
    expect(rest.data.map((wave: { name: string }) => wave.name)).toEqual(["Top 1"]);
    const other = await p.app.createProject({ name: "Other" });
    const theirs = p.app.api(other.secretKey);
    const path = `/api/v1/projects/${other.project.id}/waves`;
    const waveId = first.data[0].id;
    expect((await theirs.get(`${path}/${waveId}`)).status).toBe(404);
    expect((await theirs.get(`${path}/${waveId}/users`)).status).toBe(404);
    expect((await theirs.patch(`${path}/${waveId}`, { name: "Mine" })).status).toBe(404);
    for (const name of ["cancel", "reinvite"]) {
      expect((await theirs.post(`${path}/${waveId}/${name}`)).status).toBe(404);
    }
    expect((await theirs.post(path, { audience: { kind: "wave", wave: waveId } })).status).toBe(404);
  });

  test.each([
    [{ kind: "top" }, "audience.count"],
    [{ kind: "top", count: 0 }, "audience.count"],
    [{ kind: "top", count: 100_001 }, "audience.count"],
    [{ kind: "top", count: 1, group: "beta" }, "audience.group"],
    [{ kind: "group" }, "audience.group"],
    [{ kind: "filter" }, "audience.filter"],
    [{ kind: "filter", filter: { status: "active" } }, "audience.filter.status"],
    [{ kind: "filter", filter: { colour: "red" } }, "audience.filter.colour"],
    [{ kind: "filter", filter: { email: "nonsense" } }, "audience.filter.email"],
    [{ kind: "wave" }, "audience.wave"],
    [{ kind: "everybody" }, "audience.kind"],
  ])("%o is refused at %s", async (audience, path) => {
    for (const answer of [await make(audience), await p.api.post(`${waves()}/preview`, { audience })]) {
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } });
    }
    expect((await p.api.get(waves())).body.data).toEqual([]);
  });

  test("a hundred waves may be open; one more is refused", async () => {
    for (let i = 0; i < 100; i++) await make({ kind: "top", count: 1 });
    const refused = await make({ kind: "top", count: 1 });
    expect(refused).toMatchObject({ status: 422, body: { code: "limit_reached" } });
  });

  test("a project that is deleted invites nobody any more, and its waves go", async () => {
    const [a] = await joinAll(["a"]);
    const first = await make({ kind: "top", count: 1 });
    await p.app.program.waves.run();
    await make({ kind: "wave", wave: first.body.id });
    await p.api.delete(p.path);
    await p.app.program.waves.run();
    expect((await invitations()).map(({ data }) => data.id)).toEqual([a.id]);
    p.app.clock.advance(60_000);
    await p.app.housekeeping.run();
    for (const table of ["waves", "wave_parts", "wave_users", "wave_arrivals", "projects"]) {
      expect(await p.app.db.read.all(`select * from ${table}`)).toEqual([]);
    }
  });
});
