import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents, recordedTypes } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

describe.each(ENGINES)("users on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    await p.app.close();
    expect(bad).toEqual([]);
  });

  const patch = (userId: number, change: object) => p.api.patch(`${p.path}/users/${userId}`, change);
  const list = async (query: string): Promise<string[]> => {
    const { status, body } = await p.api.get(`${p.path}/users?${query}`);
    expect(status).toBe(200);
    return body.data.map((user: { email: string }) => user.email);
  };

  test("a change merges profile and custom fields, replaces groups, and says what is different", async () => {
    const user = await p.join("a@example.com", {
      profile: { first_name: "Ada", city: "London" },
      custom_fields: { size: 1, color: "red" },
      groups: ["a", "b"],
    });
    p.app.clock.advance(5000);
    const { body } = await patch(user.id, {
      profile: { city: null, state: "NY" },
      custom_fields: { size: null, pet: "cat" },
      groups: ["c", "b"],
      friend_invitations_remaining: 9,
    });
    expect(body).toMatchObject({
      updated_at: "2026-03-02T09:30:05Z",
      profile: { first_name: "Ada", city: null, state: "NY" },
      custom_fields: { color: "red", pet: "cat" },
      groups: ["b", "c"],
      friend_invitations_remaining: 9,
    });
    expect(await p.read(user.id)).toEqual(body);
    const { data, type } = (await recordedEvents(p.app.db)).at(-1) ?? {};
    expect(type).toBe("tester_updated");
    expect(data).toEqual({
      ...body,
      changed: [
        "friend_invitations_remaining",
        "city",
        "state",
        "groups",
        "custom_fields.size",
        "custom_fields.pet",
      ],
    });
  });

  test("a change that changes nothing records nothing", async () => {
    const user = await p.join("a@example.com", { profile: { city: "Rome" }, groups: ["a"] });
    p.app.clock.advance(5000);
    const { body } = await patch(user.id, {
      email: "a@example.com",
      profile: { city: "Rome ", state: null },
      groups: ["a", "a"],
      custom_fields: {},
    });
    expect(body).toEqual(user);
    expect(await recordedTypes(p.app.db)).toHaveLength(2);
  });

  test("an address can be changed, but not to one whose mailbox another user has", async () => {
    const user = await p.join("a@example.com");
    const other = await p.join("bruce@gmail.com");
    expect((await patch(user.id, { email: "New@example.com" })).body.email).toBe("New@example.com");
    expect((await p.join("new@example.com")).id).toBe(user.id);
    const refused = await patch(user.id, { email: "b.ruce+x@gmail.com" });
    expect(refused).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect(refused.body.detail).toContain(`User ${other.id}`);
    expect((await patch(user.id, { email: "nonsense" })).status).toBe(422);
  });

  test("a user can take another code, which nobody has or had, and the old link goes on working", async () => {
    const user = await p.join("a@example.com");
    const other = await p.join("b@example.com");
    const taken = await patch(user.id, { referral_code: "Batman-1" });
    expect(taken.body).toMatchObject({
      referral_code: "batman-1",
      share_link: "https://hookline.example.com/r/batman-1",
    });
    const links = async (code: string) => (await p.app.api(null).get(`/r/${code}`)).headers.location;
    expect(await links(user.referral_code)).toBe(`/p/acme?ref=${user.referral_code}`);
    expect(await links("BATMAN-1")).toBe("/p/acme?ref=batman-1");
    expect((await patch(other.id, { referral_code: "batman-1" })).status).toBe(409);
    await patch(user.id, { referral_code: "robin" });
    expect((await patch(other.id, { referral_code: "batman-1" })).status).toBe(409);
    expect((await patch(user.id, { referral_code: "batman-1" })).body.referral_code).toBe("batman-1");
    expect((await patch(user.id, { referral_code: user.referral_code })).status).toBe(200);
    expect(await links("robin")).toBe("/p/acme?ref=robin");
    for (const code of ["ab", "no spaces", "x".repeat(33), "0123456789", "ümlaut"]) {
      expect([code, (await patch(other.id, { referral_code: code })).status]).toEqual([code, 422]);
    }
  });

  test("a code that was given up leads to who had it, also where somebody else takes the address it came of", async () => {
    const user = await p.join("old@example.com");
    await patch(user.id, { referral_code: "batman" });
    await patch(user.id, { email: "new@example.com" });
    const stranger = await p.join("old@example.com");
    expect(stranger.id).not.toBe(user.id);
    expect(stranger.referral_code).toMatch(/^[0-9a-f]{10}$/);
    expect(stranger.referral_code).not.toBe(user.referral_code);
    const friend = await p.join("friend@example.com", { referred_by: user.referral_code });
    expect(friend.referred_by.id).toBe(user.id);
    expect((await p.join("old@example.com")).id).toBe(stranger.id);
  });

  test("two who want the same code at once: one has it", async () => {
    const [a, b] = [await p.join("a@example.com"), await p.join("b@example.com")];
    const answers = await Promise.all([a, b].map((user) => patch(user.id, { referral_code: "batman" })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  test("a deleted user is gone, and whoever has the address can tell from the event who it was", async () => {
    const user = await p.join("a@example.com", { groups: ["a"] });
    expect((await p.api.delete(`${p.path}/users/${user.id}`)).status).toBe(204);
    expect((await p.api.get(`${p.path}/users/${user.id}`)).status).toBe(404);
    expect((await p.api.delete(`${p.path}/users/${user.id}`)).status).toBe(404);
    const { type, data } = (await recordedEvents(p.app.db)).at(-1) ?? {};
    expect(type).toBe("tester_deleted");
    expect(data).toEqual({
      id: user.id,
      project_id: p.projectId,
      email_sha256: "08168cd80dfd534ab0f10af10f1303fe00af2d43ab5c1432360d137f8197e17a",
    });
  });

  test("a deleted user's address is recognised by the address that was sent, whatever mailbox it reaches", async () => {
    const user = await p.join("B.Ruce+x@Gmail.com");
    await p.api.delete(`${p.path}/users/${user.id}`);
    const { data } = (await recordedEvents(p.app.db)).at(-1) ?? {};
    expect(data.email_sha256).toBe(createHash("sha256").update("b.ruce+x@gmail.com").digest("hex"));
  });

  test("another project's user is not found", async () => {
    const other = await p.app.createProject({ name: "Other" });
    const theirs = p.app.api(other.secretKey);
    const user = await p.join("a@example.com");
    const path = `/api/v1/projects/${other.project.id}/users/${user.id}`;
    expect((await theirs.get(path)).status).toBe(404);
    expect((await theirs.patch(path, { profile: { city: "x" } })).status).toBe(404);
    expect((await theirs.post(`${path}/invite`)).status).toBe(404);
    expect((await theirs.post(`${path}/unsubscribe`)).status).toBe(404);
    expect((await theirs.post(`${path}/erase`)).status).toBe(404);
    expect((await theirs.delete(path)).status).toBe(404);
    expect(await p.read(user.id)).toEqual(user);
  });

  test("the list is narrowed by each filter, and by all of them together", async () => {
    const ada = await p.join("ada@example.com", {
      profile: { first_name: "Ada", last_name: "Lovelace" },
      groups: ["press"],
    });
    p.app.clock.advance(60_000);
    await p.join("b.ob+1@gmail.com", { status: "imported", groups: ["press", "beta"] });
    p.app.clock.advance(60_000);
    const cleo = await p.join("cleo_x@example.com", { referred_by: ada.referral_code });
    await p.api.post(`${p.path}/users/${cleo.id}/unsubscribe`);

    expect(await list("")).toEqual(["cleo_x@example.com", "b.ob+1@gmail.com", "ada@example.com"]);
    expect(await list("status=imported")).toEqual(["b.ob+1@gmail.com"]);
    expect(await list("email=bob@googlemail.com")).toEqual(["b.ob+1@gmail.com"]);
    expect(await list("q=LOVE")).toEqual(["ada@example.com"]);
    expect(await list("q=b.ob")).toEqual(["b.ob+1@gmail.com"]);
    expect(await list("q=bob")).toEqual(["b.ob+1@gmail.com"]);
    expect(await list("q=cleo_")).toEqual(["cleo_x@example.com"]);
    expect(await list("q=cleo%25")).toEqual([]);
    expect(await list("q=a_a")).toEqual([]);
    expect(await list("group=press")).toEqual(["b.ob+1@gmail.com", "ada@example.com"]);
    expect(await list(`referral_code=${ada.referral_code}`)).toEqual(["ada@example.com"]);
    expect(await list(`referred_by=${ada.referral_code}`)).toEqual(["cleo_x@example.com"]);
    await patch(ada.id, { referral_code: "Countess" });
    for (const code of ["COUNTESS", ada.referral_code]) {
      expect(await list(`referral_code=${code}`)).toEqual(["ada@example.com"]);
      expect(await list(`referred_by=${code}`)).toEqual(["cleo_x@example.com"]);
    }
    expect(await list("referred_by=nobodys")).toEqual([]);
    expect(await list("created_after=2026-03-02T09:31:00Z")).toHaveLength(2);
    expect(await list("created_before=2026-03-02T09:31:00Z")).toEqual(["ada@example.com"]);
    expect(await list("unsubscribed=true")).toEqual(["cleo_x@example.com"]);
    expect(await list("unsubscribed=false&status=applied")).toEqual(["ada@example.com"]);
    expect(await list("group=press&status=applied&q=ada")).toEqual(["ada@example.com"]);
    for (const query of ["status=happy", "created_after=soon", "email=x", "q=", "limit=201"]) {
      expect([query, (await p.api.get(`${p.path}/users?${query}`)).status]).toEqual([query, 422]);
    }
  });

  test("the list is read page by page, also while others sign up", async () => {
    for (let i = 0; i < 5; i++) await p.join(`u${i}@example.com`);
    const first = (await p.api.get(`${p.path}/users?limit=2`)).body;
    await p.join("late@example.com");
    const second = (await p.api.get(`${p.path}/users?limit=2&cursor=${first.next_cursor}`)).body;
    const third = (await p.api.get(`${p.path}/users?limit=2&cursor=${second.next_cursor}`)).body;
    const emails = [first, second, third].flatMap((page) =>
      page.data.map((user: { email: string }) => user.email),
    );
    expect(emails).toEqual([4, 3, 2, 1, 0].map((i) => `u${i}@example.com`));
    expect(third.next_cursor).toBeNull();
  });

  test("unsubscribing and back are recorded once each, with what asked for it", async () => {
    const user = await p.join("a@example.com");
    const post = async (act: string) =>
      (await p.api.post(`${p.path}/users/${user.id}/${act}`)).body.unsubscribed_at;
    expect(await post("resubscribe")).toBeNull();
    expect(await post("unsubscribe")).toBe("2026-03-02T09:30:00Z");
    p.app.clock.advance(1000);
    expect(await post("unsubscribe")).toBe("2026-03-02T09:30:00Z");
    expect(await post("resubscribe")).toBeNull();
    const events = await recordedEvents(p.app.db);
    expect(events.slice(2).map(({ type, data }) => [type, data.source])).toEqual([
      ["tester_unsubscribed", "api"],
      ["tester_resubscribed", "api"],
    ]);
  });

  test("what happened can be read: the project's, and a user's with friends and referrer", async () => {
    const ada = await p.join("ada@example.com");
    const bob = await p.join("bob@example.com", { referred_by: ada.referral_code });
    await p.join("cleo@example.com");
    const types = async (path: string) =>
      (await p.api.get(path)).body.data.map((event: { type: string }) => event.type);
    expect(await types(`${p.path}/events`)).toHaveLength(8);
    expect(await types(`${p.path}/users/${bob.id}/events`)).toEqual([
      "referral_qualified",
      "referral_created",
      "tester_applied",
      "tester_created",
    ]);
    expect(await types(`${p.path}/users/${ada.id}/events`)).toEqual([
      "referral_qualified",
      "referral_created",
      "tester_applied",
      "tester_created",
    ]);
    const page = (await p.api.get(`${p.path}/users/${bob.id}/events?limit=3`)).body;
    expect(page.data[2]).toMatchObject({
      type: "tester_applied",
      user_id: bob.id,
      data: { email: "bob@example.com" },
    });
    const rest = await p.api.get(`${p.path}/users/${bob.id}/events?limit=3&cursor=${page.next_cursor}`);
    expect(rest.body.data.map((event: { type: string }) => event.type)).toEqual(["tester_created"]);
    expect((await p.api.get(`${p.path}/users/999/events`)).status).toBe(404);
  });
});
