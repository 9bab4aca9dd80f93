import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { focused, isFocusSeen, tabThrough, tabTo } from "./keys.ts";
import { OWNER } from "./people.ts";
import { furnishAcme, READINGS } from "./readings.ts";
import { createWorld, type World } from "./world.ts";

const SCREENS = [...new Set(READINGS.map(({ at }) => at)), "/account", "/projects/acme/settings"];

describe.skipIf(isBrowserMissing)("everything with the keyboard", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string) => page.keyboard.type(text);
  const openedScreen = (title: string) => expectFocus(`heading "${title}"`);
  const closed = () => page.getByRole("dialog").waitFor({ state: "detached" });

  const isFocusInDialog = () => page.evaluate(() => document.activeElement?.closest("[role=dialog]") != null);

  /** Waits until something has the focus whose name begins so. */
  async function expectFocus(what: string): Promise<void> {
    await expect.poll(() => focused(page)).toContain(what);
  }

  beforeAll(async () => {
    world = await createWorld("sqlite");
    const owner = await world.openBrowser();
    await furnishAcme(world, owner);
    page = await world.openBrowser();
  });
  afterAll(() => world.close());

  test("signing in, and into a project", async () => {
    await page.goto(`${world.url}/sign-in`);
    await expectFocus('textbox "E-mail address"');
    await type(OWNER.email);
    await tabTo(page, 'textbox "Password"');
    await type(OWNER.password);
    await tabTo(page, 'button "Show the password"');
    await tabTo(page, 'button "Sign in"');
    await press("Enter");
    await openedScreen("Projects");
    await tabTo(page, 'link "Acme');
    await press("Enter");
    await openedScreen("Overview");
  });

  test("past the menus, to the content", async () => {
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    await press("Tab");
    expect(await focused(page)).toBe('link "Skip to the content":');
    expect(await isFocusSeen(page)).toBe(true);
    await press("Enter", "Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  test("adding a webhook URL, and testing it", async () => {
    await tabTo(page, 'link "Webhooks"', "Shift+Tab");
    await press("Enter");
    await openedScreen("Webhooks");
    await tabTo(page, 'button "Add a URL"');
    await press("Enter");
    await expectFocus('textbox "Webhook URL"');
    await type(world.receiver.url("/ok/by-keyboard"));
    await tabTo(page, 'combobox "Events"');
    await type("User Created");
    await page.getByRole("option", { name: "User Created" }).waitFor();
    await press("ArrowDown", "Enter", "Escape");
    await tabTo(page, 'button "Add"');
    await press("Enter");
    await expectFocus('button "Send a test"');
    await press("Enter");
    await expectFocus('button "Send the test"');
    await press("Enter");
    await page
      .getByRole("dialog")
      .getByText(/^HTTP 200 in/)
      .waitFor();
    await press("Escape");
    await closed();
    await expectFocus('button "Add a URL"');
  });

  test("a row's menu gives the focus back, and so does a dialog that it opened", async () => {
    await tabTo(page, 'button "More for');
    await press("Enter");
    await expectFocus('menuitem "Edit"');
    await press("Escape");
    await expectFocus('button "More for');
    await press("Enter");
    await expectFocus('menuitem "Edit"');
    await press("ArrowDown");
    await expectFocus('menuitem "Secret"');
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await press("Escape");
    await closed();
    await expectFocus('button "More for');
  });

  test("a webhook of the event log, and back to its row", async () => {
    await tabTo(page, 'link "Event Log"', "Shift+Tab");
    await press("Enter");
    await openedScreen("Event Log");
    await tabTo(page, 'button "User Created"');
    await press("Enter");
    const drawer = page.getByRole("dialog", { name: "Webhook" });
    await drawer.getByRole("heading", { name: "Attempts" }).waitFor();
    await tabTo(page, "link");
    expect(await isFocusInDialog()).toBe(true);
    await press("Escape");
    await closed();
    await expectFocus('button "User Created"');
  });

  test("a user's page: its tabs, its menu, its form", async () => {
    await tabTo(page, 'link "Users"', "Shift+Tab");
    await press("Enter");
    await openedScreen("Users");
    await tabTo(page, 'link "ada@example.com"');
    await press("Enter");
    await openedScreen("ada@example.com");
    await tabTo(page, 'button "Edit"');
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await press("Escape");
    await closed();
    await expectFocus('button "Edit"');
    await tabTo(page, 'button "More acts"');
    await press("Enter");
    await expectFocus("menuitem");
    await press("Escape");
    await expectFocus('button "More acts"');
    await tabTo(page, 'tab "Facts"');
    for (const tab of ["Referrals", "Points", "Rewards", "Timeline", "Webhooks"]) {
      await press("ArrowRight");
      await expectFocus(`tab "${tab}" [selected]`);
    }
    await tabTo(page, 'button "User Created"');
  });

  test("adding a reward, and what can be done with one", async () => {
    await tabTo(page, 'link "Referrals & rewards"', "Shift+Tab");
    await press("Enter");
    await openedScreen("Rewards");
    await tabTo(page, 'button "Add a reward"');
    await press("Enter");
    await expectFocus('textbox "What people earn"');
    await type("Cap");
    await tabTo(page, 'radio "it is theirs at once" [checked]');
    await press("ArrowDown");
    await tabTo(page, 'button "Add"');
    await press("Enter");
    await closed();
    await expectFocus('button "Add a reward"');
    await tabTo(page, 'button "More for Sticker"');
    await press("Enter");
    await expectFocus('menuitem "Give it to somebody"');
    await press("Enter");
    await expectFocus('textbox "E-mail address"');
    await press("Escape");
    await closed();
    await expectFocus('button "More for Sticker"');
  });

  test("inviting somebody", async () => {
    await tabTo(page, 'link "Settings"', "Shift+Tab");
    await press("Enter");
    await page.getByRole("link", { name: "Team" }).waitFor();
    await tabTo(page, 'link "Team"');
    await press("Enter");
    await openedScreen("Team");
    await tabTo(page, 'button "Invite someone"');
    await press("Enter");
    await expectFocus('textbox "E-mail address"');
    await type("grace@example.com");
    await tabTo(page, 'radio "Editor" [checked]');
    await press("ArrowDown");
    await expectFocus('radio "Admin" [checked]');
    await tabTo(page, 'button "Make the link"');
    await press("Enter");
    const dialog = page.getByRole("dialog", { name: "Send this link to grace@example.com" });
    await dialog.waitFor();
    await tabTo(page, 'button "Done"');
    await press("Enter");
    await closed();
    await expectFocus('button "Invite someone"');
  });

  test("dark, by one's own menu", async () => {
    await tabTo(page, 'button "Your account', "Shift+Tab");
    await press("Enter");
    await expectFocus('menuitem "My account"');
    while (!(await focused(page)).startsWith('menuitem "Dark"')) await press("ArrowDown");
    await press("Enter");
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await expectFocus('button "Your account');
  });

  test.each(SCREENS)(
    "%s: Tab goes through all of it in order, seen at each stop, and out again",
    async (at) => {
      await page.goto(world.url + at);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page
        .getByRole("status", { name: /^Loading/ })
        .first()
        .waitFor({ state: "detached" });
      if (at.includes("delivery=")) await expect.poll(isFocusInDialog).toBe(true);
      await tabThrough(page);
    },
  );

  test("the browser has nothing to complain of", () => {
    expect(world.complaints).toEqual([]);
  });
});
