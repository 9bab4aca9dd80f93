import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { acceptOverApi, ask, claimOverApi, make } from "./over-api.ts";
import { drawSky } from "./sky.ts";
import { createWorld, oddities, type World } from "./world.ts";

const API = "/api/v1/projects/nimbus";

describe.skipIf(isBrowserMissing)("the page's editor", { timeout: 240_000 }, () => {
  let world: World;
  let page: Page;
  const open = (search = "", by = page) => by.goto(`${world.url}/projects/nimbus/page${search}`);
  const dialog = () => page.getByRole("dialog");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const preview = () => page.frameLocator('iframe[title="Preview of the page"]');

  async function lookAtDialog(name: string) {
    await dialog().waitFor();
    await lookAt(page, name);
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
  }

  beforeAll(async () => {
    world = await createWorld("sqlite");
    page = await world.openBrowser();
    await claimOverApi(world, page);
    await make(world, page, "/api/v1/projects", { name: "Nimbus" });
  });
  afterAll(() => world.close());

  test("as it is at first", async () => {
    await open();
    await preview().getByRole("button", { name: "Join the waitlist" }).waitFor();
    await lookAt(page, "page-editor-new");
    await open("?section=questions");
    await page.getByText("Nothing else is asked").waitFor();
    await lookAt(page, "page-editor-questions-empty");
  });

  test("changed, and not saved", async () => {
    await open();
    await page.getByLabel("Headline").fill("The weather, before it happens");
    await press("Add a link");
    await preview().getByRole("heading", { name: "The weather, before it happens" }).waitFor();
    await lookAt(page, "page-editor-changed");
    await page.getByRole("navigation").getByRole("link", { name: "Users", exact: true }).click();
    await dialog().waitFor();
    await lookAtDialog("page-editor-leave");
  });

  test("refused", async () => {
    await page.getByLabel("Address of link 1").fill("example.com");
    await press("Save");
    await page.getByText("must be an address").waitFor();
    await lookAt(page, "page-editor-refused");
    await press("Discard");
  });

  test("all other texts, and where they stand", async () => {
    await press("Place and friends");
    await page.getByLabel("Above the place").fill(LONG.word);
    await preview().getByText(LONG.word).waitFor();
    await lookAt(page, "page-editor-texts");
    await press("Discard");
  });

  test("pictures: none, the choice, chosen", async () => {
    await open("?section=pictures");
    await press("Choose a picture");
    await lookAtDialog("page-editor-picker-empty");
    await press("Choose a picture");
    await page.getByLabel("Picture to upload").setInputFiles({
      name: "sky.png",
      mimeType: "image/png",
      buffer: await drawSky(page),
    });
    await dialog().waitFor({ state: "detached" });
    await page.getByLabel("What it shows").fill("Clouds over a city");
    await preview().getByRole("img", { name: "Clouds over a city" }).waitFor();
    await lookAt(page, "page-editor-pictures");
    await press("Save");
    await page.getByText("Saved. Visitors see it now.").waitFor();
    await press("Change the picture");
    await page.getByRole("button", { name: "Use picture 1" }).waitFor();
    await lookAtDialog("page-editor-picker");
  });

  test("questions: many, a new one, a consent, what goes", async () => {
    for (const question of [
      { kind: "choice", label: "Where do you need us most?", options: ["City", "Coast"], required: true },
      { kind: "long_text", label: LONG.name, help: "We read all of it." },
      { kind: "consent", label: "I agree to the terms", link: "https://example.com/terms" },
    ]) {
      await make(world, page, `${API}/questions`, question);
    }
    await open("?section=questions");
    await preview().getByLabel("I agree to the terms").waitFor();
    await lookAt(page, "page-editor-questions");
    await press("Add a question");
    await dialog().getByLabel("Kind of answer").selectOption("Choice of one");
    await dialog().getByRole("textbox", { name: "Question" }).fill("Which?");
    await dialog().getByLabel("What is offered").fill("only one");
    await press("Add");
    await dialog().getByText("a choice needs at least two").waitFor();
    await lookAtDialog("page-editor-question");
    await press("Add a consent");
    await lookAtDialog("page-editor-consent");
    await press(`Delete ${LONG.name}`);
    await lookAtDialog("page-editor-question-delete");
  });

  test("colours that can't be read, and one that is none", async () => {
    await open("?section=look");
    await page.getByRole("textbox", { name: "Buttons and links", exact: true }).fill("#fef08a");
    await page.getByRole("textbox", { name: "Background", exact: true }).fill("#ffffff");
    await page.getByText("has a contrast of").first().waitFor();
    await page.getByRole("textbox", { name: "Text in the dark", exact: true }).fill("green");
    await press("Save");
    await page.getByText("Write it like").waitFor();
    await lookAt(page, "page-editor-look");
    await press("Discard");
  });

  test("sharing, and signing up", async () => {
    await open("?section=sharing");
    await page.getByRole("switch", { name: "Show the leaderboard" }).check();
    await page.getByLabel("What friends are told").focus();
    await preview().getByRole("heading", { name: "Leaderboard" }).waitFor();
    await lookAt(page, "page-editor-sharing");
    await press("Discard");
    await open("?section=sign-up");
    await page.getByRole("switch", { name: "Close sign-ups" }).check();
    await preview().getByRole("heading", { name: "Sign-ups are closed" }).waitFor();
    await lookAt(page, "page-editor-closed");
    await press("Discard");
  });

  test("the preview: on a phone, in the dark, in each state", async () => {
    for (const view of ["form", "waiting", "unconfirmed", "invited", "active", "other", "closed"]) {
      await open(`?view=${view}&device=phone&scheme=dark&show=preview`);
      await preview().locator("main").waitFor();
      await lookAt(page, `page-editor-preview-${view}`);
    }
  });

  test("a preview that fails, and a page that does", async () => {
    await page.route("**/page/preview", (route) => route.fulfill({ status: 404, json: {} }));
    await open("?show=preview");
    await page.getByText("This could not be loaded").waitFor();
    await lookAt(page, "page-editor-preview-failed");
    await page.unroute("**/page/preview");
    await page.route(`**${API}/page`, (route) => route.fulfill({ status: 404, json: {} }));
    await open();
    await page.getByText("This could not be loaded").waitFor();
    await lookAt(page, "page-editor-failed");
    await page.unroute(`**${API}/page`);
  });

  test("what a viewer sees of it", async () => {
    const viewer = await world.openBrowser();
    const { link } = await make(world, page, `${API}/members`, { email: LONG.email, role: "viewer" });
    await acceptOverApi(world, viewer, link, LONG.name);
    for (const section of ["words", "pictures", "questions", "look", "sharing", "sign-up"]) {
      await open(`?section=${section}`, viewer);
      await viewer.getByText("You may look at these").waitFor();
      await lookAt(viewer, `page-editor-viewer-${section}`);
    }
    expect((await ask(world, viewer, ["PATCH", `${API}/page`, {}])).status).toBe(403);
    expect(oddities(world)).toEqual([]);
  });
});
