import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { lookAt } from "./look.ts";
import { make } from "./over-api.ts";
import { furnishAcme, READINGS } from "./readings.ts";
import { createWorld, type World } from "./world.ts";

const API = "/api/v1/projects/acme";
const LOG = "/projects/acme/webhooks/log";
const SETTINGS_SCRIPT = "**/assets/settings-frame-*.js";

const cutOff = (route: Route) => route.fulfill({ contentType: "application/json", body: '{"data":[{"id":' });
const reset = (route: Route) => route.abort("connectionreset");
const badGateway = (route: Route) =>
  route.fulfill({ status: 502, contentType: "text/html", body: "<h1>502 Bad Gateway</h1><hr>nginx" });
const busy = (route: Route) =>
  route.fulfill({
    status: 503,
    contentType: "application/problem+json",
    json: { status: 503, code: "unavailable", title: "Unavailable", detail: "The database is being moved." },
  });

/** What the browser and React write into the console of what failed and was told; nothing else may be there. */
const TOLD =
  /^(Failed to load resource|HooklineError|TypeError: Failed to fetch dynamically imported module)/;

describe.skipIf(isBrowserMissing)(
  "bad weather between the dashboard and its server",
  { timeout: 120_000 },
  () => {
    let world: World;
    let owner: Page;

    beforeAll(async () => {
      world = await createWorld("sqlite");
      owner = await world.openBrowser();
      await furnishAcme(world, owner);
    });
    afterAll(async () => {
      await world.close();
      expect(world.complaints.filter((complaint) => !TOLD.test(complaint))).toEqual([]);
    });

    /** The owner's browser, where nothing is asked for again by itself because the live connection stands again. */
    async function open(): Promise<Page> {
      const page = await world.openBrowser(owner);
      await page.route("**/changes", () => {});
      return page;
    }

    const failureOn = (page: Page) =>
      page.getByRole("alert").filter({ hasText: "This could not be loaded" }).first();

    test.concurrent.each(READINGS)(
      "$what: loading while it takes long, then why it failed, and what was wanted when tried again",
      async ({ at, asks, shows }) => {
        const page = await open();
        const isSeen = Promise.withResolvers<void>();
        await page.route(world.url + asks, (route) => isSeen.promise.then(() => cutOff(route)));
        await page.goto(world.url + at);
        await page
          .getByRole("status", { name: /^Loading/ })
          .first()
          .waitFor();
        isSeen.resolve();
        const failed = failureOn(page);
        await failed.getByText("The server answered 200, and not as Hookline does.").waitFor();
        await page.unroute(world.url + asks);
        await failed.getByRole("button", { name: "Try again" }).click();
        await page.getByText(shows, { exact: true }).first().waitFor();
        await failed.waitFor({ state: "detached" });
        await page.context().close();
      },
    );

    test.concurrent.each([
      ["a connection that breaks", reset, "The server can't be reached. Is it running, and are you online?"],
      ["a proxy's own page", badGateway, "The server answered 502, and not as Hookline does."],
      ["a refusal for now", busy, "The database is being moved."],
    ])("what may pass is tried three times before it is told: %s", async (_, answer, told) => {
      const page = await open();
      let asked = 0;
      await page.route(`${world.url + API}/deliveries?*`, (route) => {
        asked += 1;
        return answer(route);
      });
      await page.goto(world.url + LOG);
      await failureOn(page).getByText(told).waitFor();
      expect(asked).toBe(3);
      if (answer === badGateway) await lookAt(page, "event-log-failed");
      await page.context().close();
    });

    test("a form that could not be sent keeps what was typed, and goes when it is sent again", async () => {
      const page = await open();
      await page.goto(`${world.url}/projects/acme/settings/team`);
      await page.getByRole("button", { name: "Invite someone" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("E-mail address").fill("grace@example.com");
      await page.route(`${world.url + API}/members`, badGateway);
      await dialog.getByRole("button", { name: "Make the link" }).click();
      await dialog.getByRole("alert").getByText("The server answered 502").waitFor();
      await page.unroute(`${world.url + API}/members`);
      await dialog.getByRole("button", { name: "Make the link" }).click();
      await page.getByRole("dialog", { name: "Send this link to grace@example.com" }).waitFor();
      await page.context().close();
    });

    test("a screen whose script a newer version has replaced: the page is loaded anew, by itself", async () => {
      const page = await open();
      await page.goto(`${world.url}/projects/acme`);
      await page.route(SETTINGS_SCRIPT, (route) => route.fulfill({ status: 404 }));
      page.on("domcontentloaded", () => void page.unroute(SETTINGS_SCRIPT));
      await page.getByRole("link", { name: "Settings" }).click();
      await page.getByRole("heading", { name: "Settings" }).waitFor();
      await page.context().close();
    });

    test("a server that is killed and comes back: nothing is missed, and nothing needs a reload", async () => {
      const log = await world.openBrowser(owner);
      await log.goto(world.url + LOG);
      await log.getByText("Live", { exact: true }).waitFor();
      const other = await open();
      await other.goto(`${world.url}/projects/acme`);
      await other.getByText("Latest sign-ups").waitFor();

      await world.server.kill();
      await log.getByText("Reconnecting…").waitFor();
      await other.getByRole("link", { name: "Users" }).click();
      await failureOn(other).getByText("The server can't be reached.").waitFor();

      const isBack = Promise.withResolvers<void>();
      await log.route("**/changes", (route) => isBack.promise.then(() => route.continue()));
      await world.startAgain();
      await make(world, owner, `${API}/users`, { email: "meanwhile@example.com" });
      const row = log.getByRole("row").filter({ hasText: "meanwhile@example.com" });
      expect(await row.count()).toBe(0);
      isBack.resolve();
      await row.filter({ hasText: "User Created" }).filter({ hasText: "accepted" }).waitFor();
      await log.getByText("Live", { exact: true }).waitFor();

      await failureOn(other).getByRole("button", { name: "Try again" }).click();
      await other.getByRole("table", { name: "Users" }).getByText("ada@example.com").waitFor();
      for (const page of [log, other]) await page.context().close();
    });

    test("a tab that nobody looks at holds no connection, and catches up when somebody does", async () => {
      const page = await world.openBrowser(owner);
      const turn = (visibility: "hidden" | "visible") =>
        page.evaluate((now) => {
          Object.defineProperty(document, "visibilityState", { value: now, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }, visibility);
      await page.goto(world.url + LOG);
      await page.getByText("Live", { exact: true }).waitFor();
      const isEnded = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/changes"));
      await turn("hidden");
      await isEnded;
      await make(world, owner, `${API}/users`, { email: "unseen@example.com" });
      await turn("visible");
      const row = page.getByRole("row").filter({ hasText: "unseen@example.com" });
      await row.filter({ hasText: "User Created" }).waitFor();
    });
  },
);
