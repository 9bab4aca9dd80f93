import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../server/src/testing/databases.ts";
import { createTheirDatabase, type TheirDatabase } from "../../server/src/testing/sql-servers.ts";
import { isBrowserMissing } from "./chromium.ts";
import { lookAt } from "./look.ts";
import { make } from "./over-api.ts";
import { addUrl, claim, goTo, signUp } from "./people.ts";
import { createWorld, oddities, type World } from "./world.ts";

describe.skipIf(isBrowserMissing).each(ENGINES)(
  "from a webhook of ours to a row in a database of theirs, %s",
  { timeout: 120_000 },
  (engine) => {
    // Screens look the same on both.
    const look = engine === "sqlite" ? lookAt : async () => {};
    let world: World;
    let theirs: TheirDatabase;
    let page: Page;
    let url: string;
    const dialog = () => page.getByRole("dialog");
    const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
    const choose = async (label: string, option: string) => {
      await page.getByRole("combobox", { name: label, exact: true }).click();
      await page.getByRole("option", { name: option, exact: true }).click();
    };

    beforeAll(async () => {
      [world, theirs] = await Promise.all([createWorld(engine), createTheirDatabase("postgres")]);
      await theirs.query("create table contacts (email text primary key, first_name text, points integer)");
      page = await world.openBrowser();
      await claim(page, world.setupLink, "Acme");
      await make(world, page, "/api/v1/projects/acme/connections", {
        connector: "postgres",
        name: "Our database",
        ...filledIn(theirs),
      });
    });
    afterAll(async () => {
      await world.close();
      await theirs.drop();
    });

    test("a connection is picked in the catalogue, named, and has a webhook URL", async () => {
      await goTo(page, "Integrations");
      await press("Add a connection");
      await dialog().getByLabel("Search").fill("hookline");
      await dialog().getByText("Hookline", { exact: true }).first().click();
      await dialog().getByRole("textbox", { name: "Name" }).fill("Our waitlist");
      await dialog().getByRole("button", { name: "Next" }).click();
      await page.getByText("Waiting for the first request…").waitFor();
      url = await page
        .getByText(/\/in\/[\w-]+$/)
        .first()
        .innerText();
    });

    test("the sender's Test is captured: its data stands there as a tree", async () => {
      const sender = await world.openBrowser(page);
      await sender.goto(`${world.url}/projects/acme/webhooks`);
      const added = await addUrl(sender, url);
      await added.getByRole("button", { name: "Send a test" }).click();
      await sender.getByRole("combobox", { name: "Event" }).click();
      await sender.getByRole("option", { name: "User Created", exact: true }).click();
      await sender.getByRole("button", { name: "Send the test" }).click();
      await sender
        .getByRole("dialog")
        .getByText(/^HTTP 200 in \d+ ms$/)
        .waitFor();
      await page.getByText("Waiting for the next request…").waitFor();
      await page.getByText("first_name").first().waitFor();
      await page.getByRole("link", { name: "Finish" }).click();
      await sender.context().close();
    });

    test("a task is built on what was captured: fields are picked, and what they come to is seen", async () => {
      await goTo(page, "Tasks");
      await look(page, "tasks-empty");
      await press("New task");
      await dialog().getByText("New users into your database and your CRM").waitFor();
      await look(page, "task-new");
      await dialog().getByRole("textbox", { name: "Name" }).fill("Sign-ups into our database");
      await press("Make the task");
      await page.getByRole("heading", { level: 1, name: "Sign-ups into our database" }).waitFor();
      await look(page, "task-empty");
      await choose("Source", "Our waitlist");
      await press("Add a target");
      await choose("Where", "Our database");
      await choose("What", "Insert or update a row");
      await page.getByRole("textbox", { name: "email" }).click();
      await page.getByRole("button", { name: "Pick data.email" }).click();
      await page.getByRole("textbox", { name: "first_name" }).click();
      await page.getByRole("button", { name: "Pick data.profile.first_name" }).click();
      await page.getByText(/^→ \S+@\S+$/).waitFor();
      await look(page, "task-mapped");
    });

    test("a test with the sample writes the row", async () => {
      await press("Test");
      await page.getByText("It worked").waitFor();
      await look(page, "task-tested");
      const rows = await theirs.query<{ email: string }>("select email from contacts");
      expect(rows).toHaveLength(1);
      await theirs.query("delete from contacts");
    });

    test("published and on, a sign-up becomes a row", async () => {
      await press("Publish");
      await page.getByText("Published", { exact: false }).first().waitFor();
      await page.getByRole("switch", { name: "“Sign-ups into our database” is on" }).press("Space");
      await page.getByText("is on.").waitFor();
      await page.getByRole("link", { name: "Runs" }).click();
      await page.getByRole("heading", { name: "It did not run yet" }).waitFor();
      await look(page, "runs-empty");
      const visitor = await world.openBrowser();
      await signUp(visitor, `${world.url}/p/acme`, "bruce@example.com");
      await page.getByRole("list", { name: "Runs" }).getByText("Done").first().waitFor();
      await expect
        .poll(() => theirs.query("select email from contacts"))
        .toEqual([{ email: "bruce@example.com" }]);
      await look(page, "runs");
    });

    test("a run is opened: what came in, what the database got and said", async () => {
      await page.getByRole("list", { name: "Runs" }).getByRole("button").first().click();
      await dialog()
        .getByText(/^What it was given/)
        .waitFor();
      await look(page, "run-drawer");
      expect(oddities(world)).toEqual([]);
    });
  },
);

/** What its owner fills in, the password apart. */
function filledIn({ connection }: TheirDatabase) {
  const { password, ...settings } = connection;
  return { settings, secrets: { password } };
}
