import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents, recordedTypes } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

describe.each(ENGINES)("acts on many users on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    await p.app.close();
    expect(bad).toEqual([]);
  });

  const act = (body: object) => p.api.post(`${p.path}/users/acts`, body);
  const results = async (body: object) => {
    const answer = await act(body);
    expect(answer.status).toBe(200);
    return answer.body.data.map((row: { result: string; status: string | null }) => [row.result, row.status]);
  };
  const eventsSince = async (count: number) => (await recordedEvents(p.app.db)).slice(count);

  test("each is moved or refused for itself, told in the order asked, with one event for each who moved", async () => {
    const waiting = await p.join("a@example.com");
    const active = await p.join("b@example.com", { status: "active" });
    const rejected = await p.join("c@example.com");
    await p.api.post(`${p.path}/users/${rejected.id}/reject`);
    const before = (await recordedTypes(p.app.db)).length;

    const { body } = await act({ act: "invite", users: [active.id, 999, rejected.id, waiting.id] });
    expect(body.data).toEqual([
      {
        user_id: active.id,
        result: "refused",
        status: "active",
        error: {
          code: "move_not_allowed",
          message: "A user who is active can't be invited. Allowed from here: checkin, suspend.",
        },
      },
      {
        user_id: 999,
        result: "refused",
        status: null,
        error: { code: "not_found", message: "There is no user 999 in this project." },
      },
      { user_id: rejected.id, result: "done", status: "invited", error: null },
      { user_id: waiting.id, result: "done", status: "invited", error: null },
    ]);
    const events = await eventsSince(before);
    expect(events.map(({ type, data }) => [type, data.id]).sort()).toEqual([
      ["tester_invited", waiting.id],
      ["tester_invited", rejected.id],
    ]);
    expect((await p.read(waiting.id)).invitation_code).toMatch(/^\w{10}$/);
  });

  test("the reason is told of each", async () => {
    const users = [(await p.join("a@example.com")).id, (await p.join("b@example.com")).id];
    const before = (await recordedTypes(p.app.db)).length;
    expect(await results({ act: "suspend", users, reason: "Bots" })).toEqual([
      ["done", "suspended"],
      ["done", "suspended"],
    ]);
    expect((await eventsSince(before)).map(({ data }) => data.reason)).toEqual(["Bots", "Bots"]);
    expect(await results({ act: "unsuspend", users })).toEqual([
      ["done", "applied"],
      ["done", "applied"],
    ]);
  });

  test("a friend who is activated with others earns the referrer credit, as alone", async () => {
    await p.api.patch(p.path, { referral_rule: "active" });
    const ada = await p.join("ada@example.com");
    const friends = await Promise.all(
      ["b", "c"].map((name) => p.join(`${name}@example.com`, { referred_by: ada.referral_code })),
    );
    await act({ act: "activate", users: friends.map((friend) => friend.id) });
    expect((await p.read(ada.id)).share_signups_count).toBe(2);
  });

  test("who is unsubscribed already stays so, and nothing is recorded", async () => {
    const [a, b] = [await p.join("a@example.com"), await p.join("b@example.com")];
    await p.api.post(`${p.path}/users/${a.id}/unsubscribe`);
    const before = (await recordedTypes(p.app.db)).length;
    expect(await results({ act: "unsubscribe", users: [a.id, b.id] })).toEqual([
      ["unchanged", "applied"],
      ["done", "applied"],
    ]);
    expect((await eventsSince(before)).map(({ type, data }) => [type, data.id])).toEqual([
      ["tester_unsubscribed", b.id],
    ]);
    expect(await results({ act: "resubscribe", users: [a.id, b.id] })).toEqual([
      ["done", "applied"],
      ["done", "applied"],
    ]);
    expect((await p.read(b.id)).unsubscribed_at).toBeNull();
  });

  test("a group is given and taken, and the others stay", async () => {
    const a = await p.join("a@example.com", { groups: ["press", "beta"] });
    const b = await p.join("b@example.com", { groups: ["zebra"] });
    const before = (await recordedTypes(p.app.db)).length;
    expect(await results({ act: "add_to_group", group: " beta ", users: [a.id, b.id] })).toEqual([
      ["unchanged", "applied"],
      ["done", "applied"],
    ]);
    expect((await p.read(b.id)).groups).toEqual(["beta", "zebra"]);
    expect((await eventsSince(before)).map(({ type, data }) => [type, data.id, data.changed])).toEqual([
      ["tester_updated", b.id, ["groups"]],
    ]);
    await act({ act: "remove_from_group", group: "beta", users: [a.id, b.id] });
    expect((await p.read(a.id)).groups).toEqual(["press"]);
    expect((await p.read(b.id)).groups).toEqual(["zebra"]);
  });

  test("who has as many groups as there can be is refused another", async () => {
    const groups = Array.from({ length: 50 }, (_, i) => `g${i}`);
    const full = await p.join("a@example.com", { groups });
    const { body } = await act({ act: "add_to_group", group: "one more", users: [full.id] });
    expect(body.data[0]).toMatchObject({ result: "refused", error: { code: "limit_reached" } });
    expect(await results({ act: "add_to_group", group: "g7", users: [full.id] })).toEqual([
      ["unchanged", "applied"],
    ]);
    expect((await p.read(full.id)).groups).toHaveLength(50);
  });

  test("many are deleted, with an event each; who is gone already is told", async () => {
    const a = await p.join("a@example.com");
    const b = await p.join("b@example.com", { referred_by: a.referral_code });
    const c = await p.join("c@example.com");
    expect(await results({ act: "delete", users: [b.id, 999, c.id] })).toEqual([
      ["done", null],
      ["refused", null],
      ["done", null],
    ]);
    expect((await p.api.get(`${p.path}/users`)).body.data.map(({ id }: { id: number }) => id)).toEqual([
      a.id,
    ]);
    expect((await p.read(a.id)).share_signups_count).toBe(0);
    const gone = (await recordedEvents(p.app.db)).filter(({ type }) => type === "tester_deleted");
    expect(gone.map(({ data }) => data.id).sort()).toEqual([b.id, c.id]);
  });

  test("of one whom two move at once, one is moved", async () => {
    const ids = await Promise.all(
      ["a", "b", "c"].map(async (name) => (await p.join(`${name}@example.com`)).id),
    );
    const [there, back] = await Promise.all([
      results({ act: "activate", users: ids }),
      results({ act: "activate", users: ids.toReversed() }),
    ]);
    for (const i of ids.keys()) {
      expect([there[i][0], back.toReversed()[i][0]].sort()).toEqual(["done", "refused"]);
    }
  });

  test("another project's user is not found, and nothing happens to the user", async () => {
    const other = await p.app.createProject({ name: "Other" });
    const user = await p.join("a@example.com");
    for (const order of [
      { act: "suspend" },
      { act: "unsubscribe" },
      { act: "add_to_group", group: "x" },
      { act: "delete" },
    ]) {
      const path = `/api/v1/projects/${other.project.id}/users/acts`;
      const { body } = await p.app.api(other.secretKey).post(path, { ...order, users: [user.id] });
      expect(body.data[0]).toMatchObject({ result: "refused", error: { code: "not_found" } });
    }
    expect(await p.read(user.id)).toEqual(user);
  });

  test("what can't be is refused as a whole", async () => {
    const { id } = await p.join("a@example.com");
    for (const [body, path] of [
      [{ act: "promote", users: [id] }, "act"],
      [{ act: "invite", users: [] }, "users"],
      [{ act: "invite", users: [id, id] }, "users"],
      [{ act: "invite", users: Array.from({ length: 1001 }, (_, i) => i + 1) }, "users"],
      [{ act: "add_to_group", users: [id] }, "group"],
      [{ act: "add_to_group", group: " ", users: [id] }, "group"],
      [{ act: "reject", reason: "x".repeat(256), users: [id] }, "reason"],
    ] as const) {
      const answer = await act(body);
      expect([answer.status, answer.body.errors[0].path]).toEqual([422, path]);
    }
    expect((await p.read(id)).status).toBe("applied");
  });

  test("a viewer may not", async () => {
    const { id } = await p.join("a@example.com");
    const viewer = await p.app.createMember({ projectId: p.projectId, role: "viewer" });
    const answer = await viewer.api.post(`${p.path}/users/acts`, { act: "invite", users: [id] });
    expect(answer.status).toBe(403);
  });

  test("a user who is read comes with the acts that the status allows", async () => {
    const { id } = await p.join("a@example.com");
    const allowed = async () => (await p.api.get(`${p.path}/users/${id}`)).body.allowed_acts;
    expect(await allowed()).toEqual(["invite", "activate", "reject", "suspend"]);
    await act({ act: "suspend", users: [id] });
    expect(await allowed()).toEqual(["unsuspend"]);
  });
});
