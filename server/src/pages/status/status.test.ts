import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../../testing/databases.ts";
import { visit, visitorSignUp } from "../../testing/pages.ts";
import { startTestProject, type TestProject } from "../../testing/people.ts";
import { createStatusLinks } from "./links.ts";

describe.each(ENGINES)("the status page on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  const anyone = () => p.app.api(null);
  const statusOf = async (token: string) => (await anyone().get(`/public/v1/status?token=${token}`)).body;
  /** Somebody later than all before. */
  const later = async (email: string, more: object = {}) => {
    p.app.clock.advance(1000);
    return visitorSignUp(p, email, more);
  };

  test("who has signed up sees the own place, link and friends, and they move", async () => {
    await p.join("first@example.com");
    const bruce = await later("bruce@example.com");
    expect(await statusOf(bruce.status_token)).toMatchObject({
      project: { name: "Acme", slug: "acme" },
      state: "waiting",
      place: { position: 2, ahead: 1, behind: 0, total: 2 },
      friends: 0,
      points: null,
      share_link: bruce.share_link,
      leaders: null,
    });
    await later("robin@example.com", { ref: bruce.referral_code });
    expect(await statusOf(bruce.status_token)).toMatchObject({
      place: { position: 1, ahead: 0, behind: 2, total: 3 },
      friends: 1,
    });
    const { body, headers } = await visit(p, `/s/${bruce.status_token}`);
    expect(body).toContain('<span class="number">1</span>');
    expect(body).toContain("1 friend joined through you.");
    expect(body).toContain(`value="${bruce.share_link}"`);
    expect(body).toContain(
      `href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(bruce.share_link)}"`,
    );
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cache-control"]).toBe("no-store");
  });

  describe("tells why somebody stands where they do", () => {
    const whyOf = async (token: string) => (await statusOf(token)).place.why;
    const pageOf = async (token: string) => (await visit(p, `/s/${token}`)).body;

    test("by friends: how many count, and what changed last, without saying who it was", async () => {
      const bruce = await later("bruce@example.com");
      expect(await whyOf(bruce.status_token)).toEqual({
        rule: "referrals",
        score: 0,
        tie_break: expect.any(String),
        last_change: null,
      });
      expect(await pageOf(bruce.status_token)).toMatch(
        /Among equals, who joined earlier comes first: you joined on \w+ \d+, \d{4}\.</,
      );
      await later("robin@example.com", { ref: bruce.referral_code });
      const why = await whyOf(bruce.status_token);
      expect(why).toMatchObject({ score: 1, last_change: { cause: "friend_counted", points: null } });
      expect(JSON.stringify(why)).not.toContain("robin");
      const page = await pageOf(bruce.status_token);
      expect(page).toMatch(/Last change on \w+ \d+, \d{4}: a friend of yours counts now\./);
      expect(page).not.toContain("robin");
    });

    test("by points: what was earned, also by signing up, and to a stranger the same", async () => {
      const rules = { signup: 5, share: 0, referral: 0, goals: {} };
      await p.api.patch(p.path, { rank_rule: "points", point_rules: rules });
      const bruce = await later("bruce@example.com");
      const again = await later("bruce@example.com");
      for (const { status_token } of [bruce, again]) {
        expect(await whyOf(status_token)).toMatchObject({
          rule: "points",
          score: 5,
          last_change: { cause: "points_earned", points: 5 },
        });
        expect(await pageOf(status_token)).toMatch(/Last change on [^:]+: points earned: 5\./);
      }
    });

    test("by time: when they joined, and nothing else", async () => {
      await p.api.patch(p.path, { rank_rule: "signup" });
      const bruce = await later("bruce@example.com");
      await later("robin@example.com", { ref: bruce.referral_code });
      expect(await whyOf(bruce.status_token)).toMatchObject({
        rule: "signup",
        score: null,
        last_change: null,
      });
      expect(await pageOf(bruce.status_token)).toContain("Who joined earlier comes first: you joined on");
    });
  });

  test("who signs up somebody that is there sees what somebody new would, and nothing of that person", async () => {
    const bruce = await later("bruce@example.com", { profile: { first_name: "Bruce" } });
    await later("friend@example.com", { ref: bruce.referral_code });
    const again = await later("bruce@example.com");
    const fresh = await later("fresh@example.com");
    const [seen, own] = [await statusOf(again.status_token), await statusOf(fresh.status_token)];
    expect(Object.keys(seen)).toEqual(Object.keys(own));
    expect(seen).toMatchObject({ state: "waiting", friends: 0, place: { position: 3 } });
    const page = async (token: string, code: string) =>
      (await visit(p, `/s/${token}`)).body
        .replaceAll(token, "TOKEN")
        .replaceAll(code, "CODE")
        .replace(/\d+<\/(span|dd)>/g, "N");
    expect(await page(again.status_token, again.referral_code)).toBe(
      await page(fresh.status_token, fresh.referral_code),
    );
    const moved = await later("later@example.com");
    expect(await statusOf(again.status_token)).toMatchObject({ place: { position: 3, behind: 2 } });
    expect(await statusOf(moved.status_token)).toMatchObject({ place: { position: 4, behind: 0 } });
  });

  test("whatever becomes of somebody, a sign-up in that name shows the same", async () => {
    const bruce = await later("bruce@example.com");
    const user = (await p.api.get(`${p.path}/users?email=bruce@example.com`)).body.data[0];
    const seen = [];
    for (const act of ["invite", "reject", "suspend"]) {
      await p.api.post(`${p.path}/users/${user.id}/${act}`);
      const again = await later("bruce@example.com");
      const { state, friends } = await statusOf(again.status_token);
      seen.push({ state, friends });
    }
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await statusOf(bruce.status_token)).state).toBe("other");
  });

  test("that a place is kept is told on the waitlist, where a second sign-up leads, and to nobody who has left it", async () => {
    const bruce = await later("bruce@example.com");
    const user = (await p.api.get(`${p.path}/users?email=bruce@example.com`)).body.data[0];
    const isTold = async (token: string) =>
      (await visit(p, `/s/${token}`)).body.includes("Did you sign up before?");
    expect(await isTold(bruce.status_token)).toBe(true);
    for (const act of ["invite", "activate", "suspend"]) {
      await p.api.post(`${p.path}/users/${user.id}/${act}`);
      expect([act, await isTold(bruce.status_token)]).toEqual([act, false]);
    }
    expect(await isTold((await later("bruce@example.com")).status_token)).toBe(true);
  });

  test("with double opt-in everybody is told to look into the mail, and sees no more until then", async () => {
    await p.api.patch(p.path, { double_opt_in: true });
    await p.join("old@example.com", { status: "active" });
    const fresh = await later("new@example.com");
    const known = await later("old@example.com");
    const told = await statusOf(fresh.status_token);
    expect(told).toMatchObject({ state: "unconfirmed", place: null });
    expect({ ...(await statusOf(known.status_token)), referral_code: "", share_link: "" }).toEqual({
      ...told,
      referral_code: "",
      share_link: "",
    });
    const { body } = await visit(p, `/s/${known.status_token}`);
    expect(body).toContain("Look into your mail");
    expect(body).not.toContain("facebook");
    const user = (await p.api.get(`${p.path}/users?email=new@example.com`)).body.data[0];
    await p.api.post(`${p.path}/users/${user.id}/confirm`);
    expect(await statusOf(fresh.status_token)).toMatchObject({ state: "waiting", place: { position: 1 } });
  });

  test("a token that is forged, cut, of another installation or of a user who is gone shows a friendly page", async () => {
    const bruce = await later("bruce@example.com");
    const token: string = bruce.status_token;
    const strange = createStatusLinks({ key: Buffer.alloc(32, 1), clock: p.app.clock }).make({
      shows: "live",
      projectId: p.projectId,
      userId: 1,
    });
    const other = token.at(-20) === "A" ? "B" : "A";
    const changed = `${token.slice(0, -20)}${other}${token.slice(-19)}`;
    for (const bad of [changed, token.slice(1), `${token}A`, strange, "x", "%F0%9F%98%80"]) {
      const { status, body, headers } = await visit(p, `/s/${bad}`);
      expect([bad, status, body.includes("This link shows nothing")]).toEqual([bad, 404, true]);
      expect(headers["content-type"]).toContain("text/html");
      expect((await anyone().get(`/public/v1/status?token=${bad}`)).status).toBe(404);
    }
    const user = (await p.api.get(`${p.path}/users?email=bruce@example.com`)).body.data[0];
    await p.api.delete(`${p.path}/users/${user.id}`);
    expect((await visit(p, `/s/${token}`)).status).toBe(404);
  });

  test("whoever tries tokens out is stopped, and others are not", async () => {
    const bruce = await later("bruce@example.com");
    const tried = [];
    for (let i = 0; i < 31; i++) tried.push((await visit(p, `/s/${"x".repeat(63)}`, "203.0.113.9")).status);
    expect(tried).toEqual([...Array(30).fill(404), 429]);
    const stopped = await visit(p, `/s/${bruce.status_token}`, "203.0.113.9");
    expect([stopped.status, stopped.headers["retry-after"]]).toEqual([429, "60"]);
    expect((await visit(p, `/s/${bruce.status_token}`, "203.0.113.10")).status).toBe(200);
    p.app.clock.advance(60_000);
    expect((await visit(p, `/s/${bruce.status_token}`, "203.0.113.9")).status).toBe(200);
  });

  test("who tries three hundred links at once learns no more than one after the other; right ones all show theirs", async () => {
    const { status_token } = await later("bruce@example.com");
    const openAtOnce = async (tokens: string[], ip: string) => {
      const answers = await Promise.all(tokens.map((token) => visit(p, `/s/${token}`, ip)));
      return answers.map(({ status }) => status).sort();
    };
    expect(await openAtOnce(Array(300).fill(status_token), "203.0.113.9")).toEqual(Array(300).fill(200));
    const guesses = [...Array(299).fill("x".repeat(63)), status_token];
    const told = await openAtOnce(guesses, "203.0.113.10");
    expect(told).toEqual([...Array(30).fill(404), ...Array(270).fill(429)]);
  });

  test("codes are not tried out in bulk either", async () => {
    const bruce = await later("bruce@example.com");
    const tried = [];
    for (let i = 0; i < 31; i++) tried.push((await visit(p, `/r/guess${i}`, "203.0.113.9")).status);
    expect(tried).toEqual([...Array(30).fill(404), 429]);
    expect((await visit(p, `/r/${bruce.referral_code}`, "203.0.113.9")).status).toBe(429);
    expect((await visit(p, `/r/${bruce.referral_code}`, "203.0.113.10")).status).toBe(302);
  });

  test("a project makes links for its users, and withdraws them all", async () => {
    const user = await p.join("bruce@example.com");
    const link = `${p.path}/users/${user.id}/status-link`;
    const { body } = await p.api.get(link);
    expect(body.url).toBe(`https://hookline.example.com/s/${body.token}`);
    expect((await statusOf(body.token)).share_link).toBe(user.share_link);
    expect((await p.api.delete(link)).status).toBe(204);
    expect((await visit(p, `/s/${body.token}`)).status).toBe(404);
    p.app.clock.advance(1000);
    const again = (await p.api.get(link)).body;
    expect((await visit(p, `/s/${again.token}`)).status).toBe(200);
    expect((await p.api.get(`${p.path}/users/999999/status-link`)).status).toBe(404);
    await p.api.delete(`${p.path}/users/${user.id}`);
    expect(await p.app.db.read.all("select 1 from withdrawn_status_links")).toEqual([]);
  });

  test("the leaderboard shows first names and initials, where the project wants it", async () => {
    await p.api.patch(`${p.path}/page`, { leaderboard: true });
    const bruce = await later("bruce@example.com", {
      profile: { first_name: "Bruce Thomas", last_name: "wayne" },
    });
    await later("nameless@example.com");
    await later("x@example.com", { profile: { first_name: "<b>X</b>" }, ref: bruce.referral_code });
    expect((await statusOf(bruce.status_token)).leaders).toEqual([
      { position: 1, name: "Bruce W.", score: 1, is_you: true },
      { position: 2, name: "", score: 0, is_you: false },
      { position: 3, name: "<b>X</b>", score: 0, is_you: false },
    ]);
    const { body } = await visit(p, `/s/${bruce.status_token}`);
    expect(body).toContain("<td>You</td>");
    expect(body).toContain("<td>Somebody</td>");
    expect(body).not.toContain("<b>X");
    expect(body).not.toContain("example.com</td>");
  });

  test("one friend and one point are told in the singular", async () => {
    await p.api.patch(p.path, { point_rules: { signup: 1, share: 0, referral: 0, goals: {} } });
    await p.api.post(`${p.path}/rewards`, { name: "Sticker", metric: "referrals", threshold: 1 });
    const { body } = await visit(p, `/s/${(await later("bruce@example.com")).status_token}`);
    expect(body).toContain("<br>1 point<");
    expect(body).toContain("<p>0 of 1 friend</p>");
  });

  test("what was earned and what comes next stands on the page, by friends and by points", async () => {
    const reward = (body: object) => p.api.post(`${p.path}/rewards`, body);
    await p.api.patch(p.path, { point_rules: { signup: 5, share: 10, referral: 0, goals: {} } });
    await reward({
      name: "Sticker",
      metric: "referrals",
      threshold: 1,
      coupon: "fixed",
      coupon_code: "STICK",
    });
    await reward({ name: "<b>Mug</b>", description: "A big one.", metric: "referrals", threshold: 3 });
    await reward({ name: "Shirt", metric: "points", threshold: 100 });
    await reward({ name: "Looked at", metric: "referrals", threshold: 1, approval: "review" });
    const bruce = await later("bruce@example.com");
    await later("robin@example.com", { ref: bruce.referral_code });
    await anyone().post("/public/v1/share", { token: bruce.status_token, network: "x" });
    await anyone().post("/public/v1/share", { token: bruce.status_token, network: "x" });
    const status = await statusOf(bruce.status_token);
    expect(status.points).toBe(15);
    expect(status.next_rewards).toEqual([
      { name: "<b>Mug</b>", description: "A big one.", metric: "referrals", threshold: 3, value: 1 },
      { name: "Shirt", description: "", metric: "points", threshold: 100, value: 15 },
    ]);
    expect(status.rewards).toEqual([
      { name: "Sticker", description: "", state: "earned", coupon_code: "STICK" },
      { name: "Looked at", description: "", state: "pending", coupon_code: null },
    ]);
    const { body } = await visit(p, `/s/${bruce.status_token}`);
    expect(body).toContain('<progress max="3" value="1"');
    expect(body).toContain("15 of 100 points");
    expect(body).toContain("<code>STICK</code>");
    expect(body).not.toContain("<b>Mug");
    const again = await later("bruce@example.com");
    expect(await statusOf(again.status_token)).toMatchObject({ points: 5, rewards: [], friends: 0 });
    await anyone().post("/public/v1/share", { token: again.status_token, network: "reddit" });
    expect((await statusOf(bruce.status_token)).points).toBe(15);
    await reward({ name: "Pen", metric: "referrals", threshold: 2 });
    const [next] = (await statusOf(bruce.status_token)).next_rewards;
    expect(next).toMatchObject({ name: "Pen" });
  });

  test("a friend sees a reward of the friend's side that waits to be looked at", async () => {
    await p.api.post(`${p.path}/rewards`, { name: "Welcome", role: "friend", approval: "review" });
    const bruce = await later("bruce@example.com");
    const robin = await later("robin@example.com", { ref: bruce.referral_code });
    expect((await statusOf(robin.status_token)).rewards).toEqual([
      { name: "Welcome", description: "", state: "pending", coupon_code: null },
    ]);
  });

  test("telling where one has shared needs the own token", async () => {
    const bruce = await later("bruce@example.com");
    const share = (body: object) => anyone().post("/public/v1/share", body);
    expect((await share({ token: bruce.status_token, network: "x" })).body).toEqual({ ok: true });
    expect((await share({ token: bruce.status_token, network: "myspace" })).status).toBe(422);
    expect((await share({ token: "nonsense", network: "x" })).status).toBe(404);
    const again = await later("bruce@example.com");
    expect((await share({ token: again.status_token, network: "x" })).body).toEqual({ ok: true });
  });

  test("all that the pages are is small", async () => {
    const bruce = await later("bruce@example.com");
    const script = (await visit(p, "/p/share.js")).body;
    expect(Buffer.byteLength(script)).toBeLessThan(3 * 1024);
    for (let i = 0; i < 20; i++) {
      await p.api.post(`${p.path}/questions`, {
        kind: "choice",
        label: `Question ${i}`,
        options: ["a", "b", "c"],
      });
    }
    await p.api.patch(`${p.path}/page`, { custom_css: "a".repeat(8000), leaderboard: true });
    for (const path of ["/p/acme", `/s/${bruce.status_token}`]) {
      const { body } = await visit(p, path);
      expect([path, Buffer.byteLength(body) + Buffer.byteLength(script) < 30 * 1024]).toEqual([path, true]);
    }
  });
});
