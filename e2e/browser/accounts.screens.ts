import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { claimOverApi, make } from "./over-api.ts";
import { acceptInvitation, OWNER } from "./people.ts";
import { createWorld, oddities, type World } from "./world.ts";

/** More than one page of them holds. */
const MANY_PROJECTS = 25;

describe.skipIf(isBrowserMissing)("the doors, projects and one's account", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;
  const open = (path: string) => page.goto(world.url + path);
  const title = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const invite = (slug: string, email: string): Promise<{ link: string }> =>
    make(world, page, `/api/v1/projects/${slug}/members`, { email, role: "admin" });

  beforeAll(async () => {
    world = await createWorld("sqlite");
    page = await world.openBrowser();
  });
  afterAll(() => world.close());

  test("before there is an owner", async () => {
    await open("/sign-in");
    await page.getByText("Nobody owns this Hookline yet").waitFor();
    await lookAt(page, "sign-in-without-owner");
    await open("/setup");
    await title("Open the whole link");
    await lookAt(page, "setup-without-token");
    await page.goto(`${world.setupLink}x`);
    await page.getByLabel("Your name").fill(OWNER.name);
    await page.getByLabel("E-mail address").fill(OWNER.email);
    await page.getByRole("textbox", { name: "Password" }).fill(OWNER.password);
    await page.getByLabel("First project").fill("Acme");
    await page.getByRole("button", { name: "Create my Hookline" }).click();
    await page.getByRole("alert").waitFor();
    await lookAt(page, "setup-refused");
  });

  test("without a project", async () => {
    await claimOverApi(world, page);
    await open("/");
    await page.getByRole("heading", { name: "No project yet" }).waitFor();
    await lookAt(page, "projects-empty");
    await open("/setup");
    await title("This Hookline has its owner");
    await lookAt(page, "setup-over");
  });

  test("with many projects, and one more whose name is taken", async () => {
    const names = Array.from({ length: MANY_PROJECTS }, (_, i) => `Launch ${i + 1}`);
    for (const name of [LONG.name, LONG.word, ...names])
      await make(world, page, "/api/v1/projects", { name });
    await open("/");
    await page.getByText(LONG.name).waitFor();
    await lookAt(page, "projects");
    await page.getByRole("link", { name: "New project" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Name", exact: true }).fill("Launch 1");
    await page.getByRole("button", { name: "Create project" }).click();
    await page.getByRole("dialog").getByText("taken").waitFor();
    await lookAt(page, "projects-new");
  });

  test("one's account", async () => {
    await open("/account");
    await page.getByLabel("Current password").fill("not my password");
    await page.getByLabel("New password").fill("another long passphrase");
    await page.getByRole("button", { name: "Change password" }).click();
    await page.getByText("is not your password").waitFor();
    await lookAt(page, "account");
    await page.getByRole("button", { name: "Your account" }).click();
    await page.getByRole("menu").waitFor();
    await lookAt(page, "account-menu");
  });

  test("an address where nothing is", async () => {
    await open("/projects/launch-1/nowhere");
    await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
    await lookAt(page, "not-found");
  });

  test("an invitation: whole, cut off, with a login already, used up", async () => {
    const grace = await world.openBrowser();
    const { link } = await invite("launch-1", LONG.email);
    await grace.goto(link);
    await grace.getByRole("heading", { name: "Join Launch 1" }).waitFor();
    await lookAt(grace, "invite");
    await grace.goto(`${world.url}/invite`);
    await grace.getByRole("heading", { name: "Open the whole link" }).waitFor();
    await lookAt(grace, "invite-without-token");
    await acceptInvitation(grace, link, LONG.name);
    await grace.goto((await invite("launch-2", LONG.email)).link);
    await grace.getByLabel("Your password").fill("not her password");
    await grace.getByRole("button", { name: "Join the project" }).click();
    await grace.getByText("This is not the password").waitFor();
    await lookAt(grace, "invite-with-login");
    await grace.goto(link);
    await grace.getByRole("heading", { name: "This link opens nothing any more" }).waitFor();
    await lookAt(grace, "invite-used");
  });

  test("the way in, with a password that isn't theirs", async () => {
    const visitor = await world.openBrowser();
    await visitor.goto(`${world.url}/projects/launch-1/users`);
    await visitor.getByLabel("E-mail address").fill(OWNER.email);
    await visitor.getByRole("textbox", { name: "Password" }).fill("not her password");
    await visitor.getByRole("button", { name: "Sign in" }).click();
    await visitor.getByRole("alert").waitFor();
    await lookAt(visitor, "sign-in-refused");
    expect(oddities(world)).toEqual([]);
  });
});
