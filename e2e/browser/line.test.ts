import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../server/src/testing/databases.ts";
import { isBrowserMissing } from "./chromium.ts";
import { lookAt } from "./look.ts";
import { make } from "./over-api.ts";
import { claim, goTo, signUp } from "./people.ts";
import { createWorld, type Json, oddities, type World } from "./world.ts";

const API = "/api/v1/projects/acme-rocket";

describe.skipIf(isBrowserMissing).each(ENGINES)(
  "a friend by a share link, from a fresh project to the first wave, %s",
  { timeout: 120_000 },
  (engine) => {
    // Screens look the same on both.
    const look = engine === "sqlite" ? lookAt : async () => {};
    let world: World;
    let owner: Page;
    let ada: Page;
    const joined = (email: string) => signUpAt(`${world.url}/p/acme-rocket`, email);
    const figure = (label: string) =>
      owner.locator("dl > *").filter({ hasText: label }).locator("dd").first();
    const status = (page: Page): Promise<Json> =>
      world.api(page, `/public/v1/status?token=${new URL(page.url()).pathname.split("/").at(-1)}`);

    /** Somebody signs up in a browser of their own, and is on the status page then. */
    async function signUpAt(url: string, email: string): Promise<Page> {
      const visitor = await world.openBrowser();
      await signUp(visitor, url, email);
      return visitor;
    }

    beforeAll(async () => {
      world = await createWorld(engine);
      owner = await world.openBrowser();
      await claim(owner, world.setupLink, "Acme Rocket");
      const url = world.receiver.url("/ok");
      await make(world, owner, `${API}/webhook-endpoints`, {
        url,
        events: ["reward_earned", "tester_invited"],
      });
      await make(world, owner, `${API}/rewards`, { name: "Sticker", threshold: 1 });
      await make(world, owner, `${API}/rewards`, { name: "T-shirt", threshold: 2, cost_cents: 900 });
    });
    afterAll(() => world.close());

    test("who comes second sees the place, and how far the first reward is", async () => {
      await joined("carol@example.com");
      ada = await joined("ada@example.com");
      await ada.getByText("Your place 2").waitFor();
      await ada.getByText("Nobody has joined through you yet.").waitFor();
      await ada.getByRole("progressbar", { name: "Sticker: 0 of 1 friend" }).waitFor();
      await figure("Sign-ups in 24 hours").getByText("2", { exact: true }).waitFor();
      await owner.getByText("2 sign-ups in the last 30 days, none brought by friends.").waitFor();
      expect(await status(ada)).toMatchObject({
        place: { position: 2, ahead: 1, behind: 0, total: 2 },
        next_rewards: [{ name: "Sticker", threshold: 1, value: 0 }],
      });
    });

    test("a friend signs up through the link, and the first one is ahead, has a reward and sees the next", async () => {
      await signUpAt(await ada.getByLabel("Your link").inputValue(), "bruce@example.com");
      await ada.reload();
      await ada.getByText("Your place 1").waitFor();
      await ada.getByText("1 friend joined through you.").waitFor();
      await ada.getByRole("listitem").filter({ hasText: "Sticker" }).waitFor();
      await ada.getByRole("progressbar", { name: "T-shirt: 1 of 2 friends" }).waitFor();
      await look(ada, "status-moved");
      expect(await status(ada)).toMatchObject({
        friends: 1,
        place: { position: 1, ahead: 0, behind: 2, total: 3 },
        next_rewards: [{ name: "T-shirt", threshold: 2, value: 1 }],
        rewards: [{ name: "Sticker", state: "earned" }],
      });
    });

    test("the overview that was open all along has moved by itself", async () => {
      await owner.getByText("3 sign-ups in the last 30 days, 1 brought by friends.").waitFor();
      await figure("Brought by friends").getByText("33%").waitFor();
      await figure("Viral coefficient").getByText("0.33").waitFor();
      await owner.getByRole("table", { name: "Top referrers" }).getByText("ada@example.com").waitFor();
      await look(owner, "overview-line");
      expect(await world.api(owner, `${API}/stats`)).toMatchObject({
        users: { total: 3 },
        referrals: { qualified: 1 },
        rewards: { earned: 1, delivered: 0, cost_cents: 0 },
        viral_coefficient: 1 / 3,
      });
    });

    test("the chart and the sources are saved as files", async () => {
      const saved = async (name: string) => {
        const saving = owner.waitForEvent("download");
        await owner.getByRole("button", { name }).click();
        const download = await saving;
        const chunks = await (await download.createReadStream()).toArray();
        return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
      };
      const chart = await saved("Save the chart as CSV");
      expect(chart.name).toBe("acme-rocket-sign-ups-30d.csv");
      const [header, ...days] = chart.text.trimEnd().split("\r\n");
      expect(header).toBe("at,signups,referrals,qualified,clicks");
      expect(days).toHaveLength(30);
      // Those who come around midnight are of two days.
      expect([1, 2, 3].map((column) => sumOf(days, column))).toEqual([3, 1, 1]);
      const sources = await saved("Save the sources as CSV");
      expect(sources.text).toMatch(/^source,signups,referrals\r\n/);
    });

    test("the webhook has told of the reward", async () => {
      const { body } = await world.receiver.received(({ body }) => body.includes('"reward_earned"'));
      expect(JSON.parse(body).data.user).toMatchObject({ email: "ada@example.com" });
    });

    test("a wave of one invites the first, who sees it", async () => {
      await goTo(owner, "Waves");
      await owner.getByRole("button", { name: "New wave" }).first().click();
      const dialog = owner.getByRole("dialog");
      await dialog.getByLabel("How many").fill("1");
      await dialog.getByRole("button", { name: "Invite 1 person" }).click();
      const { body } = await world.receiver.received(({ body }) => body.includes('"tester_invited"'));
      expect(JSON.parse(body).data).toMatchObject({ email: "ada@example.com", status: "invited" });
      await ada.reload();
      await ada.getByRole("heading", { name: "You are invited" }).waitFor();
      expect(await status(ada)).toMatchObject({ state: "invited", place: null });
      expect(oddities(world)).toEqual([]);
    });
  },
);

/** Of a table's column. */
function sumOf(rows: readonly string[], column: number): number {
  return rows.reduce((sum, row) => sum + Number(row.split(",")[column]), 0);
}
