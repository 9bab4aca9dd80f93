import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { acceptOverApi, claimOverApi, make } from "./over-api.ts";
import { createWorld, oddities, type World } from "./world.ts";

describe.skipIf(isBrowserMissing)("settings", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;
  const api = "/api/v1/projects/acme";
  const open = (screen: string, by = page) => by.goto(`${world.url}/projects/acme/settings${screen}`);
  const dialog = () => page.getByRole("dialog");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const invite = (email: string, role: string): Promise<{ link: string }> =>
    make(world, page, `${api}/members`, { email, role });

  /** Looks at the open dialog, and leaves it. */
  async function lookAtDialog(name: string) {
    await lookAt(page, name);
    await dialog().getByRole("button", { name: "Close" }).click();
    await dialog().waitFor({ state: "detached" });
  }

  beforeAll(async () => {
    world = await createWorld("sqlite");
    page = await world.openBrowser();
    await claimOverApi(world, page);
    await make(world, page, "/api/v1/projects", { name: LONG.name, slug: "acme" });
  });
  afterAll(() => world.close());

  test("the project, with a new address that isn't saved", async () => {
    await open("");
    await page.getByLabel("Name in addresses").fill("acme-rocket");
    await page.getByText("Links to the old address will stop working").waitFor();
    await lookAt(page, "settings-project");
  });

  test("what a viewer sees of them", async () => {
    const viewer = await world.openBrowser();
    await acceptOverApi(world, viewer, (await invite(LONG.email, "viewer")).link, LONG.name);
    await open("", viewer);
    await viewer.getByText("You may look at these").waitFor();
    await lookAt(viewer, "settings-project-viewer");
    await open("/keys", viewer);
    await viewer.getByRole("heading", { name: "Only admins and owners see this" }).waitFor();
    await lookAt(viewer, "settings-keys-viewer");
  });

  test("the team, an invitation and its link, whom one takes it from", async () => {
    await invite("late@example.com", "admin");
    await invite(`not-yet.${LONG.email}`, "viewer");
    await open("/team");
    await page.getByText("late@example.com").waitFor();
    await page.getByText(LONG.email, { exact: true }).waitFor();
    await lookAt(page, "settings-team");
    await press("Invite someone");
    await dialog().getByLabel("E-mail address").fill(LONG.email);
    await press("Make the link");
    await dialog().getByText("already").waitFor();
    await lookAt(page, "settings-team-invite");
    await dialog().getByLabel("E-mail address").fill("grace@example.com");
    await press("Make the link");
    await dialog().getByText("/invite#token=").waitFor();
    await lookAtDialog("settings-team-link");
    await press("Withdraw the invitation of late@example.com");
    await lookAtDialog("settings-team-withdraw");
    await press(`Remove ${LONG.name}`);
    await lookAtDialog("settings-team-remove");
  });

  test("keys: none, a new one that is shown this once, many", async () => {
    await open("/keys");
    await page.getByRole("heading", { name: "No key yet" }).waitFor();
    await lookAt(page, "settings-keys-empty");
    await press("New key");
    await dialog().getByLabel("Name").fill(LONG.word);
    await lookAt(page, "settings-keys-new");
    await press("Make the key");
    await dialog().getByText("You won't see it again").waitFor();
    await lookAtDialog("settings-keys-once");
    for (const body of [
      { name: LONG.name },
      { name: "Landing page", kind: "publishable" },
      { name: "Zapier", scopes: ["users:read"] },
    ]) {
      await make(world, page, `${api}/keys`, body);
    }
    await page.reload();
    await page.getByText("Zapier").waitFor();
    await lookAt(page, "settings-keys");
    await press("Rename Zapier");
    await dialog().waitFor();
    await lookAtDialog("settings-keys-rename");
    await press(`Revoke ${LONG.name}`);
    await dialog().waitFor();
    await lookAtDialog("settings-keys-revoke");
  });

  test("how long the log is kept", async () => {
    await open("/privacy");
    await page.getByRole("heading", { name: "Privacy & retention" }).waitFor();
    await lookAt(page, "settings-privacy");
    await page.getByRole("radio", { name: "for some time" }).check();
    await page.getByLabel("Days").fill("3");
    await press("Save changes");
    await dialog().waitFor();
    await lookAtDialog("settings-privacy-shorter");
  });

  test("the danger zone", async () => {
    await open("/danger");
    await page.getByRole("heading", { name: "Delete this project" }).waitFor();
    await lookAt(page, "settings-danger");
    await press("Delete project");
    await dialog().getByRole("textbox").fill("Acme");
    await lookAtDialog("settings-danger-delete");
    expect(oddities(world)).toEqual([]);
  });
});
