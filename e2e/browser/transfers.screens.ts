import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { claimOverApi, make } from "./over-api.ts";
import { lookAtSlowAndFailed } from "./slow-and-failed.ts";
import { createWorld, oddities, type World } from "./world.ts";

const HEADER = `E-mail address;First name;${LONG.name};Plan;Signed up at;Empty`;
const ROWS = Array.from(
  { length: 40 },
  (_, i) => `person${i}@example.com;Robin;"${LONG.word}";pro;2026-01-05;`,
);
const BAD = Array.from({ length: 25 }, (_, i) => `nobody${i};=SUM(A1);${LONG.word};;03/02/2026;`);
const PEOPLE = [HEADER, ...ROWS, ...BAD].join("\r\n");

describe.skipIf(isBrowserMissing)("import and export", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;
  const open = (screen: string) => page.goto(`${world.url}/projects/acme${screen}`);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const choose = (name: string, content: string) =>
    page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });

  beforeAll(async () => {
    world = await createWorld("sqlite");
    page = await world.openBrowser();
    await claimOverApi(world, page);
    await make(world, page, "/api/v1/projects", { name: LONG.name, slug: "acme" });
  });
  afterAll(() => world.close());

  test("nothing was imported yet; a file that can't be taken", async () => {
    await open("/transfers");
    await page.getByRole("heading", { name: "Nothing was imported yet" }).waitFor();
    await lookAt(page, "transfers-empty");
    await choose("empty.csv", "");
    await page.getByRole("alert").filter({ hasText: "The file is empty" }).waitFor();
    await lookAt(page, "transfers-refused");
  });

  test("a file on its way", async () => {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route("**/users/import?*", async (route) => {
      await held;
      await route.abort();
    });
    await choose("slow.csv", PEOPLE);
    await page.getByRole("status").filter({ hasText: "Uploading: 0%" }).waitFor();
    await lookAt(page, "transfers-uploading");
    go();
    await page.getByRole("alert").filter({ hasText: "The upload was cut off" }).waitFor();
    await page.unroute("**/users/import?*");
  });

  test("what is in a file, what it means, and what would come of it", async () => {
    await choose(`${LONG.word.slice(0, 90)}.csv`, PEOPLE);
    await page.getByRole("heading", { name: "Columns" }).waitFor();
    await lookAt(page, "import-uploaded");
    await page.getByRole("combobox", { name: "What “First name” means" }).click();
    await page.getByRole("option", { name: "Last name" }).waitFor();
    await lookAt(page, "import-meanings");
    await page.getByRole("option", { name: "E-mail address", exact: true }).click();
    await page
      .getByRole("combobox", { name: "What “E-mail address” means" })
      .and(page.locator('[value="Leave it out"]'))
      .waitFor();
    await page.getByRole("combobox", { name: "What “First name” means" }).click();
    await page.getByRole("option", { name: "Leave it out" }).click();
    await page.getByText("Which column is the e-mail address?").waitFor();
    await lookAt(page, "import-no-email");
    await page.getByRole("combobox", { name: "What “E-mail address” means" }).click();
    await page.getByRole("option", { name: "E-mail address", exact: true }).click();
    await press("Check the file");
    await page.getByRole("heading", { name: "What would come of it" }).waitFor();
    await page.getByRole("table", { name: "Refused rows" }).waitFor();
    await lookAt(page, "import-checked");
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download the refused rows" }).click();
    expect(await readFile(await (await saving).path(), "utf8")).toMatch(/\r\n42,nobody0,'=SUM\(A1\),/);
  });

  test("an import as it runs, and when it is done", async () => {
    const path = page
      .url()
      .replace(`${world.url}/projects/acme/transfers/`, "/api/v1/projects/acme/imports/");
    const underWay = {
      state: "running",
      rows_total: 65,
      rows_done: 20,
      created: 20,
      rows_per_second: 12_345,
    };
    await page.route(`**${path}`, async (route) => {
      const answer = await route.fetch();
      const its = await answer.json();
      await route.fulfill({
        json: { ...its, ...underWay, started_at: "2026-03-02T09:30:00Z", finished_at: null },
      });
    });
    await press("Start the import");
    await page.getByRole("progressbar", { name: "Rows done" }).waitFor();
    await lookAt(page, "import-running");
    await press("Cancel");
    await page.getByRole("dialog", { name: "Stop this import?" }).waitFor();
    await lookAt(page, "import-stop");
    await press("Keep it");
    await page.unroute(`**${path}`);
    await page.reload();
    await page.getByText("65 of 65 rows").waitFor();
    await lookAt(page, "import-done");
    await open("/users");
    await page.getByText("person39@example.com").waitFor();
  });

  test("files that can't be read, that were discarded, that aren't there; the list of them all", async () => {
    await open("/transfers");
    await choose("broken.csv", 'email\r\na@example.com\r\n"b@example.com\r\n');
    const problem = page.getByRole("alert").filter({ hasText: "Line 3" });
    await problem.waitFor();
    await choose("broken.csv", `email\r\n${"a@example.com\r\n".repeat(30_000)}"b@example.com\r\n`);
    await press("Start the import");
    await page.getByRole("alert").filter({ hasText: "Line 30002" }).waitFor();
    await lookAt(page, "import-broken");
    await press("Discard");
    await page.getByRole("dialog", { name: "Discard this file?" }).waitFor();
    await press("Discard the file");
    await page.getByText("The file was discarded.").waitFor();
    await open("/transfers");
    await page.getByRole("link", { name: "broken.csv" }).waitFor();
    await lookAt(page, "transfers");
    await open("/transfers/mine");
    await page.getByRole("heading", { name: "This import is not here" }).waitFor();
    await open("/transfers/999");
    await page.getByRole("heading", { name: "This import is not here" }).waitFor();
    await lookAt(page, "import-gone");
  });

  test("an export of some, as a file", async () => {
    await open("/transfers");
    await page.getByRole("textbox", { name: "Group" }).fill("nobody");
    await page.getByText("JSON", { exact: true }).click();
    await lookAt(page, "transfers-export");
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download" }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe("acme-users.json");
    expect(JSON.parse(await readFile(await file.path(), "utf8"))).toEqual([]);
  });

  test("what is slow, and what can't be loaded", async () => {
    await lookAtSlowAndFailed(page, {
      name: "transfers",
      asks: "**/api/v1/projects/acme/imports?*",
      loading: "Loading the imports",
      open: () => open("/transfers"),
    });
    await press("Try again");
    await page.getByRole("link", { name: "broken.csv" }).waitFor();
    expect(oddities(world)).toEqual([]);
  });
});
