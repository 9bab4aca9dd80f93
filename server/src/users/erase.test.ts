import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { dump } from "../testing/dump.ts";
import { badPayloads, recordedEvents, recordedTypes } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

/** Words that stand nowhere but in what is known of the person. */
const TRACES = ["selina", "kyle.", "gotham.", "203.0.113.9", "catlover", "v.i.p", "555-0169"];

describe.each(ENGINES)("erasing on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    await p.app.close();
    expect(bad).toEqual([]);
  });

  const post = (userId: number, act: string, body?: object) =>
    p.api.post(`${p.path}/users/${userId}/${act}`, body);
  const joinSelina = (more: object = {}) =>
    p.join("selina.kyle.x@example.com", {
      profile: {
        first_name: "Selina",
        last_name: "Kyle.",
        city: "Gotham.",
        ip: "203.0.113.9",
        telephone: "555-0169",
      },
      custom_fields: { pets: "catlover" },
      groups: ["v.i.p"],
      ...more,
    });
  const traces = async () => {
    const text = (await dump(p.app.db)).toLowerCase();
    return TRACES.filter((trace) => text.includes(trace));
  };

  test("leaves nothing of the person in any column of any table, and tells who has the address", async () => {
    const bruce = await p.join("bruce@example.com");
    const selina = await joinSelina({ referred_by: bruce.referral_code });
    const friend = await p.join("friend@example.com", { referred_by: selina.referral_code });
    await p.join("grandfriend@example.com", { referred_by: friend.referral_code });
    const deleted = await p.join("deleted@example.com", { referred_by: selina.referral_code });
    await p.api.delete(`${p.path}/users/${deleted.id}`);
    await post(friend.id, "invite");
    await post(selina.id, "suspend", { reason: "Selina Kyle sent spam" });
    await p.api.patch(`${p.path}/users/${selina.id}`, { referral_code: "catlover" });
    await p.api.patch(`${p.path}/users/${selina.id}`, {
      email: "kyle.y@example.com",
      referral_code: "selina",
    });
    expect(await traces()).toEqual(TRACES);
    const types = await recordedTypes(p.app.db);

    expect((await post(selina.id, "erase")).status).toBe(204);
    expect(await traces()).toEqual([]);
    expect(await dump(p.app.db)).not.toContain(selina.referral_code);
    expect((await post(selina.id, "erase")).status).toBe(204);

    const events = await recordedEvents(p.app.db);
    expect(events.map((event) => event.type)).toEqual([...types, "tester_deleted"]);
    expect(events.at(-1)?.data).toMatchObject({
      id: selina.id,
      email_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const created = events.find((event) => event.type === "tester_created" && event.data.id === selina.id);
    expect(created?.data).toMatchObject({
      email: "",
      status: "applied",
      share_link: "",
      groups: [],
      custom_fields: {},
    });
    expect(created?.data.referred_by).toEqual({
      id: bruce.id,
      email: "bruce@example.com",
      referral_code: bruce.referral_code,
    });
    const friends = events.find((event) => event.type === "tester_created" && event.data.id === friend.id);
    expect(friends?.data.email).toBe("friend@example.com");
    expect(friends?.data.referred_by).toEqual({ id: selina.id, email: "", referral_code: "" });
  });

  test("takes nothing from others: credit for the person stays, and so do friends, whose referrer is nobody then", async () => {
    const bruce = await p.join("bruce@example.com");
    const selina = await joinSelina({ referred_by: bruce.referral_code });
    const friend = await p.join("friend@example.com", { referred_by: selina.referral_code });
    await post(selina.id, "erase");
    expect((await p.read(bruce.id)).share_signups_count).toBe(1);
    const { body } = await p.api.get(`${p.path}/users/${bruce.id}/referrals`);
    expect(body.data).toMatchObject([{ state: "qualified", friend_id: selina.id, friend: null }]);
    expect((await p.read(friend.id)).referred_by).toBeNull();
    expect(await recordedTypes(p.app.db)).not.toContain("referral_revoked");
  });

  test("removes what receivers answered, and lets what is still to be sent go out without the person", async () => {
    await p.app.db.transact(async (tx) => {
      await tx.all("insert into targets (project_id, kind) values ($1, 'webhook')", [p.projectId]);
      await tx.all("insert into subscriptions (project_id, event_type, target_id) values ($1, '*', 1)", [
        p.projectId,
      ]);
    });
    const selina = await joinSelina();
    await p.app.db.transact((tx) =>
      tx.all(`insert into attempts (delivery_id, number, started_at, duration_ms, status_code, request_headers, response_headers, response_body)
        select id, 1, 0, 5, 500, '{"webhook-id":"1"}', '{"x-echo":"Selina"}', 'no such user: selina.kyle.x@example.com' from deliveries`),
    );
    await post(selina.id, "erase");
    expect(await traces()).toEqual([]);
    const attempts = await p.app.db.read.all(
      "select status_code, request_headers, response_body from attempts",
    );
    expect(attempts).toHaveLength(2);
    expect({ ...(attempts[0] as object) }).toEqual({
      status_code: 500,
      request_headers: '{"webhook-id":"1"}',
      response_body: null,
    });
    const pending = await p.app.db.read.all<{ event_type: string }>(
      "select event_type from deliveries where state = 'pending' order by event_id",
    );
    expect(pending.map((row) => row.event_type)).toEqual([
      "tester_created",
      "tester_applied",
      "tester_deleted",
    ]);
  });

  test("reaches events page by page, however many there are", async () => {
    const selina = await joinSelina();
    const emails = Array.from({ length: 450 }, (_, i) => ({
      email: `u${i}@example.com`,
      referred_by: selina.referral_code,
    }));
    await p.api.post(`${p.path}/users/bulk`, { users: emails });
    await post(selina.id, "erase");
    expect(await traces()).toEqual([]);
    expect((await recordedEvents(p.app.db)).length).toBe(2 + 450 * 4 + 1);
  });

  test("deleting leaves nothing of the person either, but takes back the credit that others got", async () => {
    const bruce = await p.join("bruce@example.com");
    const selina = await joinSelina({ referred_by: bruce.referral_code });
    await p.join("friend@example.com", { referred_by: selina.referral_code });
    expect((await p.api.delete(`${p.path}/users/${selina.id}`)).status).toBe(204);
    expect(await traces()).toEqual([]);
    expect((await p.api.get(`${p.path}/users/${bruce.id}`)).body.share_signups_count).toBe(0);
    expect((await p.api.delete(`${p.path}/users/${selina.id}`)).status).toBe(404);
  });

  test("somebody deleted before can be erased still, as long as anything is recorded of them", async () => {
    const bruce = await p.join("bruce@example.com");
    const selina = await joinSelina({ referred_by: bruce.referral_code });
    await p.join("friend@example.com", { referred_by: selina.referral_code });
    await p.api.delete(`${p.path}/users/${selina.id}`);
    const other = await p.app.createProject({ name: "Other" });
    const elsewhere = `/api/v1/projects/${other.project.id}/users/${selina.id}/erase`;
    expect((await p.app.api(other.secretKey).post(elsewhere)).status).toBe(404);
    const types = await recordedTypes(p.app.db);

    expect((await post(selina.id, "erase")).status).toBe(204);
    expect(await traces()).toEqual([]);
    expect(await recordedTypes(p.app.db)).toEqual(types);
    await p.app.db.transact((tx) => tx.all("delete from deliveries"));
    await p.app.db.transact((tx) => tx.all("delete from events"));
    expect((await post(selina.id, "erase")).status).toBe(404);
  });

  test("the answer kept for a repeat goes too, and the repeat makes nobody anew", async () => {
    const signUp = () =>
      p.api.post(
        `${p.path}/users`,
        { email: "selina.kyle.x@example.com", profile: { first_name: "Selina" } },
        { "idempotency-key": "k1" },
      );
    const { body: selina } = await signUp();
    expect((await signUp()).body).toEqual(selina);
    await post(selina.id, "erase");
    const repeat = await signUp();
    expect(repeat.status).toBe(409);
    expect(JSON.stringify(repeat.body).toLowerCase()).not.toContain("selina");
    expect((await p.api.get(`${p.path}/users`)).body.data).toEqual([]);
  });

  test("an erased person who comes back is a new user", async () => {
    const selina = await joinSelina();
    await post(selina.id, "erase");
    const back = await joinSelina();
    expect(back.id).not.toBe(selina.id);
    expect(back.share_signups_count).toBe(0);
  });
});
