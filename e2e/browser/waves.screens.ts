import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { ask, claimOverApi, make } from "./over-api.ts";
import { lookAtSlowAndFailed } from "./slow-and-failed.ts";
import { createWorld, type Json, oddities, type World } from "./world.ts";

const COUNT = 1000;
const DAY_MS = 86_400_000;

/** A long waitlist; the first ones have much to say of themselves, and some want no mail. */
const PEOPLE = Array.from({ length: COUNT }, (_, i) => ({
  email: i === 0 ? LONG.email : `user${i}@example.com`,
  groups: i === 0 ? ["beta", "founders"] : i % 4 === 0 ? ["beta"] : [],
}));

describe.skipIf(isBrowserMissing)("waves", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;
  let scheduled: Json;
  let completed: Json;
  const api = "/api/v1/projects/acme";
  const open = (screen: string) => page.goto(`${world.url}/projects/acme/waves${screen}`);
  const dialog = () => page.getByRole("dialog");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const ended = (id: number) =>
    vi.waitFor(
      async () => {
        const { state } = await world.api(page, `${api}/waves/${id}`);
        if (state !== "completed") throw new Error(`Wave ${id} is ${state}.`);
      },
      { timeout: 20_000, interval: 50 },
    );

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
    for (const slug of ["acme", "empty"])
      await make(world, page, "/api/v1/projects", { name: LONG.name, slug });
    const { data } = await make(world, page, `${api}/users/bulk`, { users: PEOPLE });
    const ids: number[] = data.map((row: Json) => row.user.id);
    await make(world, page, `${api}/users/acts`, { act: "unsubscribe", users: ids.slice(3, 6) });
    completed = await make(world, page, `${api}/waves`, { audience: { kind: "top", count: 120 } });
    await ended(completed.id);
    await make(world, page, `${api}/users/acts`, { act: "activate", users: ids.slice(0, 40) });
    await ask(world, page, ["DELETE", `${api}/users/${ids[1]}`]);
    scheduled = await make(world, page, `${api}/waves`, {
      name: LONG.name.slice(0, 100),
      audience: { kind: "filter", filter: { group: LONG.word.slice(0, 64), q: LONG.word }, count: 20 },
      send_at: new Date(Date.now() + 3 * DAY_MS).toISOString(),
    });
    const canceled = await make(world, page, `${api}/waves`, {
      audience: { kind: "group", group: "beta" },
      send_at: new Date(Date.now() + DAY_MS).toISOString(),
    });
    await make(world, page, `${api}/waves/${canceled.id}/cancel`, {});
  });
  afterAll(() => world.close());

  test("no waves yet, and the list of them", async () => {
    await page.goto(`${world.url}/projects/empty/waves`);
    await page.getByRole("heading", { name: "Nobody was invited in a wave yet" }).waitFor();
    await lookAt(page, "waves-empty");
    await open("");
    await page.getByRole("link", { name: "Top 120" }).waitFor();
    await lookAt(page, "waves");
  });

  test("a new wave is seen before it is made, and its button says what happens", async () => {
    await open("");
    await press("New wave");
    await dialog().getByRole("button", { name: "Invite 100 people" }).waitFor();
    await lookAt(page, "wave-new");
    const count = dialog().getByLabel("How many");
    await count.selectText();
    await count.pressSequentially("1000000");
    expect(await count.inputValue()).toBe("100,000");
    await dialog().getByText("A group", { exact: true }).click();
    await dialog().getByRole("combobox", { name: "Group" }).fill("found");
    await page.getByRole("option", { name: "founders" }).waitFor();
    await dialog().getByRole("combobox", { name: "Group" }).fill("nobody-is-in-it");
    await dialog().getByText("Nobody is meant").waitFor();
    await lookAt(page, "wave-new-nobody");
    expect(await dialog().getByRole("button", { name: "Invite 0 people" }).isDisabled()).toBe(true);
    await dialog().getByText("By filters", { exact: true }).click();
    await dialog().getByLabel("E-mail or name").fill("user99");
    await dialog().getByRole("button", { name: "Invite 10 people" }).waitFor();
    await dialog().getByText("At a set time", { exact: true }).click();
    await dialog().getByLabel("Day and time").fill("2199-01-01T10:00");
    await press("Schedule the wave");
    await dialog().getByText("must be within a year").waitFor();
    await lookAtDialog("wave-new-refused");
  });

  test("by keyboard alone a wave is made, and its page shows it to its end", async () => {
    await open("");
    await page.getByRole("button", { name: "New wave" }).focus();
    await page.keyboard.press("Enter");
    await dialog().locator(":focus").waitFor();
    await dialog().getByLabel("How many of the waitlist").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("500");
    await dialog().getByRole("button", { name: "Invite 500 people" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Top 500", level: 1 }).waitFor();
    await page.getByText("500 people invited", { exact: true }).waitFor();
    await page.getByText("Completed", { exact: true }).waitFor();
    await page.getByRole("link", { name: "user130@example.com" }).waitFor();
    await lookAt(page, "wave-completed");
  });

  test("a wave with everything that can become of its people", async () => {
    await open(`/${completed.id}`);
    await page.getByRole("link", { name: LONG.email }).waitFor();
    await lookAt(page, "wave");
    await page.getByRole("region", { name: "People" }).locator("label", { hasText: "Passed over" }).click();
    await page.getByRole("link", { name: "user10@example.com" }).waitFor({ state: "detached" });
    await lookAt(page, "wave-passed-over");
  });

  test("who has not come is invited again, in a wave of its own", async () => {
    await open(`/${completed.id}`);
    await press("Invite again");
    await dialog().getByRole("button", { name: "Invite 83 people" }).waitFor();
    await lookAt(page, "wave-reinvite");
    await dialog().getByRole("button", { name: "Invite 83 people" }).click();
    await page.getByRole("heading", { name: "Top 120, again", level: 1 }).waitFor();
    await page.getByText("83 people invited", { exact: true }).waitFor();
  });

  test("a scheduled wave: whom it will invite, another time, canceled", async () => {
    await open(`/${scheduled.id}`);
    await page.getByText("Nobody is meant").waitFor();
    await lookAt(page, "wave-scheduled");
    await press("Change");
    await dialog().getByLabel("Day and time").waitFor();
    await lookAtDialog("wave-change");
    await press("Cancel the wave");
    await dialog().waitFor();
    await lookAt(page, "wave-cancel");
    await dialog().getByRole("button", { name: "Cancel the wave" }).click();
    await page.getByRole("heading", { name: "It never began" }).waitFor();
    await lookAt(page, "wave-canceled");
  });

  test("what is slow, what can't be loaded, and what isn't there", async () => {
    await lookAtSlowAndFailed(page, {
      name: "waves",
      asks: `**${api}/waves?*`,
      loading: "Loading the waves",
      open: () => open(""),
    });
    await open("/999999");
    await page.getByRole("heading", { name: "This wave is not here" }).waitFor();
    await lookAt(page, "wave-gone");
    expect(oddities(world)).toEqual([]);
  });
});
