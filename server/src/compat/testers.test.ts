import { readFileSync } from "node:fs";
import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";

const FIXTURE = JSON.parse(readFileSync(new URL("../testing/tester_created.json", import.meta.url), "utf8"));

describe.each(ENGINES)("testers of the REST v2 on %s", (engine) => {
  let app: TestApp;
  let key: string;
  let projectId: number;

  beforeAll(async () => {
    app = await startTestApp(engine, { HOOKLINE_BASE_URL: "http://l.aunch.us" });
  });
  beforeEach(async () => {
    app.clock.set(Date.parse(FIXTURE.data.created_at));
    const { project, secretKey } = await app.createProject();
    key = secretKey;
    projectId = project.id;
  });
  afterAll(async () => {
    const bad = await badPayloads(app.db);
    await app.close();
    expect(bad).toEqual([]);
  });

  async function call(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: object) {
    const url = `/api/v2/betas/${projectId}/testers${path}`;
    const request: InjectOptions = { method, url, headers: { authorization: basic(key) } };
    const {
      statusCode,
      headers,
      body: text,
    } = await app.http.inject(body ? { ...request, payload: body } : request);
    return { status: statusCode, headers, body: text === "" ? null : JSON.parse(text) };
  }
  const basic = (name: string) => `Basic ${Buffer.from(`${name}:`).toString("base64")}`;
  const create = async (email: string, more: object = {}) =>
    (await call("POST", ".json", { tester: { email, ...more } })).body;
  const events = async () =>
    (await recordedEvents(app.db)).filter(({ data }) => data.project_id === projectId);
  const types = async () => (await events()).map(({ type }) => type);
  const emails = async (query: string): Promise<string[]> =>
    (await call("GET", `.json?${query}`)).body.map((tester: { email: string }) => tester.email);

  test("a tester with the data of the known payload makes that payload, member by member", async () => {
    const { email, status, profile } = FIXTURE.data;
    const created = await call("POST", ".json", {
      tester: { email, status, profile: { ...profile, age: 39 } },
    });
    expect(created.status).toBe(201);

    const [event] = await events();
    expect(created.body).toEqual(event?.data);
    const ours = ["unsubscribed_at", "confirmed_at", "referral_code", "groups", "custom_fields"];
    const { id, share_link } = created.body;
    expect(share_link).toMatch(/^http:\/\/l\.aunch\.us\/r\/[0-9a-f]{10}$/);
    const expected = {
      ...FIXTURE,
      id: event?.id,
      data: { ...FIXTURE.data, id, project_id: projectId, share_link },
      created_at: Date.parse(FIXTURE.data.created_at) / 1000,
    };
    const data = Object.fromEntries(Object.entries(event?.data).filter(([name]) => !ours.includes(name)));
    expect(Object.keys(event?.data).slice(-ours.length)).toEqual(ours);
    expect(JSON.stringify({ ...event, data })).toBe(JSON.stringify(expected));
    expect(await types()).toEqual(["tester_created", "tester_applied"]);
  });

  test("the key may come as Basic user name, Bearer or ?api_key=, with or without .json", async () => {
    await create("a@example.com");
    const url = `/api/v2/betas/${projectId}/testers`;
    const ways: InjectOptions[] = [
      { url, headers: { authorization: basic(key) } },
      { url: `${url}.json`, headers: { authorization: `Bearer ${key}` } },
      { url: `${url}.json?api_key=${key}&page=1` },
      { url: `${url}.json/?api_key=${key}` },
    ];
    for (const way of ways) {
      const answer = await app.http.inject(way);
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toHaveLength(1);
    }
  });

  test("a refusal has errors with messages, and the status that scripts look for", async () => {
    const url = `/api/v2/betas/${projectId}/testers`;
    const unknown = await app.http.inject({ url: `${url}.json?api_key=hl_sk_nonsense` });
    expect(unknown.statusCode).toBe(401);
    expect(unknown.headers["www-authenticate"]).toBe('Basic realm="hookline"');
    expect(unknown.json().errors).toHaveLength(1);

    const other = await app.createProject({ name: "Other" });
    const foreign = await app.http.inject({ url: `${url}.json?api_key=${other.secretKey}` });
    expect(foreign.statusCode).toBe(404);

    expect(await call("GET", "/999.json")).toMatchObject({
      status: 404,
      body: { code: "not_found", errors: [{ message: "There is no tester 999 in this project." }] },
    });
    expect((await call("GET", "/nonsense")).status).toBe(404);
    const { status, headers, body } = await call("POST", "", { tester: { email: "nobody" } });
    expect(status).toBe(422);
    expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(body.errors).toEqual([
      {
        path: "email",
        message: 'email: "nobody" has no @; an address looks like name@example.com',
        code: "invalid_input",
      },
    ]);
    expect((await call("POST", "", {})).body.errors[0].path).toBe("email");
  });

  test("somebody who is there already is refused, and stays as is", async () => {
    const first = await create("a@example.com", { profile: { city: "Gotham" } });
    const again = await call("POST", "", {
      email: "A@example.com",
      status: "active",
      profile: { city: "Metropolis" },
    });
    expect(again.status).toBe(422);
    expect(again.body.errors[0].path).toBe("email");
    expect((await call("GET", `/${first.id}`)).body).toEqual(first);
    expect(await types()).toEqual(["tester_created"]);
  });

  test("two at once make one tester", async () => {
    const answers = await Promise.all([1, 2].map(() => call("POST", "", { email: "a@example.com" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  test.each([
    ["imported", { imported_at: "2012-09-06T23:29:20Z", applied_at: null }],
    ["applied", { applied_at: "2012-09-06T23:29:20Z" }],
    ["invited", { invited_at: "2012-09-06T23:29:20Z", invitation_code: expect.stringMatching(/^\w{10}$/) }],
    ["active", { joined_at: "2012-09-06T23:29:20Z" }],
    ["unconfirmed", { applied_at: null }],
  ])("may start as %s", async (status, expected) => {
    expect(await create("a@example.com", { status })).toMatchObject({ status, ...expected });
  });

  test("starts as imported if nothing is said, and not as anything else", async () => {
    expect(await create("a@example.com")).toMatchObject({ status: "imported" });
    expect(await create("b@example.com", { status: "" })).toMatchObject({ status: "imported" });
    expect((await call("POST", "", { email: "c@example.com", status: "rejected" })).status).toBe(422);
  });

  test("a body may be flat or a form, have numbers for text, and members that nobody knows", async () => {
    const payload = new URLSearchParams([
      ["tester[email]", "form@example.com"],
      ["tester[profile][first_name]", "Robin"],
      ["tester[groups][]", "press"],
      ["tester[groups][]", "beta"],
      ["tester[__proto__][polluted]", "yes"],
      ["utf8", "✓"],
    ]).toString();
    const headers = { authorization: basic(key), "content-type": "application/x-www-form-urlencoded" };
    const url = `/api/v2/betas/${projectId}/testers.json`;
    const form = await app.http.inject({ method: "POST", url, headers, payload });
    expect(form.json()).toMatchObject({ groups: ["beta", "press"], profile: { first_name: "Robin" } });

    const flat = await call("POST", "", {
      email: "flat@example.com",
      profile: { postal_code: 7470, age: 39, user_agent: "old", custom_var1: 7, city: null },
      custom_fields: { size: 3 },
      groups: "press, beta",
      responses: { response: [{ question_id: 1, answer: "x" }] },
      waitlist_position: 3,
    });
    expect(flat.body).toMatchObject({
      groups: ["beta", "press"],
      profile: { postal_code: "7470", age: "39", city: null },
      custom_fields: { custom_var1: "7", size: 3 },
    });
  });

  test("the referrer may be named by code or id, and nobody's is passed over", async () => {
    const { id, referral_code, email } = await create("selina@example.com");
    const mention = { id, email, referral_code };
    expect(await create("a@example.com", { referrer_id: referral_code.toUpperCase() })).toMatchObject({
      referred_by: mention,
    });
    expect(await create("b@example.com", { referrer_id: id })).toMatchObject({ referred_by: mention });
    expect(await create("c@example.com", { referrer_id: 0 })).toMatchObject({ referred_by: null });
    expect(await create("d@example.com", { referrer_id: "gone" })).toMatchObject({ referred_by: null });
    expect((await call("GET", `/${id}`)).body.share_signups_count).toBe(2);
  });

  test("with an invitation code made by hand, an active tester is created only while it is good", async () => {
    const codes = `/api/v1/projects/${projectId}/invitation-codes`;
    await app.api(key).post(codes, { code: "launch-party", max_uses: 1 });
    const body = { status: "active", invitation_code: "LAUNCH-PARTY", profile: { city: "Gotham" } };
    const first = await call("POST", "", { email: "a@example.com", ...body });
    expect(first).toMatchObject({ status: 201, body: { status: "active", profile: { city: "Gotham" } } });
    const second = await call("POST", "", { email: "b@example.com", ...body });
    expect(second).toMatchObject({ status: 422, body: { errors: [{ path: "invitation_code" }] } });
    expect(await emails("")).toEqual(["a@example.com"]);
  });

  test("a change takes what is sent, moves the tester, and does both or neither", async () => {
    const { id } = await create("a@example.com", { status: "applied" });
    app.clock.advance(1000);
    const changed = await call("PUT", `/${id}.json`, {
      tester: {
        status: "invited",
        email: "b@example.com",
        profile: { age: 40 },
        friend_invitations_remaining: "0",
      },
    });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        id,
        status: "invited",
        email: "b@example.com",
        profile: { age: "40" },
        friend_invitations_remaining: 0,
      },
    });
    expect(await types()).toEqual(["tester_created", "tester_applied", "tester_updated", "tester_invited"]);

    const refused = await call("PATCH", `/${id}`, {
      tester: { status: "unsuspended", profile: { age: 41 } },
    });
    expect(refused.status).toBe(200);
    expect((await call("PATCH", `/${id}`, { status: "imported", profile: { age: 42 } })).status).toBe(422);
    await call("PUT", `/${id}`, { status: "suspended" });
    const stuck = await call("PUT", `/${id}`, { status: "active", profile: { age: 43 } });
    expect(stuck).toMatchObject({ status: 422, body: { code: "move_not_allowed" } });
    expect((await call("GET", `/${id}`)).body.profile.age).toBe("41");
  });

  test("what was read may be sent back as it is, and changes nothing", async () => {
    const { id } = await create("a@example.com", {
      status: "invited",
      groups: ["x"],
      custom_fields: { size: 1 },
    });
    const { body } = await call("GET", `/${id}`);
    expect(await call("PUT", `/${id}`, { tester: body })).toMatchObject({ status: 200, body });
    expect(await types()).toEqual(["tester_created", "tester_invited"]);
  });

  test("with an invitation code, a tester is set active only by the own one", async () => {
    const { id, invitation_code } = await create("a@example.com", { status: "invited" });
    const wrong = await call("PUT", `/${id}`, { status: "active", invitation_code: "wrong" });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ path: "invitation_code" }] } });
    const right = await call("PUT", `/${id}`, { status: "active", invitation_code });
    expect(right).toMatchObject({ status: 200, body: { status: "active" } });
  });

  test("a deletion answers 200", async () => {
    const tester = await create("a@example.com");
    expect(await call("DELETE", `/${tester.id}.json`)).toMatchObject({ status: 200, body: tester });
    expect((await call("DELETE", `/${tester.id}.json`)).status).toBe(404);
  });

  test("a code is verified as the tester's, whether it was used or not", async () => {
    const { id, invitation_code } = await create("a@example.com", { status: "invited" });
    const other = await create("b@example.com", { status: "invited" });
    const verify = (code: string) => call("GET", `/${id}/verify.json?invitation_code=${code}`);
    expect(await verify(invitation_code)).toMatchObject({
      status: 200,
      body: { status: "invited", invitation_code },
    });
    expect((await verify(other.invitation_code)).status).toBe(404);
    expect((await verify("nonsense")).status).toBe(404);
    expect((await call("GET", `/${id}/verify`)).status).toBe(422);
    await call("POST", `/${id}/checkin`);
    expect(await verify(invitation_code)).toMatchObject({ status: 200, body: { status: "active" } });
  });

  test("a check-in, by id or by address, makes a tester active", async () => {
    const a = await create("a@example.com", { status: "invited" });
    const checkIn = await call("POST", `/${a.id}/checkin.json`);
    expect(checkIn).toMatchObject({ status: 202, body: { status: "active" } });
    expect((await call("POST", `/${a.id}/checkins`)).status).toBe(202);

    await create("b@example.com");
    const url = `/api/v2/betas/${projectId}/checkins.json?api_key=${key}`;
    const byAddress = (email: string) =>
      app.http.inject({ method: "POST", url, payload: { checkin: { email } } });
    expect((await byAddress("B@example.com")).json()).toMatchObject({ status: "active" });
    expect((await byAddress("nobody@example.com")).statusCode).toBe(404);
    expect((await byAddress("")).statusCode).toBe(404);
    const suspended = await create("c@example.com");
    await call("PUT", `/${suspended.id}`, { status: "suspended" });
    expect((await byAddress("c@example.com")).statusCode).toBe(422);
  });

  test("the list is the newest first, 50 a page, and says in a header which pages there are", async () => {
    const users = Array.from({ length: 52 }, (_, i) => ({ email: `u${i}@example.com` }));
    await app.api(key).post(`/api/v1/projects/${projectId}/users/bulk`, { users });
    const first = await call("GET", ".json");
    expect(first.body).toHaveLength(50);
    expect(first.body[0].email).toBe("u51@example.com");
    const shared = { per_page: 50, pages: 2, total_count: 52 };
    expect(JSON.parse(String(first.headers["x-pagination"]))).toEqual({
      ...shared,
      previous_page: null,
      next_page: 2,
      current_page: 1,
      count: 50,
    });
    const second = await call("GET", ".json?page=2");
    expect(second.body.map((tester: { email: string }) => tester.email)).toEqual([
      "u1@example.com",
      "u0@example.com",
    ]);
    expect(JSON.parse(String(second.headers["x-pagination"]))).toEqual({
      ...shared,
      previous_page: 1,
      next_page: null,
      current_page: 2,
      count: 2,
    });
    expect((await call("GET", ".json?page=3")).body).toEqual([]);
    expect((await call("GET", ".json?page=0")).status).toBe(422);
  });

  test("the list can be filtered", async () => {
    await create("ada@gmail.com", {
      profile: { first_name: "Ada", last_name: "Lovelace", custom_var2: "x" },
      custom_fields: { "t-shirt": "XL", vip: true },
    });
    const grace = await create("grace_100%@example.com", {
      profile: { first_name: "Grace", custom_var1: "X" },
    });
    expect(await emails("email_is=A.da%2Bx@googlemail.com")).toEqual(["ada@gmail.com"]);
    expect(await emails("email=grace_100%25@example.com")).toEqual([grace.email]);
    expect(await emails("email_is=ada")).toEqual([]);
    expect(await emails("email_is=&email=")).toHaveLength(2);
    expect(await emails("email_contains=@GMAIL.")).toEqual(["ada@gmail.com"]);
    expect(await emails("email_contains=0%25")).toEqual([grace.email]);
    expect(await emails("email_contains=__@")).toEqual([]);
    expect(await emails("name=LOVE")).toEqual(["ada@gmail.com"]);
    expect(await emails("name=ra")).toEqual([grace.email]);
    expect(await emails(`referral_code=${grace.referral_code.toUpperCase()}`)).toEqual([grace.email]);
    expect(await emails("custom_vars=x")).toEqual(["ada@gmail.com"]);
    expect(await emails("custom_var1=X")).toEqual([grace.email]);
    expect(await emails("custom_var1=x")).toEqual([]);
    expect(await emails("custom_fields[t-shirt]=XL&custom_fields[vip]=true")).toEqual(["ada@gmail.com"]);
    expect(await emails("custom_fields[$x.%22y]=XL")).toEqual([]);
    const umlauts = await create("ÄÖ@example.com", { custom_fields: { tools: ["rope", "car"], n: 3 } });
    expect(await emails("email_contains=%C3%A4%C3%B6")).toEqual([umlauts.email]);
    expect(await emails("custom_fields[tools]=car&custom_fields[n]=3")).toEqual([umlauts.email]);
    expect(await emails("custom_fields[tools]=ca")).toEqual([]);
    expect((await call("GET", ".json?email_contians=a")).status).toBe(422);
  });
});
