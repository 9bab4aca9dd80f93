import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { STATUSES, type Status } from "../events/index.ts";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents, recordedTypes } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { allowedFrom, MOVES } from "./moves.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const ACTS = ["confirm", "invite", "activate", "reject", "suspend", "unsuspend"] as const;

describe.each(ENGINES)("moves on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    await p.app.close();
    expect(bad).toEqual([]);
  });

  const act = (userId: number, name: string, body?: object) =>
    p.api.post(`${p.path}/users/${userId}/${name}`, body);
  const eventsSince = async (count: number) => (await recordedEvents(p.app.db)).slice(count);
  const make = (userId: number, status: Status) =>
    p.app.db.transact((tx) =>
      tx.all("update users set status = $1, status_before = 'applied' where id = $2", [status, userId]),
    );

  test("each act, from each status, does what the table allows and nothing else", async () => {
    const user = await p.join("a@example.com");
    for (const status of STATUSES) {
      for (const name of ACTS) {
        await make(user.id, status);
        const before = (await recordedTypes(p.app.db)).length;
        const { status: code, body } = await act(user.id, name);
        const allowed = allowedFrom(name).includes(status);
        const after = allowed ? (MOVES[name].to ?? "applied") : status;
        expect([status, name, code]).toEqual([status, name, allowed ? 200 : 409]);
        expect([status, name, (await p.read(user.id)).status]).toEqual([status, name, after]);
        if (!allowed) expect(body.code).toBe("move_not_allowed");
        expect((await recordedTypes(p.app.db)).length > before).toBe(allowed);
      }
    }
  });

  test("an invited user gets a code, and keeps it when invited again", async () => {
    const user = await p.join("a@example.com");
    const invited = (await act(user.id, "invite")).body;
    expect(invited).toMatchObject({ status: "invited", invited_at: "2026-03-02T09:30:00Z" });
    expect(invited.invitation_code).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
    p.app.clock.advance(60_000);
    const again = (await act(user.id, "invite")).body;
    expect(again.invitation_code).toBe(invited.invitation_code);
    expect(again.invited_at).toBe("2026-03-02T09:31:00Z");
    const events = await eventsSince(2);
    expect(events.map(({ type, data }) => [type, data.wave_id, data.invitation_code])).toEqual([
      ["tester_invited", null, invited.invitation_code],
      ["tester_invited", null, invited.invitation_code],
    ]);
  });

  test("a suspended user comes back as what the user was, with the reasons told", async () => {
    const user = await p.join("a@example.com", { status: "active" });
    await act(user.id, "suspend", { reason: "Terms of service" });
    expect((await p.read(user.id)).status).toBe("suspended");
    const back = await act(user.id, "unsuspend", { reason: null });
    expect(back.body).toMatchObject({ status: "active", joined_at: user.joined_at });
    const events = await eventsSince(2);
    expect(events.map(({ type, data }) => [type, data.status, data.reason])).toEqual([
      ["tester_suspended", "suspended", "Terms of service"],
      ["tester_unsuspended", "active", null],
    ]);
    expect((await act(user.id, "suspend", { reason: "x".repeat(256) })).status).toBe(422);
    expect((await act(user.id, "suspend", { why: "x" })).status).toBe(422);
  });

  test("a rejection is told with its reason, and can be taken back by an invitation", async () => {
    const user = await p.join("a@example.com");
    await act(user.id, "reject", { reason: "Outside the launch region" });
    const { body } = await act(user.id, "invite");
    expect(body.status).toBe("invited");
    expect((await eventsSince(2))[0]?.data).toMatchObject({
      status: "rejected",
      reason: "Outside the launch region",
    });
  });

  test("of two who move the same user at once, one does", async () => {
    const user = await p.join("a@example.com");
    const answers = await Promise.all([act(user.id, "activate"), act(user.id, "activate")]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(await recordedTypes(p.app.db)).toEqual(["tester_created", "tester_applied", "tester_activated"]);
  });

  test("a user who isn't there can't be moved", async () => {
    for (const name of [...ACTS, "checkin", "unsubscribe", "erase"]) {
      expect([name, (await act(999, name)).status]).toEqual([name, 404]);
    }
  });

  test("a check-in keeps an active user from falling idle, and wakes who has", async () => {
    await p.api.patch(p.path, { idle_after_days: 30 });
    const silent = await p.join("silent@example.com", { status: "active" });
    const loyal = await p.join("loyal@example.com", { status: "active" });
    const waiting = await p.join("waiting@example.com");
    p.app.clock.advance(29 * DAY_MS);
    expect((await act(loyal.id, "checkin")).body).toEqual(loyal);
    p.app.clock.advance(DAY_MS);
    await p.app.housekeeping.run();
    const statuses = async () => {
      const people = [silent, loyal, waiting].map(async ({ id }) => (await p.read(id)).status);
      return Promise.all(people);
    };
    expect(await statuses()).toEqual(["idle", "active", "applied"]);
    const events = (await recordedEvents(p.app.db)).filter((event) => event.type === "tester_idle");
    expect(events.map((event) => event.data.id)).toEqual([silent.id]);

    const woken = (await act(silent.id, "checkin")).body;
    expect(woken).toMatchObject({ status: "active", joined_at: silent.joined_at });
    expect((await recordedTypes(p.app.db)).at(-1)).toBe("tester_activated");
    await p.app.housekeeping.run();
    expect(await statuses()).toEqual(["active", "active", "applied"]);
    const refused = await act(waiting.id, "checkin");
    expect(refused).toMatchObject({ status: 409, body: { code: "move_not_allowed" } });
    expect(refused.body.detail).toContain("A user who is applied can't check in.");
  });

  test("without a number of days in the project nobody falls idle", async () => {
    const user = await p.join("a@example.com", { status: "active" });
    p.app.clock.advance(4000 * DAY_MS);
    await p.app.housekeeping.run();
    expect((await p.read(user.id)).status).toBe("active");
  });
});
