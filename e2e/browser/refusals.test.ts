import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../server/src/testing/databases.ts";
import { isBrowserMissing } from "./chromium.ts";
import { lookAt } from "./look.ts";
import { addUrl, claim, goTo, signUp } from "./people.ts";
import { createWorld, type Json, type World } from "./world.ts";

/** A server that hangs is given 15 seconds, and the next attempt's time is told after that. */
const HANGING_MS = 45_000;
const LOG = "/api/v1/projects/acme/deliveries?event=tester_created";

/** A server that answers 500, one that redirects, one that hangs, one that isn't there: and how the log must show each. */
const SERVERS = [
  { path: "/status/500", state: "rejected", answer: "HTTP 500", told: "Rejected" },
  { path: "/redirect", state: "rejected", answer: "HTTP 301", told: "Rejected" },
  { path: "/hang", state: "pending", answer: "timed_out", told: "Waiting: the next attempt is at" },
  { path: null, state: "pending", answer: "connection_refused", told: "Waiting: the next attempt is at" },
];

describe.skipIf(isBrowserMissing).each(ENGINES)(
  "servers that don't take a webhook, %s",
  { timeout: 120_000 },
  (engine) => {
    let world: World;
    let page: Page;

    const urlOf = (path: string | null) => (path === null ? "http://127.0.0.1:9/" : world.receiver.url(path));

    /** As the log shows it: without the scheme. */
    const rowOf = (path: string | null) =>
      page.getByRole("row").filter({ hasText: urlOf(path).replace("http://", "") });

    beforeAll(async () => {
      world = await createWorld(engine);
      page = await world.openBrowser();
      await claim(page, world.setupLink, "Acme");
      await goTo(page, "Webhooks");
      for (const { path } of SERVERS) {
        const dialog = await addUrl(page, urlOf(path));
        await dialog.getByRole("button", { name: "Done" }).click();
        await dialog.waitFor({ state: "detached" });
      }
    }, 120_000);
    afterAll(() => world.close());

    test("each is shown as what it is, with the next attempt's time where there is one", async () => {
      await page.goto(`${world.url}/projects/acme/webhooks/log?event=tester_created`);
      await signUp(await world.openBrowser(), `${world.url}/p/acme`, "bruce@example.com");
      for (const { path, state } of SERVERS) {
        await rowOf(path).getByText(state).waitFor();
      }
      await rowOf("/hang")
        .getByText(/^in \d+ s/)
        .waitFor({ timeout: HANGING_MS });
      if (engine === "sqlite") await lookAt(page, "event-log-refusals");
      const { data } = await world.api(page, LOG);
      const { data: endpoints } = await world.api(page, "/api/v1/projects/acme/webhook-endpoints");
      for (const { path, state, answer } of SERVERS) {
        const endpoint = endpoints.find(({ url }: Json) => url === urlOf(path));
        const row = data.find(({ endpoint_id }: Json) => endpoint_id === endpoint.id);
        expect(row.state).toBe(state);
        expect(row.error_code ?? `HTTP ${row.status_code}`).toBe(answer);
        expect(row.next_attempt_at === null).toBe(state === "rejected");
      }
    });

    test.each(SERVERS)("its drawer tells what to do: $answer", async ({ path, told }) => {
      await rowOf(path).getByRole("button", { name: "User Created" }).click();
      const drawer = page.getByRole("dialog");
      await drawer.getByText(told).first().waitFor({ timeout: HANGING_MS });
      if (engine === "sqlite")
        await lookAt(page, `event-log-drawer${path?.replaceAll("/", "-") ?? "-refused"}`);
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
      expect(world.complaints).toEqual([]);
    });
  },
);
