import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../server/src/testing/databases.ts";
import { isBrowserMissing } from "./chromium.ts";
import { claim, signUp } from "./people.ts";
import { createWorld, type Json, type World } from "./world.ts";

const API = "/api/v1/projects/acme";

describe.skipIf(isBrowserMissing).each(ENGINES)(
  "from two tiers to a delivered reward, %s",
  { timeout: 120_000 },
  (engine) => {
    let world: World;
    let page: Page;
    let bringer: Json;
    const dialog = () => page.getByRole("dialog");
    const tab = (name: string) =>
      page.getByRole("navigation", { name: "Referrals & rewards" }).getByRole("link", { name });

    /** A friend opens the share link in a browser of their own, and signs up. */
    async function bring(email: string) {
      await signUp(await world.openBrowser(), bringer.share_link, email);
    }

    beforeAll(async () => {
      world = await createWorld(engine);
      page = await world.openBrowser();
      await claim(page, world.setupLink, "Acme");
      await signUp(await world.openBrowser(), `${world.url}/p/acme`, "ada@example.com");
      [bringer] = (await world.api(page, `${API}/users`)).data;
    });
    afterAll(() => world.close());

    test("a ready-made start becomes two rewards: one is reviewed, one has a list of codes", async () => {
      await page.getByRole("navigation").getByRole("link", { name: "Referrals & rewards" }).click();
      await page.getByRole("button", { name: /^Two tiers/ }).click();
      await dialog().getByText("(1 of 2)").waitFor();
      await dialog().getByLabel("What it takes").fill("1");
      await dialog().getByRole("radio", { name: "one of you looks at it first" }).check();
      await dialog().getByRole("button", { name: "Add, and on to the next" }).click();
      await dialog().getByText("(2 of 2)").waitFor();
      await dialog().getByLabel("What it takes").fill("2");
      await dialog().getByRole("radio", { name: "each their own" }).check();
      await dialog().getByRole("button", { name: "Add", exact: true }).click();
      await dialog().getByLabel("Codes").fill("YEAR-1\nYEAR-2\nYEAR-2\n");
      await dialog().getByRole("button", { name: "Upload" }).click();
      await dialog().getByText("2 codes added").waitFor();
      await dialog().getByText("stands in line 2 already").waitFor();
      await dialog().getByRole("button", { name: "Done" }).click();
      await dialog().waitFor({ state: "detached" });
      await page.getByText("2 of 2 codes left").waitFor();
      const { data } = await world.api(page, `${API}/rewards`);
      expect(data).toMatchObject([
        { name: "Free month", threshold: 1, approval: "review" },
        { name: "Free year", threshold: 2, coupon: "pool", codes: { uploaded: 2, left: 2 } },
      ]);
    });

    test("the first friend's credit waits in the review queue, by itself; approved, it is earned", async () => {
      await tab("Review queue").click();
      await page.getByRole("heading", { name: "Nothing to review" }).waitFor();
      await bring("bruce@example.com");
      await tab("Review queue (1)").waitFor();
      await page.getByRole("checkbox", { name: "Select Free month of ada@example.com" }).check();
      await page.getByRole("button", { name: "Approve", exact: true }).click();
      await page.getByText("1 approved.").waitFor();
      await page.getByRole("heading", { name: "Nothing to review" }).waitFor();
      await page.getByText("Review queue (").waitFor({ state: "detached" }); // the tabs behind it move
    });

    test("it is marked as delivered", async () => {
      await tab("Given").click();
      const row = page.getByRole("row").filter({ hasText: "Free month" });
      await row.getByRole("button", { name: "Mark as delivered" }).click();
      await row.getByText("Delivered", { exact: true }).filter({ visible: true }).waitFor();
    });

    test("the second friend's is earned at once, with a code of the list, on the open screen", async () => {
      await bring("carol@example.com");
      const row = page.getByRole("row").filter({ hasText: "Free year" });
      await row.getByText("Earned", { exact: true }).filter({ visible: true }).waitFor();
      await row.getByText("YEAR-1").filter({ visible: true }).waitFor();
    });

    test("the profile shows the place, and the rewards; a friend withdrawn takes back what isn't delivered", async () => {
      await page.getByRole("link", { name: "ada@example.com" }).first().click();
      await page.getByText("2 friends who count").waitFor();
      await page.getByText("#1", { exact: true }).waitFor();
      await page.getByRole("tab", { name: "Referrals" }).click();
      await page.getByRole("button", { name: "Withdraw carol@example.com" }).click();
      await dialog().getByLabel("Reason (optional)").fill("the same person");
      await dialog().getByRole("button", { name: "Withdraw" }).click();
      await page.getByRole("button", { name: "Restore carol@example.com" }).waitFor();
      await page.getByRole("tab", { name: "Rewards" }).click();
      await page.getByText("Taken back").waitFor();
      const { data } = await world.api(page, `${API}/grants`);
      expect(data.map(({ reward, state }: Json) => `${reward.name} ${state}`).sort()).toEqual([
        "Free month delivered",
        "Free year revoked",
      ]);
      expect(world.complaints).toEqual([]);
    });
  },
);
