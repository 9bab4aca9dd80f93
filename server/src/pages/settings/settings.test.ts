import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../../testing/databases.ts";
import { PNG, postForm, uploadPicture, visit, visitorSignUp } from "../../testing/pages.ts";
import { startTestProject, type TestProject } from "../../testing/people.ts";

describe.each(ENGINES)("a page's settings on %s", (engine) => {
  let p: TestProject;
  let page: string;

  beforeEach(async () => {
    p = await startTestProject(engine);
    page = `${p.path}/page`;
  });
  afterEach(() => p.app.close());

  test("a change of some leaves the others, and null brings back what is usual", async () => {
    const before = (await p.api.get(page)).body;
    expect(before).toMatchObject({
      headline: null,
      url: "https://hookline.example.com/p/acme",
      warnings: [],
    });
    expect(before.default_texts.button).toBe("Join the waitlist");
    await p.api.patch(page, { headline: "Rockets", theme: { accent: "#ff0000" }, texts: { button: "Go" } });
    await p.api.patch(page, { theme: { radius: 0 }, texts: { optional: "(maybe)" } });
    const { body } = await p.api.get(page);
    expect(body).toMatchObject({ headline: "Rockets", theme: { accent: "#ff0000", radius: 0 } });
    expect(body.texts).toMatchObject({ button: "Go", optional: "(maybe)", copy: null });
    const shown = await visit(p, "/p/acme");
    expect(shown.body).toContain("<h1>Rockets</h1>");
    expect(shown.body).toContain("<button>Go</button>");
    await p.api.patch(page, { headline: null, texts: { button: null } });
    const again = await visit(p, "/p/acme");
    expect(again.body).toContain("<h1>Acme</h1>");
    expect(again.body).toContain("<button>Join the waitlist</button>");
  });

  test("two changes at once are both made", async () => {
    await Promise.all([p.api.patch(page, { headline: "A" }), p.api.patch(page, { text: "B" })]);
    expect((await p.api.get(page)).body).toMatchObject({ headline: "A", text: "B" });
  });

  test("what can't be is refused", async () => {
    for (const body of [
      { theme: { accent: "red" } },
      { theme: { font: "https://fonts.example.com/x" } },
      { theme: { radius: 500 } },
      { headline: "a\nb" },
      { footer_links: [{ text: "x", url: "javascript:alert(1)" }] },
      { custom_css: "x".repeat(8001) },
      { texts: { nonsense: "x" } },
      { logo: { id: 1, alt: "" } },
      { language: '"><script>' },
    ]) {
      expect([body, (await p.api.patch(page, body)).status]).toEqual([body, 422]);
    }
  });

  test("colours that nobody could read are shown readably, with a warning", async () => {
    const { body } = await p.api.patch(page, { theme: { background: "#ffffff", text: "#eeeeee" } });
    expect(body.warnings).toHaveLength(1);
    expect(body.warnings[0]).toMatchObject({ path: "theme.text" });
    expect(body.warnings[0].message).toMatch(/contrast of 1\.2, less than 4\.5: the page shows #[0-9a-f]{6}/);
  });

  test("the page can't be broken out of by its texts, its style or its picture's words", async () => {
    const hostile = `</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"'`;
    const { body: picture } = await uploadPicture(p, PNG);
    const { status } = await p.api.patch(page, {
      headline: hostile,
      text: hostile,
      custom_css: `a{color:red}</style><script>alert(1)</script></STYLE ><img src=x>`,
      logo: { id: picture.id, alt: hostile },
      social: { title: hostile, description: hostile },
      footer_links: [{ text: hostile, url: "https://example.com/?a=b&c=d" }],
      texts: { button: hostile, email_label: hostile },
    });
    expect(status).toBe(200);
    const { body, headers } = await visit(p, "/p/acme");
    expect(body.match(/<\/style/gi)).toHaveLength(2);
    const withoutStyles = body.replace(/<style>.*?<\/style>/gs, "");
    expect(withoutStyles).not.toContain("<script");
    expect(withoutStyles.match(/<img/g)).toHaveLength(1); // the logo
    const policy = String(headers["content-security-policy"]);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+' 'sha256-[^']+'; img-src 'self' data:;/,
    );
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("script-src");
  });

  test("a closed page says so, and nobody can sign up by any way that visitors have", async () => {
    await p.api.patch(page, { closed: true, texts: { closed_text: "Come back in May, {project} says." } });
    const shown = await visit(p, "/p/acme");
    expect(shown.body).toContain("Come back in May, Acme says.");
    expect(shown.body).not.toContain("<form");
    expect((await visitorSignUp(p, "a@example.com")).code).toBe("sign_ups_closed");
    const posted = await postForm(p, { email: "a@example.com" });
    expect([posted.status, posted.body.includes("Come back in May")]).toEqual([409, true]);
    expect((await p.api.post(`${p.path}/users`, { email: "a@example.com" })).status).toBe(201);
  });

  test("a link to the page is shown elsewhere with title, text and picture", async () => {
    const { body: picture } = await uploadPicture(p, PNG);
    await p.api.patch(page, { picture: { id: picture.id, alt: "A rocket" }, text: "One\n\nTwo" });
    const { body } = await visit(p, "/p/acme");
    expect(body).toContain('<meta property="og:title" content="Acme">');
    expect(body).toContain('<meta property="og:description" content="One Two">');
    expect(body).toContain(`<meta property="og:image" content="https://hookline.example.com${picture.url}">`);
    expect(body).toContain("<p>One</p>\n<p>Two</p>");
  });

  test("where visitors came from goes along with the form", async () => {
    const { body } = await p.app.http.inject({
      method: "GET",
      url: "/p/acme?utm_source=news&utm_campaign=%00".replace("%00", "%0a"),
      headers: { referer: "https://blog.example.org/post" },
    });
    expect(body).toContain('name="utm_source" value="news"');
    expect(body).not.toContain("utm_campaign");
    expect(body).toContain('name="http_referrer" value="https://blog.example.org/post"');
  });

  test("the public configuration has what a form of one's own needs", async () => {
    await p.api.post(`${p.path}/questions`, { kind: "text", label: "City" });
    await p.api.patch(page, { texts: { button: "Go" } });
    const { body, headers } = await p.app.api(p.publishableKey).get("/public/v1/config");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(body).toMatchObject({
      project: { slug: "acme" },
      closed: false,
      questions: [{ name: "city", kind: "text", required: false }],
      texts: { button: "Go", copy: "Copy" },
    });
    expect(body.questions[0]).not.toHaveProperty("id");
  });

  test("settings are tried out without being saved, each by who tries", async () => {
    const tried = await p.api.post(`${page}/preview`, {
      headline: "Tried",
      theme: { color_scheme: "light" },
    });
    expect(tried.status).toBe(200);
    const { body, headers } = await visit(p, tried.body.url);
    expect(body).toContain("<h1>Tried</h1>");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect(headers["content-security-policy"]).toContain("form-action 'none'");
    expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect((await visit(p, "/p/acme")).headers["x-frame-options"]).toBe("DENY");
    expect((await visit(p, "/p/acme")).body).not.toContain("Tried");
    for (const view of ["closed", "waiting", "unconfirmed", "invited", "active", "other"]) {
      const seen = await visit(p, `${tried.body.url}?view=${view}&scheme=dark`);
      expect([view, seen.status, seen.body.includes("color-scheme:dark")]).toEqual([view, 200, true]);
    }
    expect((await p.api.post(`${page}/preview`, { headline: "Again" })).body.url).toBe(tried.body.url);
    expect((await visit(p, tried.body.url)).body).toContain("<h1>Again</h1>");
    p.app.clock.advance(61 * 60_000);
    expect((await visit(p, tried.body.url)).status).toBe(404);
    expect((await p.api.post(`${page}/preview`, {})).body.url).not.toBe(tried.body.url);
    p.app.clock.advance(61 * 60_000);
    await p.app.housekeeping.run();
    expect(await p.app.db.read.all("select 1 from page_previews")).toEqual([]);
  });

  test("a deleted project takes its page along", async () => {
    const { body: picture } = await uploadPicture(p, PNG);
    await p.api.patch(page, { logo: { id: picture.id, alt: "" } });
    await p.api.post(`${p.path}/questions`, { kind: "text", label: "City" });
    await p.api.post(`${page}/preview`, {});
    const { token } = (await p.api.get(`${p.path}/users/${(await p.join("a@example.com")).id}/status-link`))
      .body;
    await p.api.delete(p.path);
    p.app.clock.advance(60_000);
    expect((await visit(p, picture.url)).status).toBe(404);
    expect((await visit(p, `/s/${token}`)).status).toBe(404);
    for (let i = 0; i < 5; i++) await p.app.housekeeping.run();
    for (const table of ["pages", "page_pictures", "page_previews", "questions", "projects"]) {
      expect([table, await p.app.db.read.all(`select 1 from ${table}`)]).toEqual([table, []]);
    }
  });
});
