import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../server/src/testing/databases.ts";
import { lookAt } from "./look.ts";
import { createWorld, type World } from "./world.ts";

describe.each(ENGINES)("from an empty data folder, %s", (engine) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await createWorld(engine);
    page = await world.openBrowser();
  });
  afterAll(() => world.close());

  test("the printed link makes its opener the owner of a first project", async () => {
    await page.goto(world.setupLink);
    await page.getByRole("heading", { name: "Make it yours" }).waitFor();
    await lookAt(page, "first-run");
    await page.getByLabel("Your name").fill("Ada Lovelace");
    await page.getByLabel("E-mail address").fill("ada@example.com");
    await page.getByRole("textbox", { name: "Password" }).fill("a long passphrase");
    await page.getByLabel("First project").fill("Acme Rocket");
    await page.getByRole("button", { name: "Create my Hookline" }).click();
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    expect(page.url()).toBe(`${world.url}/projects/acme-rocket`);
    expect(world.complaints).toEqual([]);
  });
});
