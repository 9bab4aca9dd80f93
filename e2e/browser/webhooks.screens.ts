import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { ask, claimOverApi, make } from "./over-api.ts";
import { createWorld, type Json, oddities, PATIENCE, type World } from "./world.ts";

const EVENTS = ["tester_created", "tester_applied", "tester_invited", "tester_activated"];

describe.skipIf(isBrowserMissing)("webhooks", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;
  let standardUrl: string;
  const api = "/api/v1/projects/acme";
  const open = (screen: string) => page.goto(`${world.url}/projects/acme/webhooks${screen}`);
  const dialog = () => page.getByRole("dialog");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const choose = async (item: string) => {
    await press(`More for ${standardUrl}`);
    await page.getByRole("menuitem", { name: item }).click();
    await dialog().waitFor();
  };
  const leaveDialog = async () => {
    await dialog().getByRole("button", { name: "Close" }).click();
    await dialog().waitFor({ state: "detached" });
  };

  beforeAll(async () => {
    world = await createWorld("sqlite");
    page = await world.openBrowser();
    standardUrl = world.receiver.url("/status/503");
    await claimOverApi(world, page);
    await make(world, page, "/api/v1/projects", { name: "Acme" });
    const endpoints: Json[] = [
      { url: world.receiver.url(`/ok/${"a-long-path/".repeat(20)}`), events: ["*"], description: LONG.name },
      {
        url: standardUrl,
        events: EVENTS,
        policy: "standard",
        headers: { authorization: "Bearer secret" },
      },
      { url: "http://127.0.0.1:9/held", events: ["tester_created"], enabled: false },
    ];
    for (const endpoint of endpoints) await make(world, page, `${api}/webhook-endpoints`, endpoint);
    for (const email of [LONG.email, "bruce@example.com"]) await make(world, page, `${api}/users`, { email });
    await world.receiver.received(({ path }) => path.startsWith("/status/503"));
    await vi.waitFor(async () => {
      const { body } = await ask(world, page, ["GET", `${api}/deliveries?state=accepted`]);
      expect(body.data.length).toBe(4);
    }, PATIENCE);
  });
  afterAll(() => world.close());

  test("a URL that is refused, with all that can be set", async () => {
    await open("");
    await press("Add a URL");
    await dialog().getByRole("textbox", { name: "Webhook URL" }).fill("http://10.0.0.1/hooks");
    await press("More");
    await page.getByRole("combobox", { name: "Events" }).click();
    await page.getByRole("option", { name: "User Created" }).waitFor();
    await lookAt(page, "webhooks-add");
    await page.keyboard.press("Escape");
    await press("Add a header");
    await dialog().getByLabel("Name of header 1").fill("x-our-token");
    await dialog().getByLabel("Value of header 1").fill("a secret");
    await dialog().getByLabel("Description").fill(LONG.name);
    await press("Add");
    await dialog().getByText("HOOKLINE_EGRESS_ALLOW").first().waitFor();
    const url = dialog().getByRole("textbox", { name: "Webhook URL" });
    await expect.poll(() => isUncovered(url)).toBe(true);
    await lookAt(page, "webhooks-refused");
    await leaveDialog();
  });

  test("webhook URLs, and what can be done with one", async () => {
    await page.getByText("HTTP 503").waitFor();
    await lookAt(page, "webhooks-many");
    await press("and 3 more");
    await page.getByText("User Invited").waitFor();
    await lookAt(page, "webhooks-events");
    await page.keyboard.press("Escape");
    await press(`More for ${standardUrl}`);
    await page.getByRole("menuitem", { name: "Edit" }).waitFor();
    await lookAt(page, "webhooks-menu");
    await page.keyboard.press("Escape");
    await choose("Edit");
    await dialog().getByLabel("Name of header 1").waitFor();
    await lookAt(page, "webhooks-edit");
    await leaveDialog();
    await choose("Delete");
    await lookAt(page, "webhooks-delete");
    await leaveDialog();
  });

  test("its secret, shown and made anew", async () => {
    await choose("Secret");
    await lookAt(page, "webhooks-secret");
    await press("Show the secret");
    await dialog().getByText("whsec_").waitFor();
    await press("Make a new secret");
    await dialog().getByText("A new secret is in use").waitFor();
    await lookAt(page, "webhooks-secret-new");
    await leaveDialog();
  });

  test("a test that the server refuses", async () => {
    await press(`Test ${standardUrl}`);
    await press("Send the test");
    await dialog()
      .getByText(/^HTTP 503 in/)
      .waitFor();
    await lookAt(page, "webhooks-test-refused");
    await leaveDialog();
  });

  test("webhooks of a time that are sent again", async () => {
    await choose("Send webhooks again");
    await dialog().getByRole("combobox", { name: "Time" }).click();
    await page.getByRole("option", { name: "From … to …" }).click();
    await dialog().getByLabel("From").waitFor();
    await press("Send again");
    await dialog().getByText("nothing to send again").waitFor();
    await lookAt(page, "webhooks-replay");
    await leaveDialog();
  });

  test("the event log, narrowed", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open("/log?state=pending&event=tester_created&since=2026-01-01T00:00:00.000Z");
    await press("Filters (3)");
    await page.getByLabel("From").waitFor();
    await page.getByText(LONG.email).first().waitFor();
    await lookAt(page, "event-log-filters");
    await page.setViewportSize({ width: 1280, height: 800 });
    await open("/log?state=canceled");
    await page.getByRole("heading", { name: "No webhook matches" }).waitFor();
    await lookAt(page, "event-log-no-match");
    expect(oddities(world)).toEqual([]);
  });
});

/** Whether it is focused, and nothing stands over it. */
function isUncovered(field: Locator): Promise<boolean> {
  return field.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const isOnTop = document.elementFromPoint(x + width / 2, y + height / 2) === element;
    return isOnTop && element === document.activeElement;
  });
}
