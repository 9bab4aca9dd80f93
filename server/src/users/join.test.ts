import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { createLogger } from "../kernel/log.ts";
import { type Api, apiFor } from "../testing/api.ts";
import { START, startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents, recordedTypes } from "../testing/events.ts";

const FIXTURE = JSON.parse(readFileSync(new URL("../testing/tester_created.json", import.meta.url), "utf8"));
const NOW = "2026-03-02T09:30:00Z";

describe.each(ENGINES)("signing up on %s", (engine) => {
  let app: TestApp;
  let api: Api;
  let users: string;
  let secretKey: string;

  beforeEach(async () => {
    app = await startTestApp(engine);
    const { project, ...keys } = await app.createProject();
    secretKey = keys.secretKey;
    api = app.api(secretKey);
    users = `/api/v1/projects/${project.id}/users`;
  });
  afterEach(async () => {
    const bad = await badPayloads(app.db);
    await app.close();
    expect(bad).toEqual([]);
  });

  const project = (settings: object) => api.patch(users.replace("/users", ""), settings);
  const countUsers = async () =>
    (await app.db.read.all<{ n: number }>("select count(*) as n from users"))[0]?.n;

  test("a new user is applied, with a code and a link, and both events are recorded", async () => {
    const { status, body } = await api.post(users, { email: "Bruce.Wayne+x@Gmail.com " });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      email: "Bruce.Wayne+x@Gmail.com",
      status: "applied",
      applied_at: NOW,
      created_at: NOW,
      imported_at: null,
      friend_invitations_remaining: 5,
      referred_by: null,
      groups: [],
      custom_fields: {},
    });
    expect(body.referral_code).toMatch(/^[0-9a-f]{10}$/);
    expect(body.share_link).toBe(`https://hookline.example.com/r/${body.referral_code}`);
    const events = await recordedEvents(app.db);
    expect(events.map((event) => event.type)).toEqual(["tester_created", "tester_applied"]);
    expect(events[0]).toEqual({
      id: expect.any(Number),
      type: "tester_created",
      data: body,
      created_at: START / 1000,
    });
  });

  test("the payload has the members of the system that we are compatible with, in their order, and ours behind", async () => {
    const { profile, email } = FIXTURE.data;
    await api.post(users, { email, profile: { ...profile, age: 39 } });
    const [created] = await recordedEvents(app.db);
    const members = Object.keys(FIXTURE.data);
    expect(Object.keys(created ?? {})).toEqual(Object.keys(FIXTURE));
    expect(Object.keys(created?.data).slice(0, members.length)).toEqual(members);
    expect(Object.keys(created?.data).slice(members.length)).toEqual([
      "unsubscribed_at",
      "confirmed_at",
      "referral_code",
      "groups",
      "custom_fields",
    ]);
    expect(Object.keys(created?.data.profile)).toEqual(Object.keys(profile));
    const ours = { ...created?.data };
    for (const member of members) {
      const expected = FIXTURE.data[member];
      const isOurs = /^(id|.*_at|share_link)$/.test(member) && expected !== null;
      if (isOurs) expect(typeof ours[member], member).toBe(typeof expected);
      else expect(ours[member], member).toEqual(expected);
    }
  });

  test("everything that may be sent is kept", async () => {
    const sent = {
      email: "selina@example.com",
      profile: { first_name: " Selina ", last_name: "Kyle", age: 34, city: "", state: null },
      custom_fields: { size: "11-50", cats: 9, vip: true, tools: ["claw", "whip"], note: "a\r\nb" },
      groups: ["press", "beta", "press"],
      applied_at: "2025-12-24T18:00:00Z",
    };
    const { body } = await api.post(users, sent);
    expect(body).toMatchObject({
      applied_at: "2025-12-24T18:00:00Z",
      profile: { first_name: "Selina", last_name: "Kyle", age: "34", city: null, state: null },
      custom_fields: { ...sent.custom_fields, note: "a\nb" },
      groups: ["beta", "press"],
    });
    expect((await api.get(`${users}/${body.id}`)).body).toMatchObject(body);
  });

  test.each([
    ["imported", ["tester_created"], { imported_at: NOW, applied_at: null }],
    ["unconfirmed", ["tester_created", "tester_unconfirmed"], { applied_at: null }],
    ["applied", ["tester_created", "tester_applied"], { applied_at: NOW }],
    ["invited", ["tester_created", "tester_invited"], { invited_at: NOW, applied_at: null }],
    ["active", ["tester_created", "tester_activated"], { joined_at: NOW, applied_at: null }],
  ])("a user may start as %s", async (status, types, times) => {
    const { body } = await api.post(users, { email: "a@example.com", status });
    expect(body).toMatchObject({ status, ...times });
    expect(body.invitation_code).toMatch(status === "invited" ? /^[0-9a-hjkmnp-tv-z]{10}$/ : /^$/);
    expect(await recordedTypes(app.db)).toEqual(types);
  });

  test("with double opt-in a user starts unconfirmed, and is on the list once confirmed", async () => {
    await project({ double_opt_in: true });
    const { body } = await api.post(users, { email: "a@example.com" });
    expect(body).toMatchObject({ status: "unconfirmed", applied_at: null, confirmed_at: null });
    app.clock.advance(60_000);
    const confirmed = await api.post(`${users}/${body.id}/confirm`);
    const at = "2026-03-02T09:31:00Z";
    expect(confirmed.body).toMatchObject({ status: "applied", applied_at: at, confirmed_at: at });
    expect(await recordedTypes(app.db)).toEqual([
      "tester_created",
      "tester_unconfirmed",
      "tester_confirmed",
      "tester_applied",
    ]);
  });

  test("somebody with the same mailbox is not added again, but changed by what is sent", async () => {
    const first = await api.post(users, { email: "bruce.wayne@gmail.com", profile: { city: "Gotham" } });
    app.clock.advance(1000);
    const again = await api.post(users, {
      email: "brucewayne+1@googlemail.com",
      profile: { state: "NJ" },
      custom_fields: { size: 3 },
      groups: ["press"],
    });
    expect(again.status).toBe(200);
    expect(again.body).toEqual({
      ...first.body,
      updated_at: "2026-03-02T09:30:01Z",
      profile: { ...first.body.profile, state: "NJ" },
      groups: ["press"],
      custom_fields: { size: 3 },
    });
    const events = await recordedEvents(app.db);
    expect(events.map((event) => event.type)).toEqual(["tester_created", "tester_applied", "tester_updated"]);
    expect(events[2]?.data.changed).toEqual(["state", "groups", "custom_fields.size"]);
    expect(await countUsers()).toBe(1);
  });

  test("a repeat that changes nothing records nothing", async () => {
    const sent = {
      email: "a@example.com",
      profile: { city: "Rome" },
      groups: ["x"],
      custom_fields: { a: [] },
    };
    const first = await api.post(users, sent);
    app.clock.advance(1000);
    expect(await api.post(users, sent)).toMatchObject({ status: 200, body: first.body });
    expect(await recordedTypes(app.db)).toHaveLength(2);
  });

  test("a sign-up moves somebody forward, never back, and is refused where the move is", async () => {
    const { body: user } = await api.post(users, { email: "a@example.com", status: "imported" });
    const signUp = async (status: string) =>
      (await api.post(users, { email: "a@example.com", status })).body.status;
    expect(await signUp("applied")).toBe("applied");
    expect(await signUp("imported")).toBe("applied");
    expect(await signUp("active")).toBe("active");
    expect(await signUp("applied")).toBe("active");
    await api.post(`${users}/${user.id}/suspend`);
    for (const status of ["imported", "applied", "invited", "active"]) {
      const sent = { email: "a@example.com", status, profile: { city: "Rome" } };
      const refused = await api.post(users, sent);
      expect(refused).toMatchObject({ status: 409, body: { code: "move_not_allowed" } });
      expect(refused.body.detail).toContain("Allowed from here: unsuspend");
    }
    expect((await api.get(`${users}/${user.id}`)).body.profile.city).toBeNull();
    const unasked = await api.post(users, { email: "a@example.com", profile: { city: "Rome" } });
    expect(unasked).toMatchObject({ status: 200, body: { status: "suspended", profile: { city: "Rome" } } });
  });

  test.each([
    ["an address that is none", { email: "nobody" }, "email"],
    ["a status that nobody starts in", { email: "a@example.com", status: "rejected" }, "status"],
    ["a referral code that nobody has", { email: "a@example.com", referred_by: "nobodys" }, "referred_by"],
  ])("%s is refused, and nothing is kept", async (_, sent, path) => {
    const { status, body } = await api.post(users, sent);
    expect({ status, code: body.code, path: body.errors[0].path }).toEqual({
      status: 422,
      code: "invalid_input",
      path,
    });
    expect(await countUsers()).toBe(0);
    expect(await recordedEvents(app.db)).toEqual([]);
  });

  test("an act that is rolled back leaves no event", async () => {
    await app.db.transact((tx) => tx.all("alter table deliveries rename to lost"));
    const failed = await Promise.all(
      ["a@example.com", "b@example.com"].map((email) => api.post(users, { email })),
    );
    expect(failed.map((answer) => answer.status)).toEqual([500, 500]);
    expect(await countUsers()).toBe(0);
    expect(await recordedEvents(app.db)).toEqual([]);
    await app.db.transact((tx) => tx.all("alter table lost rename to deliveries"));
    expect((await api.post(users, { email: "a@example.com" })).status).toBe(201);
    expect(await recordedTypes(app.db)).toEqual(["tester_created", "tester_applied"]);
  });

  test("a sign-up that is refused is refused for itself only, among others at the same time", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        api.post(users, { email: `u${i}@example.com`, ...(i === 7 && { referred_by: "nobodys" }) }),
      ),
    );
    const expected = Array.from({ length: 20 }, (_, i) => (i === 7 ? 422 : 201));
    expect(answers.map((answer) => answer.status)).toEqual(expected);
    expect(await countUsers()).toBe(19);
    expect(await recordedEvents(app.db)).toHaveLength(38);
  });

  test("a user with everything that may be sent still fits into an event with a friend just as large", async () => {
    const large = {
      profile: { utm_source: "é".repeat(2000), utm_term: "é".repeat(2000), http_referrer: "é".repeat(2000) },
      custom_fields: Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`f${i}`, "é".repeat(2000)])),
      groups: Array.from({ length: 50 }, (_, i) => `${i}`.padStart(64, "é")),
    };
    const referrer = await api.post(users, { email: "a@example.com", ...large });
    expect(referrer.status).toBe(201);
    const friend = { email: "b@example.com", ...large, referred_by: referrer.body.referral_code };
    expect((await api.post(users, friend)).status).toBe(201);
    const more = await api.post(users, { email: "a@example.com", custom_fields: { more: "é".repeat(2000) } });
    expect(more).toMatchObject({ status: 422, body: { code: "limit_reached" } });
  });

  test("two processes that sign the same people up at once make one user of each", async () => {
    const second = await createApp({
      config: app.config,
      clock: app.clock,
      log: createLogger({ level: "silent" }),
    });
    const key = { authorization: `Bearer ${secretKey}` };
    const people = Array.from({ length: 40 }, (_, i) => `u${i}@example.com`);
    const signUps = [
      ...people.map((email) => api.post(users, { email, profile: { city: "Rome" } })),
      ...people
        .toReversed()
        .map((email) => apiFor(second.http, key).post(users, { email, profile: { city: "Oslo" } })),
    ];
    const answers = await Promise.all(signUps);
    await second.stop(1000);
    expect(answers.map((answer) => answer.status).sort()).toEqual([
      ...Array(40).fill(200),
      ...Array(40).fill(201),
    ]);
    expect(await countUsers()).toBe(40);
    expect((await recordedTypes(app.db)).filter((type) => type === "tester_created")).toHaveLength(40);
    expect((await recordedTypes(app.db)).filter((type) => type === "tester_updated")).toHaveLength(40);
  });

  test("a hundred sign-ups of the same person at once make one user", async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => api.post(users, { email: `b.r.u.c.e+${i}@gmail.com` })),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(await countUsers()).toBe(1);
    expect(await recordedTypes(app.db)).toEqual(["tester_created", "tester_applied"]);
  });

  test("changes of the same person that come at once add up", async () => {
    await api.post(users, { email: "a@example.com" });
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        api.post(users, { email: "a@example.com", custom_fields: { [`f${i}`]: i } }),
      ),
    );
    const { body } = await api.get(`${users}?email=a@example.com`);
    expect(Object.keys(body.data[0].custom_fields)).toHaveLength(20);
  });

  test("of sign-ups that come at once, each has its events in their order", async () => {
    await Promise.all(Array.from({ length: 60 }, (_, i) => api.post(users, { email: `u${i}@example.com` })));
    const events = await recordedEvents(app.db);
    const byUser = Map.groupBy(events, (event) => event.data.id);
    expect(byUser.size).toBe(60);
    for (const own of byUser.values()) {
      expect(own.map((event) => event.type)).toEqual(["tester_created", "tester_applied"]);
    }
  });

  test("who shares a referral code with another gets the next one", async () => {
    const code = (await api.post(users, { email: "a@example.com" })).body.referral_code;
    const other = (await api.post(users, { email: "b@example.com" })).body;
    await app.db.transact((tx) => tx.all("delete from users where referral_code = $1", [code]));
    await app.db.transact((tx) =>
      tx.all("update users set referral_code = $1 where id = $2", [code, other.id]),
    );
    const again = await api.post(users, { email: "a@example.com" });
    expect(again.status).toBe(201);
    expect(again.body.referral_code).toMatch(/^[0-9a-f]{10}$/);
    expect(again.body.referral_code).not.toBe(code);
  });

  test("many at once: good rows are kept, bad ones are refused, each with its reason", async () => {
    await api.post(users, { email: "old@example.com" });
    const { status, body } = await api.post(`${users}/bulk`, {
      users: [
        { email: "a@example.com", profile: { first_name: "Ada" } },
        { email: "not an address" },
        { email: "old@example.com", groups: ["x"] },
        { email: "A@example.com" },
        "nonsense",
        { email: "c@example.com", referred_by: "unknown" },
      ],
    });
    expect(status).toBe(200);
    const rows: { status: string; user?: { email: string }; errors?: { path: string }[] }[] = body.data;
    expect(rows.map((row) => row.status)).toEqual([
      "created",
      "refused",
      "updated",
      "updated",
      "refused",
      "refused",
    ]);
    expect(rows[0]?.user).toMatchObject({ email: "a@example.com", profile: { first_name: "Ada" } });
    expect(rows.map((row) => row.errors?.[0]?.path)).toEqual([
      undefined,
      "email",
      undefined,
      undefined,
      "",
      "referred_by",
    ]);
    expect(await countUsers()).toBe(2);
  });

  test("two sign-ups of one person in one call: the second finds what the first left", async () => {
    await api.post(users, { email: "a@example.com", status: "imported" });
    const { body } = await api.post(`${users}/bulk`, {
      users: [
        { email: "a@example.com", status: "applied" },
        { email: "a@example.com", profile: { city: "Gotham" } },
      ],
    });
    const [first, second] = body.data;
    expect(first.user).toMatchObject({ status: "applied", profile: { city: null } });
    expect(second.user).toMatchObject({ status: "applied", profile: { city: "Gotham" } });
    const { body: events } = await api.get(`${users}/${second.user.id}/events`);
    expect(
      events.data.map(({ type, data }: { type: string; data: object }) => [type, data]).slice(0, 2),
    ).toMatchObject([
      ["tester_updated", { status: "applied", profile: { city: "Gotham" } }],
      ["tester_applied", { status: "applied", profile: { city: null } }],
    ]);
  });

  test("a thousand users fit in one call, and keep their order", async () => {
    const sent = Array.from({ length: 1000 }, (_, i) => ({ email: `u${i}@example.com` }));
    const { body } = await api.post(`${users}/bulk`, { users: sent });
    const ids = body.data.map((row: { user: { id: number } }) => row.user.id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(await countUsers()).toBe(1000);
    expect((await api.post(`${users}/bulk`, { users: [...sent, sent[0]] })).status).toBe(422);
  });

  test("the same address in another project is another user", async () => {
    const other = await app.createProject({ name: "Other" });
    await api.post(users, { email: "a@example.com" });
    const theirs = await app
      .api(other.secretKey)
      .post(`/api/v1/projects/${other.project.id}/users`, { email: "a@example.com" });
    expect(theirs.status).toBe(201);
    expect(await countUsers()).toBe(2);
  });
});
