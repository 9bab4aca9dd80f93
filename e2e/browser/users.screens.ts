import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { ask, claimOverApi, make } from "./over-api.ts";
import { lookAtSlowAndFailed } from "./slow-and-failed.ts";
import { createWorld, type Json, oddities, type World } from "./world.ts";

const COUNT = 300;
const SOURCES = ["newsletter", "twitter", "a-campaign-that-somebody-gave-a-very-long-name", undefined];
const STATUSES = ["applied", "active", "invited", "imported", "unconfirmed"];

/** Some hundred people, the last with the longest words that there can be. */
const PEOPLE = Array.from({ length: COUNT }, (_, i) => ({
  email: `user${i}@example.com`,
  status: STATUSES[i % STATUSES.length],
  profile: { first_name: "Robin", last_name: `Number ${i}`, utm_source: SOURCES[i % SOURCES.length] },
  groups: i % 3 === 0 ? ["beta", "press", "early birds of spring"] : [],
}));

const LONGEST = {
  email: LONG.email,
  profile: {
    first_name: LONG.word,
    last_name: LONG.name,
    employer: LONG.name,
    address_line1: LONG.word,
    http_referrer: `https://example.com/${"path/".repeat(40)}`,
  },
  custom_fields: { "what do you hope for": `${LONG.name}. `.repeat(5), newsletter: true, seats: 12 },
  groups: [LONG.name.slice(0, 64), LONG.word.slice(0, 64)],
};

describe.skipIf(isBrowserMissing)("overview and users", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;
  let longest: Json;
  const api = "/api/v1/projects/acme";
  const open = (screen: string) => page.goto(`${world.url}/projects/acme${screen}`);
  const profile = (tab: string) => open(`/users/${longest.id}?tab=${tab}`);
  const dialog = () => page.getByRole("dialog");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  /** Looks at the open dialog, and leaves it. */
  async function lookAtDialog(name: string) {
    await dialog().waitFor();
    await lookAt(page, name);
    await dialog().getByRole("button", { name: "Close" }).click();
    await dialog().waitFor({ state: "detached" });
  }

  /** A menu whose button a narrow window has no room for is hidden, but open. */
  async function leaveMenu() {
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "More acts", expanded: false }).waitFor();
  }

  beforeAll(async () => {
    world = await createWorld("sqlite");
    page = await world.openBrowser();
    await claimOverApi(world, page);
    for (const slug of ["acme", "empty"])
      await make(world, page, "/api/v1/projects", { name: LONG.name, slug });
    await make(world, page, `${api}/users/bulk`, { users: PEOPLE });
    longest = await make(world, page, `${api}/users`, LONGEST);
    const friends = PEOPLE.slice(0, 3).map(({ email }, i) => ({
      email: `friend${i}.${i === 0 ? LONG.email : email}`,
      referred_by: longest.referral_code,
    }));
    await make(world, page, `${api}/users/bulk`, { users: friends });
  });
  afterAll(() => world.close());

  test("the overview", async () => {
    await open("");
    await page.getByText(`friend2.user2@example.com`).waitFor();
    await page.getByRole("img", { name: /sign-ups in the last 30 days/ }).waitFor();
    await lookAt(page, "overview");
    await press("Show as a table");
    await page.getByRole("button", { name: "Show the chart" }).waitFor();
    await lookAt(page, "overview-table");
  });

  test("lists of users: none, many, selected ones, narrowed to nobody", async () => {
    await page.goto(`${world.url}/projects/empty/users`);
    await page.getByRole("heading", { name: "Nobody has joined yet" }).waitFor();
    await lookAt(page, "users-empty");
    await open("/users");
    await page.getByRole("link", { name: LONG.email, exact: true }).waitFor();
    await lookAt(page, "users");
    await open("/users?q=nobody-like-this");
    await page.getByRole("heading", { name: "Nobody matches" }).waitFor();
    await lookAt(page, "users-nobody");
    await open("/users?status=active&group=beta");
    await press("Filters (1)");
    await page.getByLabel("Brought by").waitFor();
    await lookAt(page, "users-filters");
    await page.getByRole("combobox", { name: "Group" }).fill("pre");
    await page.getByRole("option", { name: "press" }).click();
    await press("Show");
    await page.waitForURL("**/users?status=active&group=press");
  });

  test("a page that can't be found leads to the first one", async () => {
    await open("/users?status=active&cursor=nonsense");
    await page.getByRole("table", { name: "Users" }).waitFor();
    expect(new URL(page.url()).search).toBe("?status=active");
  });

  test("acts on many users", async () => {
    await open("/users?q=user29");
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await press("More acts");
    await page.getByRole("menuitem", { name: "Suspend" }).waitFor();
    await lookAt(page, "users-selected");
    await leaveMenu();
    await press("More acts");
    await page.getByRole("menuitem", { name: "Add to a group" }).click();
    await dialog().getByRole("combobox", { name: "Group" }).click();
    await page.getByRole("option", { name: "press" }).waitFor();
    await lookAtDialog("users-add-to-group");
    await press("More acts");
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await lookAtDialog("users-delete");
    await press("Invite");
    await page.getByRole("status").filter({ hasText: "invited" }).waitFor();
    await lookAt(page, "users-acted");
  });

  test("a user who is added by hand, with what can't be", async () => {
    await press("Add a user");
    await dialog().getByLabel("E-mail address").fill("nobody@nowhere");
    await dialog().getByLabel("Brought by").fill("!");
    await press("Add the user");
    await dialog().locator("[aria-invalid=true]").first().waitFor();
    await lookAt(page, "users-add");
    await dialog().getByLabel("E-mail address").fill("USER7@example.com");
    await press("Add the user");
    await dialog().getByText("user7@example.com has joined already.").waitFor();
    await lookAtDialog("users-add-there");
  });

  test("a profile, tab by tab", async () => {
    await profile("facts");
    await page.getByRole("heading", { name: LONG.email }).waitFor();
    await page.getByText("what do you hope for").waitFor();
    await lookAt(page, "user-facts");
    await profile("referrals");
    await page.getByRole("link", { name: "friend1." }).waitFor();
    await lookAt(page, "user-referrals");
    await profile("timeline");
    await page.getByRole("button", { name: "User Created" }).click();
    await page.getByRole("region", { name: "Payload" }).waitFor();
    await lookAt(page, "user-timeline");
    await profile("webhooks");
    await page.getByRole("heading", { name: "No webhooks about this user" }).waitFor();
    await lookAt(page, "user-webhooks-empty");
    await open("/users/999999");
    await page.getByRole("heading", { name: "This user is not here" }).waitFor();
    await lookAt(page, "user-gone");
  });

  test("acts on one user", async () => {
    await profile("facts");
    await press("More acts");
    await page.getByRole("menuitem", { name: "Suspend" }).waitFor();
    await lookAt(page, "user-acts");
    await leaveMenu();
    for (const act of ["Suspend", "Status link…", "Delete…", "Erase for good…"]) {
      await press("More acts");
      await page.getByRole("menuitem", { name: act }).click();
      await lookAtDialog(`user-${act.split(/\W/)[0]?.toLowerCase()}`);
    }
    await press("Edit");
    await dialog().getByLabel("Referral code").fill("no good code!");
    await press("Save");
    await dialog().locator("[aria-invalid=true]").first().waitFor();
    await lookAtDialog("user-edit");
  });

  test("what is asked about one user ends with the profile", async () => {
    await profile("referrals");
    const friend = `friend1.${PEOPLE[1]?.email}`;
    await page.getByRole("link", { name: friend }).click();
    await page.getByRole("heading", { level: 1, name: friend }).waitFor();
    await press("More acts");
    await page.getByRole("menuitem", { name: "Erase for good…" }).click();
    await dialog().getByText(`Erase ${friend} for good?`).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: longest.email }).waitFor();
    await dialog().waitFor({ state: "detached" });
  });

  test("whoever deletes a user is led to the others", async () => {
    const email = "leaving@example.com";
    const { id } = await make(world, page, `${api}/users`, { email });
    await open(`/users/${id}?tab=timeline`);
    await press("More acts");
    await page.getByRole("menuitem", { name: "Delete…" }).click();
    await press("Delete the user");
    await page.getByRole("heading", { level: 1, name: "Users" }).waitFor();
    await page.getByText(`${email} is deleted.`).waitFor();
  });

  test("what is slow, and what can't be loaded", async () => {
    await lookAtSlowAndFailed(page, {
      name: "users",
      asks: `**${api}/users?*`,
      loading: "Loading the users",
      open: () => open("/users"),
    });
    await press("Try again");
    await page.getByRole("link", { name: LONG.email, exact: true }).waitFor();
    expect((await ask(world, page, ["GET", `${api}/stats`])).body.users.total).toBe(COUNT + 4);
    expect(oddities(world)).toEqual([]);
  });
});
