import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Answer } from "../testing/api.ts";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents, recordedTypes } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const BASE = "https://hookline.example.com";

/** What an answer to a sign-up says; the token is another each time, and as long. */
function toldIn({ body: { status_token, status_url, ...told } }: Answer) {
  return { ...told, tokenLength: status_token.length, urlLength: status_url.length };
}

describe.each(ENGINES)("public pages on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    const bad = await badPayloads(p.app.db);
    await p.app.close();
    expect(bad).toEqual([]);
  });

  const anyone = () => p.app.api(null);
  const signUp = (body: object, headers: Record<string, string> = {}) =>
    anyone().post("/public/v1/signup?project=acme", body, headers);
  async function postForm(fields: Record<string, string> | [string, string][], cookie = ""): Promise<Answer> {
    const answer = await p.app.http.inject({
      method: "POST",
      url: "/public/v1/signup?project=acme",
      headers: { "content-type": "application/x-www-form-urlencoded", cookie },
      payload: new URLSearchParams(fields).toString(),
    });
    return { status: answer.statusCode, body: answer.body, headers: answer.headers };
  }
  const find = async (email: string) =>
    (await p.api.get(`${p.path}/users?email=${encodeURIComponent(email)}`)).body.data[0];
  const visit = (path: string, agent = FIREFOX, headers: Record<string, string> = {}) =>
    p.app.http.inject({ method: "GET", url: path, headers: { "user-agent": agent, ...headers } });

  test("a visitor signs up from any page with the publishable key, and gets a link to share", async () => {
    const { status, body, headers } = await anyone().post(
      `/public/v1/signup?key=${p.publishableKey}`,
      {
        email: "bruce@example.com",
        profile: { first_name: "Bruce", ip: "198.51.100.1" },
        custom_fields: { size: "11-50" },
      },
      { referer: "https://www.example.org/launch", origin: "https://www.example.org" },
    );
    const user = await find("bruce@example.com");
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        ok: true,
        confirmation_required: false,
        referral_code: user.referral_code,
        share_link: user.share_link,
        status_token: expect.stringMatching(/^[\w-]{63}$/),
        status_url: `${BASE}/s/${body.status_token}`,
      },
    });
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(user).toMatchObject({
      status: "applied",
      profile: { first_name: "Bruce", ip: "127.0.0.1", http_referrer: "https://www.example.org/launch" },
      custom_fields: { size: "11-50" },
    });
    expect(await recordedTypes(p.app.db)).toEqual(["tester_created", "tester_applied"]);
  });

  test("who signs up again gets the same answer as somebody new, and changes nothing", async () => {
    const first = await signUp({ email: "b.ruce@gmail.com", profile: { first_name: "Bruce" } });
    const before = await find("bruce@gmail.com");
    p.app.clock.advance(5000);
    const again = await signUp({
      email: "bruce+x@gmail.com",
      profile: { first_name: "Eve" },
      custom_fields: { a: 1 },
    });
    expect(again.status).toBe(first.status);
    expect(toldIn(again)).toEqual(toldIn(first));
    expect(await find("bruce@gmail.com")).toEqual(before);
    expect(await recordedTypes(p.app.db)).toHaveLength(2);
  });

  test("the answer does not tell what became of somebody: not the status, nor a code that was chosen", async () => {
    const fresh = await signUp({ email: "bruce@example.com" });
    const user = await find("bruce@example.com");
    await p.api.patch(`${p.path}/users/${user.id}`, { referral_code: "batman" });
    await p.api.post(`${p.path}/users/${user.id}/suspend`);
    expect(toldIn(await signUp({ email: "bruce@example.com" }))).toEqual(toldIn(fresh));
    const link = await visit(`/r/${fresh.body.referral_code}`);
    expect(link.headers.location).toBe(`/p/acme?ref=${fresh.body.referral_code}`);
    expect(String(link.headers["set-cookie"])).not.toContain("batman");
  });

  test("somebody imported comes to the list by signing up", async () => {
    await p.join("bruce@example.com", { status: "imported", profile: { first_name: "Bruce" } });
    await signUp({ email: "bruce@example.com", profile: { first_name: "Eve" } });
    expect(await find("bruce@example.com")).toMatchObject({
      status: "applied",
      applied_at: "2026-03-02T09:30:00Z",
      profile: { first_name: "Bruce" },
    });
    expect(await recordedTypes(p.app.db)).toEqual(["tester_created", "tester_applied"]);
  });

  test("with double opt-in the answer says that a confirmation is needed, for whomever", async () => {
    await p.api.patch(p.path, { double_opt_in: true });
    await p.join("old@example.com", { status: "active" });
    await p.join("listed@example.com", { status: "imported" });
    for (const email of ["new@example.com", "old@example.com", "listed@example.com"]) {
      expect((await signUp({ email })).body).toMatchObject({ ok: true, confirmation_required: true });
    }
    expect((await find("new@example.com")).status).toBe("unconfirmed");
    expect((await find("listed@example.com")).status).toBe("imported");
  });

  test("with double opt-in somebody imported is asked to confirm, once, and comes to the list by that", async () => {
    await p.api.patch(p.path, { double_opt_in: true });
    const listed = await p.join("listed@example.com", { status: "imported" });
    await Promise.all([1, 2, 3].map(() => signUp({ email: "listed@example.com" })));
    await signUp({ email: "listed@example.com" });
    expect(await find("listed@example.com")).toEqual(listed);
    expect(await recordedTypes(p.app.db)).toEqual(["tester_created", "tester_unconfirmed"]);
    const confirmed = await p.api.post(`${p.path}/users/${listed.id}/confirm`);
    expect(confirmed.body).toMatchObject({
      status: "applied",
      applied_at: "2026-03-02T09:30:00Z",
      confirmed_at: "2026-03-02T09:30:00Z",
    });
  });

  test("a visitor brings in who referred them; a code that leads to nobody is no error", async () => {
    const bruce = await p.join("bruce@example.com");
    await signUp({ email: "robin@example.com", ref: bruce.referral_code });
    expect((await find("robin@example.com")).referred_by.id).toBe(bruce.id);
    expect((await signUp({ email: "lost@example.com", ref: "nobodys" })).status).toBe(200);
    expect((await find("lost@example.com")).referred_by).toBeNull();
  });

  test("what a visitor may not say is refused", async () => {
    for (const body of [
      { email: "nonsense" },
      {},
      { email: "a@example.com", status: "active" },
      { email: "a@example.com", groups: ["vip"] },
      { email: "a@example.com", profile: { city: "x".repeat(256) } },
    ]) {
      const { status, headers } = await signUp(body);
      expect([body, status]).toEqual([body, 422]);
      expect(headers["access-control-allow-origin"]).toBe("*");
    }
    expect((await anyone().post("/public/v1/signup", { email: "a@example.com" })).status).toBe(401);
    expect(
      (await anyone().post("/public/v1/signup?project=nobodys", { email: "a@example.com" })).status,
    ).toBe(404);
    expect(await recordedEvents(p.app.db)).toEqual([]);
  });

  test("browsers are told that any page may ask", async () => {
    const { statusCode, headers } = await p.app.http.inject({
      method: "OPTIONS",
      url: "/public/v1/signup",
      headers: { origin: "https://www.example.org", "access-control-request-method": "POST" },
    });
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "authorization, content-type",
    });
  });

  test("from one address sixty may sign up in a minute", async () => {
    const answers = [];
    for (let i = 0; i < 61; i++) answers.push(await signUp({ email: `u${i}@example.com` }));
    expect(answers.map((answer) => answer.status)).toEqual([...Array(60).fill(200), 429]);
    expect(answers[60]?.headers["retry-after"]).toBe("60");
    p.app.clock.advance(60_000);
    expect((await signUp({ email: "u60@example.com" })).status).toBe(200);
  });

  test("who names no project is counted by address, too: after three hundred in a minute nothing is looked up", async () => {
    const wrongKey = `hl_pk_${"x".repeat(43)}`;
    const ask = (named: string) => anyone().post(`/public/v1/signup?${named}`, { email: "a@example.com" });
    const [keys, slugs] = await Promise.all(
      [`key=${wrongKey}`, "project=nobodys"].map((named) =>
        Promise.all(Array.from({ length: 150 }, async () => (await ask(named)).status)),
      ),
    );
    expect([new Set(keys), new Set(slugs)]).toEqual([new Set([401]), new Set([404])]);
    for (const named of [`key=${wrongKey}`, "project=nobodys", "", "project=acme"]) {
      const { status, headers, body } = await ask(named);
      expect([named, status, headers["retry-after"]]).toEqual([named, 429, "60"]);
      expect(headers["content-type"]).toContain("application/problem+json");
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(body).toMatchObject({
        code: "rate_limited",
        detail: "That was too often. Try again in 60 seconds.",
      });
    }
    p.app.clock.advance(60_000);
    expect((await ask("project=acme")).status).toBe(200);
  });

  test("the page's form signs up without a script, and leads to thanks with the link", async () => {
    const page = await visit("/p/acme?ref=%22%3E%3Cscript%3E");
    expect(page.headers["content-type"]).toContain("text/html");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.body).toContain('action="/public/v1/signup?project=acme"');
    expect(page.body).toContain('value="&quot;&gt;&lt;script&gt;"');
    const posted = await postForm([
      ["email", "bruce@example.com"],
      ["first_name", "Bruce"],
      ["custom_fields[size]", "11-50"],
      ["custom_fields[tools]", "rope"],
      ["custom_fields[tools]", "car"],
      ["custom_fields[empty]", ""],
      ["csrf", "of another's form"],
      ["ref", ""],
    ]);
    const user = await find("bruce@example.com");
    expect(posted.status).toBe(303);
    expect(posted.headers.location).toMatch(/^\/s\/[\w-]{63}$/);
    expect(user).toMatchObject({
      profile: { first_name: "Bruce" },
      custom_fields: { size: "11-50", tools: ["rope", "car"] },
    });
    const thanks = await visit(String(posted.headers.location));
    expect(thanks.body).toContain(`${BASE}/r/${user.referral_code}`);
    expect(thanks.body).toContain("You are on the list");
  });

  test("a form with a mistake comes back as a page that says which, with what was typed", async () => {
    const { status, body, headers } = await postForm({ email: "bruce at home", first_name: "<b>Bruce</b>" });
    expect(status).toBe(422);
    expect(headers["content-type"]).toContain("text/html");
    expect(body).toContain('role="alert"');
    expect(body).toContain('value="bruce at home"');
    expect(body).toContain("&lt;b&gt;Bruce&lt;/b&gt;");
    expect(await recordedEvents(p.app.db)).toEqual([]);
  });

  test("a share link leads to the page and is remembered until the sign-up", async () => {
    const bruce = await p.join("bruce@example.com");
    const link = await visit(`/r/${bruce.referral_code}`);
    expect(link.statusCode).toBe(302);
    expect(link.headers.location).toBe(`/p/acme?ref=${bruce.referral_code}`);
    const cookie = String(link.headers["set-cookie"]);
    expect(cookie).toMatch(
      /^hl_ref_\d+=[0-9a-f]{10}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await postForm({ email: "robin@example.com" }, cookie.split(";")[0]);
    expect((await find("robin@example.com")).referred_by.id).toBe(bruce.id);
  });

  test("a link that is nobody's any more does not change who brought the visitor before", async () => {
    const bruce = await p.join("bruce@example.com");
    const [cookie = ""] = String((await visit(`/r/${bruce.referral_code}`)).headers["set-cookie"]).split(";");
    await postForm({ email: "robin@example.com", ref: "nobody" }, cookie);
    expect((await find("robin@example.com")).referred_by.id).toBe(bruce.id);
    const selina = await p.join("selina@example.com");
    await postForm({ email: "barbara@example.com", ref: selina.referral_code }, cookie);
    expect((await find("barbara@example.com")).referred_by.id).toBe(selina.id);
  });

  test("a link followed to another project does not change who brought the visitor to this one", async () => {
    const bruce = await p.join("bruce@example.com");
    const other = await p.app.createProject({ name: "Other" });
    const theirs = await p.app
      .api(other.secretKey)
      .post(`/api/v1/projects/${other.project.id}/users`, { email: "eve@example.com" });
    const jar = new Map<string, string>();
    for (const code of [bruce.referral_code, theirs.body.referral_code]) {
      const [cookie = ""] = String((await visit(`/r/${code}`)).headers["set-cookie"]).split(";");
      const [name = "", value = ""] = cookie.split("=");
      jar.set(name, value);
    }
    await postForm({ email: "robin@example.com" }, [...jar].map((pair) => pair.join("=")).join("; "));
    expect((await find("robin@example.com")).referred_by.id).toBe(bruce.id);
  });

  test("from one address three hundred a minute may follow links, and see pages; then a page says to wait", async () => {
    const bruce = await p.join("bruce@example.com");
    for (const path of [`/r/${bruce.referral_code}`, "/p/acme"]) {
      const allowed = await Promise.all(Array.from({ length: 300 }, () => visit(path)));
      expect(new Set(allowed.map((answer) => answer.statusCode)).size).toBe(1);
      const { statusCode, headers, body } = await visit(path);
      expect([path, statusCode, headers["retry-after"]]).toEqual([path, 429, "60"]);
      expect(headers["content-type"]).toContain("text/html");
      expect(body).toContain("Try again in 60 seconds");
      p.app.clock.advance(60_000);
      expect((await visit(path)).statusCode).toBe(allowed[0]?.statusCode);
    }
  });

  test("who tries three hundred links at once learns no more than one after the other; right ones all lead on", async () => {
    const { referral_code: code } = await p.join("bruce@example.com");
    const followAtOnce = async (codes: string[], remoteAddress: string) => {
      const answers = await Promise.all(
        codes.map((one) => p.app.http.inject({ method: "GET", url: `/r/${one}`, remoteAddress })),
      );
      return answers.map(({ statusCode }) => statusCode).sort();
    };
    expect(await followAtOnce(Array(300).fill(code), "203.0.113.9")).toEqual(Array(300).fill(302));
    const guesses = [...Array.from({ length: 299 }, (_, i) => `guess${i}`), code];
    const told = await followAtOnce(guesses, "203.0.113.10");
    expect(told).toEqual([...Array(30).fill(404), ...Array(270).fill(429)]);
  });

  test("who has changed the code and the address is told the first code, whose link still leads here", async () => {
    const bruce = await p.join("bruce@example.com");
    await p.api.patch(`${p.path}/users/${bruce.id}`, { referral_code: "batman" });
    await p.api.patch(`${p.path}/users/${bruce.id}`, { email: "wayne@example.com" });
    const { body } = await signUp({ email: "wayne@example.com" });
    expect(body.referral_code).toBe(bruce.referral_code);
    expect((await visit(`/r/${body.referral_code}`)).statusCode).toBe(302);
  });

  test("what a browser sends unasked keeps nobody from signing up", async () => {
    const { status } = await signUp(
      { email: "bruce@example.com" },
      { referer: "https://www.example.org/\u0080", cookie: `hl_ref_${p.projectId}=a%0ab` },
    );
    expect(status).toBe(200);
    expect((await find("bruce@example.com")).profile.http_referrer).toBeNull();
  });

  test("an address that says a thing twice shows the page", async () => {
    const { statusCode, body } = await visit("/p/acme?ref=first&ref=second");
    expect(statusCode).toBe(200);
    expect(body).toContain('name="ref" value="first"');
  });

  test("a click is counted once a day for each visitor, and neither for robots nor for looking ahead", async () => {
    const bruce = await p.join("bruce@example.com");
    const link = `/r/${bruce.referral_code}`;
    await Promise.all([
      visit(link),
      visit(link),
      visit(link, "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/18 Safari/605"),
      visit(link, "Twitterbot/1.0"),
      visit(link, FIREFOX, { "sec-purpose": "prefetch" }),
      p.app.http.inject({ method: "HEAD", url: link, headers: { "user-agent": "another Firefox" } }),
    ]);
    const clicks = async () => (await p.read(bruce.id)).share_clicks_count;
    await expect.poll(clicks).toBe(2);
    p.app.clock.advance(DAY_MS);
    await visit(link);
    await expect.poll(clicks).toBe(3);
    expect(await p.app.db.read.all("select 1 from share_clicks")).toHaveLength(3);
    await p.app.housekeeping.run();
    expect(await p.app.db.read.all("select 1 from share_clicks")).toHaveLength(1);
    const updated = await p.read(bruce.id);
    expect(updated.updated_at).toBe(bruce.updated_at);
  });

  test("where nobody is, a page says so", async () => {
    for (const path of ["/r/nobodys", "/p/nobodys", `/p/${p.projectId}`]) {
      const { statusCode, headers, body } = await visit(path);
      expect([path, statusCode]).toEqual([path, 404]);
      expect(headers["content-type"]).toContain("text/html");
      expect(body).toContain("Nothing is here");
    }
  });
});
