import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { acceptOverApi, ask, claimOverApi, make } from "./over-api.ts";
import { lookAtSlowAndFailed } from "./slow-and-failed.ts";
import { createWorld, type Json, oddities, PATIENCE, type World } from "./world.ts";

const FRIENDS = 4;

/** One of each kind, and one with the longest words that there can be. */
const REWARDS = [
  { name: "Sticker", threshold: 1, coupon: "pool" },
  { name: "Free month", threshold: 3, approval: "review", cost_cents: 990, type: "credit" },
  { name: "Free year", threshold: 10, coupon: "fixed", coupon_code: "YEAR-2026", enabled: false },
  { name: LONG.name, description: LONG.name.repeat(3), threshold: 25, cost_note: LONG.word },
  { name: "Early access", metric: "points", threshold: 500 },
  { name: "Welcome discount", role: "friend", coupon: "pool", description: "Ten per cent off." },
];

describe.skipIf(isBrowserMissing)("referrals, points and rewards", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;
  let bringer: Json;
  const api = "/api/v1/projects/acme";
  const open = (screen: string, by = page) => by.goto(`${world.url}/projects/acme/rewards${screen}`);
  const dialog = () => page.getByRole("dialog");
  /** Words that stand in another place on a phone are there twice. */
  const shown = (words: string, by = page) => by.getByText(words).filter({ visible: true }).first();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const more = async (of: string, item: string) => {
    await press(`More for ${of}`);
    await page.getByRole("menuitem", { name: item }).click();
  };
  const add = (path: string, body: object): Promise<Json> => make(world, page, `${api}/${path}`, body);

  /** Looks at the open dialog, and leaves it. */
  async function lookAtDialog(name: string) {
    await dialog().waitFor();
    await lookAt(page, name);
    await dialog().getByRole("button", { name: "Close" }).click();
    await dialog().waitFor({ state: "detached" });
  }

  beforeAll(async () => {
    world = await createWorld("sqlite");
    page = await world.openBrowser();
    await claimOverApi(world, page);
    for (const slug of ["acme", "empty"]) await make(world, page, "/api/v1/projects", { name: "Acme", slug });
    await ask(world, page, [
      "PATCH",
      api,
      { point_rules: { signup: 10, share: 5, referral: 50, goals: { purchase: 100, "first login": 5 } } },
    ]);
    const rewards = [];
    for (const reward of REWARDS) rewards.push(await add("rewards", reward));
    const codes = Array.from({ length: 8 }, (_, i) => `STICKER-${i}`);
    await add(`rewards/${rewards[0].id}/codes`, { codes });
    bringer = await add("users", { email: "ada@example.com" });
    const longest = await add("users", { email: LONG.email });
    for (const { referral_code } of [bringer, longest]) {
      const users = Array.from({ length: FRIENDS }, (_, i) => ({
        email: `friend${i}.${referral_code}@example.com`,
        referred_by: referral_code,
      }));
      await add("users/bulk", { users });
    }
    await add("goals", { email: "ada@example.com", name: "purchase", value: 49.9, reference: "order 1042" });
    await add("goals", { email: LONG.email, name: "first login", reference: LONG.word.slice(0, 200) });
    await add("points", { email: LONG.email, points: -20, reason: LONG.name.slice(0, 200) });
    const { data } = (await ask(world, page, ["GET", `${api}/referrals`])).body;
    await add(`referrals/${data[0].id}/revoke`, { reason: "the same person twice" });
  });
  afterAll(() => world.close());

  test("no rewards yet: ready-made starts, the first of two", async () => {
    await page.goto(`${world.url}/projects/empty/rewards`);
    await page.getByRole("button", { name: /^Two tiers/ }).waitFor();
    await lookAt(page, "rewards-empty");
    await page.getByRole("button", { name: /^Two tiers/ }).click();
    await dialog().getByText("(1 of 2)").waitFor();
    await lookAtDialog("rewards-start");
    for (const screen of ["review", "given", "referrals", "points", "goals"]) {
      await page.goto(`${world.url}/projects/empty/rewards/${screen}`);
      await page.getByRole("main").getByRole("heading", { level: 2 }).last().waitFor();
      await lookAt(page, `rewards-empty-${screen}`);
    }
  });

  test("rewards of every kind", async () => {
    await open("");
    await page.getByRole("heading", { name: "Welcome discount" }).waitFor();
    await lookAt(page, "rewards");
    await press("More for Sticker");
    await page.getByRole("menuitem", { name: "Switch off" }).waitFor();
    await lookAt(page, "rewards-menu");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "hidden" });
  });

  test("a rule that is being applied to who is there already", async () => {
    const rewards = `**${api}/rewards?*`;
    await page.route(rewards, async (route) => {
      const answer = await (await route.fetch()).json();
      answer.data[1].catching_up = { looked_at: 4 };
      await route.fulfill({ json: answer });
    });
    await open("");
    await page.getByText("Looking who has earned it already: 4 of 10 people").waitFor();
    await lookAt(page, "rewards-catching-up");
    await page.unroute(rewards);
    await open("");
  });

  test("the form: an empty one, with what can't be, and one that is there already", async () => {
    await press("Add a reward");
    await dialog().getByLabel("What it takes").fill("");
    await dialog().getByRole("radio", { name: "one code for all" }).check();
    await press("Kind and cost");
    await press("Add");
    await dialog().getByText("What do people earn?").waitFor();
    await lookAtDialog("rewards-add");
    await press("Edit Sticker");
    await lookAtDialog("rewards-edit");
  });

  test("codes: some taken and some not", async () => {
    await more("Welcome discount", "Upload codes");
    await dialog()
      .getByLabel("Codes")
      .fill(`WELCOME-1\nWELCOME-1\ntwo words\n=SUM(A1)\n${LONG.word.repeat(2)}`);
    await press("Upload");
    await dialog().getByText("1 code added").waitFor();
    await lookAtDialog("rewards-codes");
  });

  test("one given by hand, one to be deleted, codes to be removed", async () => {
    await more("Free month", "Give it to somebody");
    await dialog().getByLabel("E-mail address").fill("nobody@example.com");
    await press("Give the reward");
    await dialog().locator("[aria-invalid=true]").waitFor();
    await lookAtDialog("rewards-issue");
    await more("Early access", "Delete");
    await lookAtDialog("rewards-delete");
    await more("Sticker", "Remove the codes left");
    await lookAtDialog("rewards-remove-codes");
  });

  test("the review queue, some selected, one declined", async () => {
    await open("/review");
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await lookAt(page, "rewards-review");
    await press("Decline");
    await lookAtDialog("rewards-decline");
  });

  test("who has which reward, narrowed to none", async () => {
    await open("/given");
    await shown("STICKER-0").waitFor();
    await lookAt(page, "rewards-given");
    await open("/given?standing=declined");
    await page.getByRole("heading", { name: "None of these" }).waitFor();
    await lookAt(page, "rewards-given-none");
  });

  test("referrals, one to be withdrawn", async () => {
    await open("/referrals");
    await shown("the same person twice").waitFor();
    await lookAt(page, "rewards-referrals");
    await page
      .getByRole("button", { name: /^Withdraw / })
      .last()
      .click();
    await lookAtDialog("rewards-withdraw");
  });

  test("points: rules with a wrong goal, the ledger, a gift; goals", async () => {
    await open("/points");
    await shown("Reached a goal").waitFor();
    await press("Add a goal");
    await press("Save changes");
    await page.getByText("What is it called?").waitFor();
    await lookAt(page, "rewards-points");
    await press("Give points");
    await dialog().getByLabel("E-mail address").fill("nobody@example.com");
    await dialog().getByLabel("Points").fill("5");
    await dialog().getByRole("button", { name: "Give points" }).click();
    await dialog().getByRole("alert").or(dialog().locator("[aria-invalid=true]")).first().waitFor();
    await lookAtDialog("rewards-give-points");
    await open("/goals");
    await page.getByText("order 1042").waitFor();
    await lookAt(page, "rewards-goals");
  });

  test("a profile: the place, friends, points, rewards", async () => {
    const profile = (tab: string) => page.goto(`${world.url}/projects/acme/users/${bringer.id}?tab=${tab}`);
    await profile("facts");
    await page.getByText("On the waitlist since").first().waitFor(PATIENCE);
    await lookAt(page, "user-rank");
    await profile("referrals");
    await page
      .getByRole("button", { name: /^Withdraw / })
      .first()
      .waitFor();
    await lookAt(page, "user-friends");
    await profile("points");
    await page.getByText("Signed up").first().waitFor();
    await lookAt(page, "user-points");
    await profile("rewards");
    await page.getByText("STICKER-0").waitFor();
    await lookAt(page, "user-rewards");
  });

  test("what a viewer sees of them", async () => {
    const { link } = await add("members", { email: "vera@example.com", role: "viewer" });
    const viewer = await world.openBrowser();
    await acceptOverApi(world, viewer, link, "Vera");
    for (const [screen, shows] of [
      ["", "Welcome discount"],
      ["/given", "STICKER-0"],
      ["/referrals", "the same person twice"],
      ["/points", "You may look at these"],
    ] as const) {
      await open(screen, viewer);
      await shown(shows, viewer).waitFor();
      await lookAt(viewer, `rewards-viewer${screen.replace("/", "-")}`);
    }
  });

  test("what is slow, and what can't be loaded", async () => {
    await lookAtSlowAndFailed(page, {
      name: "rewards",
      asks: `**${api}/rewards?*`,
      loading: "Loading the rewards",
      open: () => open(""),
    });
    await press("Try again");
    await page.getByRole("heading", { name: "Welcome discount" }).waitFor();
    expect(oddities(world)).toEqual([]);
  });
});
