import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../server/src/testing/databases.ts";
import { isBrowserMissing } from "./chromium.ts";
import { focused, tabTo } from "./keys.ts";
import { claimOverApi, make } from "./over-api.ts";
import { goTo } from "./people.ts";
import { drawSky } from "./sky.ts";
import { createWorld, oddities, type World } from "./world.ts";

const HEADLINE = "The weather, before it happens";

describe.skipIf(isBrowserMissing).each(ENGINES)("the page is edited, %s", { timeout: 120_000 }, (engine) => {
  let world: World;
  let page: Page;
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const openTab = (name: string) => page.getByRole("tab", { name }).click();
  const preview = () => page.frameLocator('iframe[title="Preview of the page"]');
  const saved = async () => {
    await press("Save");
    await page.getByRole("region", { name: "Unsaved changes" }).waitFor({ state: "detached" });
  };

  async function ask(button: string, label: string): Promise<void> {
    await press(button);
    const dialog = page.getByRole("dialog", { name: button });
    await dialog.getByLabel(button === "Add a consent" ? "What is consented to" : "Question").fill(label);
    if (button === "Add a question") await dialog.getByRole("switch", { name: "Must be answered" }).check();
    await dialog.getByRole("button", { name: "Add" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" }); // as it closes it has no name any more
  }

  beforeAll(async () => {
    world = await createWorld(engine);
    page = await world.openBrowser();
    await claimOverApi(world, page);
    await make(world, page, "/api/v1/projects", { name: "Nimbus" });
    await page.goto(`${world.url}/projects/nimbus`);
  });
  afterAll(() => world.close());

  test("a headline and a colour are seen in the preview before anybody else sees them", async () => {
    await page.getByRole("link", { name: "Make it your own" }).click();
    await page.getByRole("heading", { level: 1, name: "Page" }).waitFor();
    await page.getByLabel("Headline").fill(HEADLINE);
    await preview().getByRole("heading", { name: HEADLINE }).waitFor();
    await openTab("Look");
    await page.getByRole("textbox", { name: "Buttons and links", exact: true }).fill("#B91C1C");
    const button = preview().getByRole("button", { name: "Join the waitlist" });
    await expect
      .poll(() => button.evaluate((element) => getComputedStyle(element).backgroundColor))
      .toBe("rgb(185, 28, 28)");
    const visitor = await world.openBrowser();
    await visitor.goto(`${world.url}/p/nimbus`);
    expect(await visitor.getByRole("heading", { level: 1 }).innerText()).toBe("Nimbus");
    await saved();
    await visitor.reload();
    expect(await visitor.getByRole("heading", { level: 1 }).innerText()).toBe(HEADLINE);
    const settings = await world.api(page, "/api/v1/projects/nimbus/page");
    expect([settings.headline, settings.theme.accent, settings.text]).toEqual([
      HEADLINE,
      "#b91c1c",
      settings.text,
    ]);
  });

  test("a colour that can't be read is told of at its field", async () => {
    await page.getByRole("textbox", { name: "Background", exact: true }).fill("#c51d1d");
    await page.getByText("#b91c1c on #c51d1d has a contrast of").waitFor();
    await press("Discard");
    await expect.poll(() => page.getByText("has a contrast of").count()).toBe(0);
  });

  test("a question and a consent are in the preview at once, and are put in order by the keyboard", async () => {
    await openTab("Questions");
    await ask("Add a consent", "I agree to the terms");
    await ask("Add a question", "How big is your team?");
    await preview().getByLabel("How big is your team?").waitFor();
    await page.getByRole("button", { name: "Move How big is your team? up" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("How big is your team? is now 1 of 2.").waitFor();
    await expect.poll(() => focused(page)).toContain("Move How big is your team? up");
    const names = () =>
      world.api(page, "/api/v1/projects/nimbus/questions").then(({ data }) => data.map(nameOf));
    await expect.poll(names).toEqual(["how_big_is_your_team", "i_agree_to_the_terms"]);
  });

  test("a visitor who leaves out an answer is told at its field, and signs up with it", async () => {
    const visitor = await world.openBrowserWithoutScript();
    await visitor.goto(`${world.url}/p/nimbus`);
    await visitor.getByLabel("E-mail address").fill("bruce@example.com");
    await visitor.getByLabel("How big is your team?").fill(" ");
    await visitor.getByLabel("I agree to the terms").check();
    await visitor.getByRole("button", { name: "Join the waitlist" }).click();
    await visitor.getByText("Please fill this in.", { exact: true }).waitFor();
    const answer = visitor.getByLabel("How big is your team?");
    expect(await answer.getAttribute("aria-invalid")).toBe("true");
    await answer.fill("seven");
    await visitor.getByRole("button", { name: "Join the waitlist" }).click();
    await visitor.getByRole("heading", { name: "You are on the list" }).waitFor();
    const { data } = await world.api(page, "/api/v1/projects/nimbus/users");
    expect(data[0].custom_fields).toEqual({ how_big_is_your_team: "seven", i_agree_to_the_terms: true });
  });

  test("a picture is uploaded, told in words, and shown; one that is too large is refused", async () => {
    await openTab("Pictures");
    await press("Choose a picture");
    const choose = page.getByLabel("Picture to upload");
    const file = { name: "sky.png", mimeType: "image/png" };
    await choose.setInputFiles({ ...file, buffer: Buffer.alloc(1_100_000) });
    await page.getByText("sky.png has 1 MB; 1 MB is the most.").waitFor();
    await choose.setInputFiles({ ...file, buffer: await drawSky(page) });
    await page.getByLabel("What it shows").fill("Clouds");
    await saved();
    const visitor = await world.openBrowser();
    await visitor.goto(`${world.url}/p/nimbus`);
    const picture = visitor.getByRole("img", { name: "Clouds" });
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(900);
  });

  test("who leaves with changes that aren't saved is asked first", async () => {
    await openTab("Words");
    await page.getByLabel("Headline").fill("Something else");
    await page.getByRole("navigation").getByRole("link", { name: "Users", exact: true }).click();
    const question = page.getByRole("dialog", { name: "Leave without saving?" });
    await question.getByRole("button", { name: "Stay here" }).click();
    expect(await page.getByLabel("Headline").inputValue()).toBe("Something else");
    await page.getByRole("navigation").getByRole("link", { name: "Users", exact: true }).click();
    await question.getByRole("button", { name: "Leave, and lose the changes" }).click();
    await page.getByRole("heading", { level: 1, name: "Users" }).waitFor();
    await goTo(page, "Page");
    expect(await page.getByLabel("Headline").inputValue()).toBe(HEADLINE);
  });

  test("what is refused is shown at its field, whichever part is open", async () => {
    await press("Add a link");
    await tabTo(page, 'textbox "Address of link 1"');
    await page.keyboard.type("example.com");
    await page.getByLabel("Words of link 1").fill("Imprint");
    await openTab("Look");
    await press("Save");
    const address = page.getByLabel("Address of link 1");
    await page.getByText("must be an address").waitFor();
    expect(await address.getAttribute("aria-invalid")).toBe("true");
    await address.fill("https://example.com/imprint");
    await saved();
    await preview().getByRole("link", { name: "Imprint" }).waitFor();
  });

  test("sign-ups are closed and opened", async () => {
    await openTab("Sign-up");
    await page.getByRole("switch", { name: "Close sign-ups" }).check();
    await preview().getByRole("heading", { name: "Sign-ups are closed" }).waitFor();
    await saved();
    const visitor = await world.openBrowser();
    await visitor.goto(`${world.url}/p/nimbus`);
    await visitor.getByRole("heading", { name: "Sign-ups are closed" }).waitFor();
    await goTo(page, "Overview");
    await page.getByRole("link", { name: "Open them" }).click();
    await page.getByRole("switch", { name: "Close sign-ups" }).uncheck();
    await saved();
    await visitor.reload();
    await visitor.getByRole("button", { name: "Join the waitlist" }).waitFor();
  });

  test("the link to somebody's own page is copied from the profile, and withdrawn", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${world.url}/projects/nimbus/users/1`);
    await press("More acts");
    await page.getByRole("menuitem", { name: "Status link" }).click();
    const dialog = page.getByRole("dialog", { name: "Status link of bruce@example.com" });
    await dialog.getByRole("button", { name: "Copy the status link" }).click();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(clipboard).toContain("/s/");
    const link = await clipboard();
    const user = await world.openBrowser();
    await user.goto(link);
    await user.getByRole("heading", { name: "You are on the list" }).waitFor();
    await dialog.getByRole("button", { name: "Withdraw all links" }).click();
    await press("Withdraw the links");
    await page.getByText("The status links of bruce@example.com are withdrawn.").waitFor();
    expect((await user.reload())?.status()).toBe(404);
    expect(oddities(world)).toEqual([]);
  });
});

function nameOf({ name }: { name: string }): string {
  return name;
}
