import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { type Elsewhere, startElsewhere } from "./elsewhere.ts";
import { ask, make } from "./over-api.ts";
import { acceptInvitation, OWNER } from "./people.ts";
import { furnishAcme, READINGS } from "./readings.ts";
import { createWorld, type World } from "./world.ts";

const API = "/api/v1/projects/acme";

const SCRIPT = "<script>window.ran=1</script>";
const PICTURE = '"><img src=x onerror="window.ran = 1">';
const LINK = "javascript:window.ran=1";

/** Every screen, and the few that ask for nothing of their own. */
const PLACES = [
  ...new Set(READINGS.map(({ at }) => at)),
  "/account",
  "/projects/acme/settings",
  "/projects/acme/settings/privacy",
  "/projects/acme/settings/danger",
];

/** Elements that somebody might get into a page, by the part of the policy that disarms them. */
const INTRUSIONS: readonly [directive: string, tag: string, attributes: object, text?: string][] = [
  ["script-src-elem", "script", {}, "window.ran = 1"],
  ["script-src-elem", "script", { src: "//elsewhere/" }],
  ["script-src-elem", "a", { href: LINK }],
  ["script-src-attr", "img", { src: "x", onerror: "window.ran = 1" }],
  ["style-src-elem", "style", {}, "body { display: none }"],
  ["style-src-elem", "link", { rel: "stylesheet", href: "//elsewhere/" }],
  ["style-src-attr", "p", { style: "display: none" }],
  ["img-src", "img", { src: "//elsewhere/" }],
  ["frame-src", "iframe", { src: "//elsewhere/" }],
  ["object-src", "object", { data: "//elsewhere/" }],
  ["form-action", "form", { action: "//elsewhere/" }],
  ["base-uri", "base", { href: "//elsewhere/" }],
];

/** Addresses of another site, as a link to our sign-in may carry them. */
const NEXTS = ["//elsewhere/", "/\\elsewhere/", "http://elsewhere/", LINK];

describe.skipIf(isBrowserMissing)("what comes from outside stays text", { timeout: 120_000 }, () => {
  let world: World;
  let elsewhere: Elsewhere;
  let page: Page;
  const violations: string[] = [];
  let shown = "";

  beforeAll(async () => {
    world = await createWorld("sqlite");
    elsewhere = await startElsewhere(SCRIPT + PICTURE);
    page = await world.openBrowser();
    await furnishAcme(world, page);
    await writeMarkup(world, page, elsewhere);
    await page.exposeFunction("reportViolation", (directive: string) => void violations.push(directive));
    await page.addInitScript(() => {
      const { reportViolation } = globalThis as unknown as { reportViolation(directive: string): void };
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        reportViolation(effectiveDirective),
      );
    });
  });
  afterAll(async () => {
    await world.close();
    await elsewhere.close();
  });

  /** Whether markup of somebody's became part of the page. */
  const intruders = () =>
    page.evaluate(() => ({
      ran: "ran" in globalThis,
      pictures: document.querySelectorAll("img[onerror]").length,
      links: [...document.links].map(({ href }) => href).filter((href) => !href.startsWith("http")),
    }));
  const NOBODY = { ran: false, pictures: 0, links: [] };

  async function opened(): Promise<void> {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page
      .getByRole("status", { name: /^Loading/ })
      .first()
      .waitFor({ state: "detached" });
  }

  test("what a server answers is shown as text", async () => {
    await page.goto(`${world.url}/projects/acme/webhooks`);
    await page.getByRole("button", { name: /^Test .*script/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Send the test" }).click();
    await dialog.getByText(SCRIPT + PICTURE).waitFor();
    await page.goto(`${world.url}/projects/acme/webhooks/log`);
    const row = page.getByRole("row").filter({ hasText: "script" }).filter({ hasText: "accepted" }).first();
    await row.getByRole("button").click();
    await page
      .getByRole("dialog")
      .getByText(SCRIPT + PICTURE)
      .waitFor();
    expect(await intruders()).toEqual(NOBODY);
  });

  test.each(PLACES)("%s: markup is shown as it was written, and nothing of it runs", async (place) => {
    await page.goto(world.url + place);
    await opened();
    shown += await page.locator("body").innerText();
    expect(await intruders()).toEqual(NOBODY);
  });

  test.each([SCRIPT, PICTURE, LINK])("somewhere one read: %s", (markup) => {
    expect(shown).toContain(markup);
  });

  test("nothing of all this went against the policy, or into the console", () => {
    expect(violations).toEqual([]);
    expect(world.complaints).toEqual([]);
  });

  test.each(INTRUSIONS)("%s disarms a %s %j", async (directive, tag, attributes, text = "") => {
    violations.length = 0;
    await page.evaluate(
      ({ tag, attributes, text }) => {
        const element = document.createElement(tag);
        for (const [name, value] of attributes) element.setAttribute(name, value);
        element.append(text);
        document.body.append(element);
        if (element instanceof HTMLFormElement) element.submit();
        else element.click();
      },
      {
        tag,
        attributes: Object.entries(attributes).map(
          ([name, value]) => [name, value.replace("//elsewhere", elsewhere.otherSite)] as const,
        ),
        text,
      },
    );
    await expect.poll(() => violations).toEqual([directive]);
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
    expect(await page.getByRole("heading", { name: "Danger zone" }).isVisible()).toBe(true);
  });

  test("the session's cookie is out of every script's reach, and goes along with no other site's request", async () => {
    expect(await page.evaluate(() => document.cookie)).toBe("");
    const cookies = await page.context().cookies();
    expect(cookies.map(({ httpOnly, sameSite, path }) => ({ httpOnly, sameSite, path }))).toEqual([
      { httpOnly: true, sameSite: "Lax", path: "/" },
    ]);
  });

  test.each(NEXTS)("the sign-in leads to no other site: %j", async (next) => {
    const visitor = await world.openBrowser();
    const abroad: string[] = [];
    visitor.on("request", (request) => request.url().startsWith(world.url) || abroad.push(request.url()));
    const address = next.replace("elsewhere", new URL(elsewhere.otherSite).host);
    await visitor.goto(`${world.url}/sign-in?next=${encodeURIComponent(address)}`);
    await visitor.getByLabel("E-mail address").fill(OWNER.email);
    await visitor.getByRole("textbox", { name: "Password" }).fill(OWNER.password);
    await visitor.getByRole("button", { name: "Sign in" }).click();
    await visitor.getByRole("heading", { name: "Projects" }).waitFor();
    expect(visitor.url()).toBe(`${world.url}/`);
    expect(abroad).toEqual([]);
    expect(await visitor.evaluate(() => "ran" in globalThis)).toBe(false);
    await visitor.context().close();
  });
});

/** Somebody's answers to the sign-up's questions. */
const MALLORY = {
  profile: {
    first_name: SCRIPT,
    last_name: PICTURE,
    employer: PICTURE,
    http_referrer: LINK,
    utm_source: PICTURE,
    utm_campaign: SCRIPT,
    twitter_username: LINK,
  },
  custom_fields: { website: LINK, comment: PICTURE },
  groups: [PICTURE],
};

/** Writes markup wherever somebody from outside, or of the team, can write. */
async function writeMarkup(world: World, owner: Page, elsewhere: Elsewhere): Promise<void> {
  await ask(world, owner, ["PATCH", API, { name: PICTURE }]);
  await make(world, owner, `${API}/webhook-endpoints`, {
    url: `${elsewhere.sameSite}/?${SCRIPT}`,
    description: PICTURE,
    headers: { "x-note": SCRIPT },
    events: ["*"],
  });
  await ask(world, owner, ["PATCH", `${API}/users/1`, MALLORY]);
  await make(world, owner, `${API}/users`, { email: "mallory@example.com", ...MALLORY });
  await make(world, owner, `${API}/keys`, { name: PICTURE, scopes: ["users:write"] });
  const invite = { email: "mallory@example.com", role: "viewer" };
  const { link } = await make(world, owner, `${API}/members`, invite);
  await acceptInvitation(await world.openBrowser(), link, PICTURE);
}
