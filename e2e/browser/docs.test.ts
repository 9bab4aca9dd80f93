import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { lookAt } from "./look.ts";
import { createWorld, type World } from "./world.ts";

/** It is long, and axe reads all of it four times. */
const PATIENCE_MS = 120_000;

describe.skipIf(isBrowserMissing)("the page on webhooks in a browser", () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await createWorld("sqlite");
    page = await world.openBrowser();
  });
  afterAll(() => world.close());

  test("it is fit for everybody, with all that opens opened", { timeout: PATIENCE_MS }, async () => {
    await page.goto(`${world.url}/docs/webhooks`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) {
        details.removeAttribute("name"); // one of these would close the others
        details.open = true;
      }
    });
    await lookAt(page, "docs-webhooks");
    expect(world.complaints).toEqual([]);
  });

  test("a button copies a snippet, and says so", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${world.url}/docs/webhooks`);
    await page.getByRole("button", { name: "Copy send.sh" }).click();
    await page.getByRole("status").filter({ hasText: "Copied: send.sh" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      await page.locator("figure", { hasText: "send.sh" }).last().locator("code").textContent(),
    );
    expect(copied).toMatch(/^#!\/bin\/sh\n.*curl/s);
  });

  test("on paper everything is open, and nothing is there to press", async () => {
    await page.goto(`${world.url}/docs/webhooks`);
    const php = page.getByText("function isGenuine(string $secret").first();
    expect(await php.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await php.isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByRole("navigation").count()).toBe(0);
  });
});
