import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../server/src/testing/databases.ts";
import { isBrowserMissing } from "./chromium.ts";
import { lookAt } from "./look.ts";
import { addUrl, claim, goTo, signUp } from "./people.ts";
import { createWorld, type Json, type World } from "./world.ts";

describe.skipIf(isBrowserMissing).each(ENGINES)(
  "from an empty data folder to a delivered webhook, %s",
  { timeout: 120_000 },
  (engine) => {
    // Screens look the same on both.
    const look = engine === "sqlite" ? lookAt : async () => {};
    let world: World;
    let page: Page;

    beforeAll(async () => {
      world = await createWorld(engine);
      page = await world.openBrowser();
    });
    afterAll(() => world.close());

    test("the printed link makes its opener the owner of a first project", async () => {
      await claim(page, world.setupLink, "Acme Rocket");
      expect(page.url()).toBe(`${world.url}/projects/acme-rocket`);
      await look(page, "overview-empty");
    });

    test("a webhook URL is added and tested: the receiver got a signed sample, the dialog shows its answer", async () => {
      await goTo(page, "Webhooks");
      await page.getByRole("heading", { name: "Let your other tools know" }).waitFor();
      await look(page, "webhooks-empty");
      const dialog = await addUrl(page, world.receiver.url("/ok"));
      await look(page, "webhooks-added");
      await dialog.getByRole("button", { name: "Send a test" }).click();
      const test = page.getByRole("dialog");
      await test.getByRole("button", { name: "Send the test" }).click();
      await test.getByText(/^HTTP 200 in \d+ ms$/).waitFor();
      await look(page, "webhooks-tested");
      const { headers } = await world.receiver.received(({ path }) => path === "/ok");
      expect(headers["webhook-id"]).toMatch(/^test_/);
      expect(headers["webhook-signature"]).toMatch(/^v1,/);
      await page.keyboard.press("Escape");
      await page.getByRole("table").getByText(world.receiver.url("/ok")).waitFor();
      await look(page, "webhooks");
    });

    test("a sign-up on the hosted page appears in the open event log as accepted, by itself", async () => {
      await page.getByRole("link", { name: "Event Log" }).click();
      await page.getByRole("heading", { name: "Event Log" }).waitFor();
      await look(page, "event-log-empty");
      const visitor = await world.openBrowser();
      await signUp(visitor, `${world.url}/p/acme-rocket`, "bruce@example.com");
      const row = page.getByRole("row").filter({ hasText: "User Created" });
      await row.filter({ hasText: "bruce@example.com" }).filter({ hasText: "accepted" }).waitFor();
      await look(page, "event-log");
      const states = async () => {
        const { data } = await world.api(page, "/api/v1/projects/acme-rocket/deliveries");
        return data.map((delivery: Json) => `${delivery.event_type} ${delivery.state}`).sort();
      };
      await expect.poll(states).toEqual(["tester_applied accepted", "tester_created accepted"]);
    });

    test("a webhook opens in a drawer: what was sent, what came back", async () => {
      await page.getByRole("button", { name: "User Created" }).click();
      const drawer = page.getByRole("dialog");
      await drawer.getByText(/^Accepted: your server answered 200 in \d+ ms\.$/).waitFor();
      await look(page, "event-log-drawer");
      const { body } = await world.receiver.received(({ body }) => body.includes('"tester_created"'));
      expect(JSON.parse(body).data.email).toBe("bruce@example.com");
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
    });

    test("the user's own page shows the same webhooks", async () => {
      await page.getByRole("link", { name: "bruce@example.com" }).first().click();
      await page.getByRole("heading", { name: "bruce@example.com" }).waitFor();
      await look(page, "user");
      await page.getByRole("tab", { name: "Webhooks" }).click();
      await page
        .getByRole("row")
        .filter({ hasText: "User Created" })
        .filter({ hasText: "accepted" })
        .waitFor();
      await look(page, "user-webhooks");
      expect(world.complaints).toEqual([]);
    });
  },
);
