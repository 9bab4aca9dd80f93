import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { arrowTo, focused, tabTo } from "./keys.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { acceptOverApi, ask, claimOverApi, make } from "./over-api.ts";
import { lookAtSlowAndFailed } from "./slow-and-failed.ts";
import { createWorld, type Json, oddities, type World } from "./world.ts";

const SLUG = "acme";
const API = `/api/v1/projects/${SLUG}`;

describe.skipIf(isBrowserMissing)("tasks and runs", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;
  let generic: Json;
  let http: Json;
  /** What the other system answers. */
  let status = 200;
  const other = createServer((_, response) => response.writeHead(status).end("{}"));
  const open = (screen: string) => page.goto(`${world.url}/projects/${SLUG}/tasks${screen}`);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
  const choose = async (label: string, option: string) => {
    await page.getByRole("combobox", { name: label, exact: true }).first().click();
    await page.getByRole("option", { name: option, exact: true }).click();
  };
  /** A draft that tells our API what comes in. */
  const telling = (mapping: Record<string, string>) => ({
    source: { kind: "connection", connection_id: generic.id, types: [] },
    filter: null,
    targets: [
      {
        key: "t1",
        connection_id: http.id,
        action: "send",
        settings: { method: "POST", format: "json_fields", names: "email\nplan" },
        filter: null,
        mapping,
        retry: "none",
      },
    ],
    sample: null,
  });
  const ORDER = { type: "order", email: LONG.email, total: 42, [LONG.word]: LONG.name };
  const send = (body: object) =>
    fetch(generic.source.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    world = await createWorld("sqlite");
    page = await world.openBrowser();
    await claimOverApi(world, page);
    await make(world, page, "/api/v1/projects", { name: SLUG, slug: SLUG });
    generic = await make(world, page, `${API}/connections`, { connector: "generic", name: LONG.name });
    http = await make(world, page, `${API}/connections`, {
      connector: "http-request",
      name: "Our API",
      settings: { url: `http://127.0.0.1:${(other.address() as AddressInfo).port}` },
    });
    await send(ORDER);
  });
  afterAll(async () => {
    await world.close();
    other.close();
  });

  test.each([
    "applied-to-database-and-crm",
    "activated-feature-flag",
    "referral-reward-row",
    "unsubscribed-coupon",
    "reward-fulfilled",
  ])("the template %s is begun from, and says what it lacks", async (template) => {
    const { id } = await make(world, page, `${API}/tasks`, { name: template, template });
    await open(`/${id}`);
    await page.getByRole("combobox", { name: "Sample" }).waitFor();
    await press("Publish");
    await page.getByText("It isn’t complete yet").waitFor();
    await lookAt(page, `task-template-${template}`);
  });

  test("a draft that lacks everything says so at its fields", async () => {
    const { id } = await make(world, page, `${API}/tasks`, { name: LONG.word });
    await open(`/${id}`);
    await press("Publish");
    await page.getByText("Choose where the events come from.").first().waitFor();
    await choose("Source", LONG.name);
    await press("Add a condition");
    await press("Add a condition");
    await press("Add a target");
    await press("Publish");
    await page.getByText("Choose a connection.").first().waitFor();
    await lookAt(page, "task-not-complete");
  });

  test("a condition's field is picked out of the sample, and the sample is held back by it", async () => {
    const { id } = await make(world, page, `${API}/tasks`, { name: "Orders" });
    await open(`/${id}`);
    await choose("Source", LONG.name);
    await press("Add a condition");
    await press("Pick a field of the sample");
    await lookAt(page, "task-condition-picking");
    await page.getByRole("button", { name: "Pick total" }).click();
    await choose("How", "is more than");
    await page.getByRole("textbox", { name: "Value" }).fill("50");
    await page.getByText("The sample is held back: nothing would happen.").waitFor();
    await page.getByRole("textbox", { name: "Value" }).fill("40");
    await page.getByText("The sample gets through.").waitFor();
    await lookAt(page, "task-condition");
    const kept = async () => (await ask(world, page, ["GET", `${API}/tasks/${id}`])).body.draft.filter;
    await expect
      .poll(kept)
      .toEqual({ match: "all", rows: [{ path: "total", operator: "greater", value: "40" }] });
  });

  test("conditions are grouped: all of them, and any of some", async () => {
    const { id } = await make(world, page, `${API}/tasks`, { name: "Groups", draft: telling({}) });
    await open(`/${id}`);
    const group = page.getByRole("group", { name: "Group 2" });
    const condition = async (name: string, path: string, value: string) => {
      const line = page.getByRole("group", { name, exact: true });
      await line.getByRole("textbox", { name: "Field" }).fill(path);
      await line.getByRole("textbox", { name: "Value" }).fill(value);
    };
    await press("Add a condition");
    await condition("Condition 1", "type", "order");
    await press("Add a group: any of these");
    await condition("Condition 2.1", "total", "7");
    await group.getByRole("button", { name: "Add a condition here" }).click();
    await condition("Condition 2.2", "total", "42");
    await page.getByText("The sample gets through.").waitFor();
    await lookAt(page, "task-groups");
    await group.getByText("All", { exact: true }).click();
    await page.getByText("The sample is held back: nothing would happen.").waitFor();
    await expect
      .poll(async () => (await ask(world, page, ["GET", `${API}/tasks/${id}`])).body.draft.filter)
      .toEqual({
        match: "all",
        rows: [
          { path: "type", operator: "equals", value: "order" },
          {
            match: "all",
            rows: [
              { path: "total", operator: "equals", value: "7" },
              { path: "total", operator: "equals", value: "42" },
            ],
          },
        ],
      });
    for (const name of ["Remove: condition 2.2", "Remove: condition 2.1"])
      await page.getByRole("button", { name }).click();
    await group.waitFor({ state: "detached" });
    await page.getByText("The sample gets through.").waitFor();
  });

  test("an expression is written with what is offered: fields with their samples, filters in words", async () => {
    const { id } = await make(world, page, `${API}/tasks`, { name: "Expressions", draft: telling({}) });
    await open(`/${id}`);
    const field = page.getByRole("textbox", { name: "email" });
    const options = page.getByRole("option");
    const offered = () => options.filter({ hasText: "total" }).waitFor();
    await page.getByRole("button", { name: "Pick total" }).waitFor();
    await field.fill("{{");
    await offered();
    await lookAt(page, "task-expression-fields");
    await field.pressSequentially(" em");
    await expect.poll(() => options.count()).toBe(1);
    await options.getByText("email", { exact: true }).click();
    expect(await field.inputValue()).toBe("{{ email }}");
    await field.pressSequentially(" | ");
    await options.first().waitFor();
    await lookAt(page, "task-expression-filters");
    await field.pressSequentially("nothing");
    await options.first().click();
    expect(await field.inputValue()).toBe("{{ email | default:  }}");
    await page.getByText("is written").waitFor();
    await lookAt(page, "task-expression-arguments");
    await field.pressSequentially('"nobody"');
    await page.getByText(/^→ a\.rather/).waitFor();
    await press("What can I write here?");
    const help = page.getByRole("dialog", { name: "What can I write here?" });
    await help.getByText("“Ada” becomes “ADA”").waitFor();
    await lookAt(page, "task-expression-help");
    await help.getByRole("textbox", { name: "Search" }).fill("in a shoe");
    await help.getByText("Nothing does that.").waitFor();
    await help.getByRole("textbox", { name: "Search" }).fill("time");
    await help.getByText("Write a date, or move it").waitFor();
  });

  test("a run that was refused is run again when the other side is well", async () => {
    const { id } = await make(world, page, `${API}/tasks`, {
      name: "Tell our API",
      draft: telling({ "field:email": "{{ email }}" }),
    });
    await make(world, page, `${API}/tasks/${id}/publish`, {});
    await ask(world, page, ["PATCH", `${API}/tasks/${id}`, { enabled: true }]);
    status = 400;
    await open(`/${id}/runs`);
    await page.getByText("It did not run yet").waitFor();
    await send(ORDER);
    await page.getByRole("list", { name: "Runs" }).getByText("Failed").waitFor();
    await page.getByRole("list", { name: "Runs" }).getByRole("button").first().click();
    await page
      .getByRole("dialog")
      .getByText(/^What it was given/)
      .waitFor();
    await lookAt(page, "run-failed");
    status = 200;
    await press("Run again what failed");
    await page.getByRole("dialog").getByText("Done").first().waitFor();
    await press("Run all again");
    await page.getByRole("dialog").getByText("Run all of it again?").waitFor();
    await lookAt(page, "run-again");
    await press("Run all again");
    await page.getByText("run again by somebody").waitFor();
  });

  test("by keyboard alone: from a draft with nothing in it to a task that is on", async () => {
    const { id } = await make(world, page, `${API}/tasks`, { name: "By keyboard" });
    const keys = async (...pressed: string[]) => {
      for (const key of pressed) await page.keyboard.press(key);
    };
    const type = (text: string) => page.keyboard.type(text);
    await open(`/${id}`);
    await page.getByRole("combobox", { name: "Source" }).waitFor();
    await tabTo(page, 'combobox "Source"');
    await type("Extraordinarily");
    await arrowTo(page, "Extraordinarily");
    await page.getByRole("combobox", { name: "Sample" }).waitFor();
    await tabTo(page, 'button "Add a condition"');
    await keys("Enter");
    await tabTo(page, 'textbox "Field"', "Shift+Tab");
    await type("email");
    await tabTo(page, 'combobox "How"');
    await keys("Enter");
    await arrowTo(page, "is filled in");
    await expect.poll(() => page.getByRole("combobox", { name: "How" }).inputValue()).toBe("is filled in");
    await tabTo(page, 'button "Add a group: any of these"');
    await keys("Enter");
    await tabTo(page, 'textbox "Value"', "Shift+Tab");
    await type("42");
    await tabTo(page, 'textbox "Field"', "Shift+Tab");
    await type("total");
    await page.getByText("The sample gets through.").waitFor();
    await tabTo(page, 'button "Add a target"');
    await keys("Enter");
    await tabTo(page, 'combobox "Where"', "Shift+Tab");
    await type("Our API");
    await arrowTo(page, "Our API");
    await tabTo(page, 'textbox "Fields to send"');
    await type("email");
    const field = page.getByRole("textbox", { name: "email", exact: true });
    await field.waitFor();
    await tabTo(page, 'button "What can I write here?"');
    await keys("Enter");
    await page.getByRole("dialog", { name: "What can I write here?" }).waitFor();
    await keys("Escape");
    await expect.poll(() => focused(page)).toContain('button "What can I write here?"');
    await tabTo(page, 'textbox "email"');
    await type("{{em");
    await page.getByRole("option", { selected: true }).getByText("email", { exact: true }).waitFor();
    await keys("Enter");
    await type(" | small");
    await page.getByRole("option", { selected: true }).getByText("Small letters", { exact: true }).waitFor();
    await keys("Tab");
    await type(" | ");
    await page.getByRole("option").first().waitFor();
    await keys("ArrowUp", "ArrowDown", "ArrowDown", "Escape", "Backspace", "Backspace", "Backspace");
    await type("}}");
    expect(await field.inputValue()).toBe("{{ email | lower }}");
    await page.getByText(/^→ a\.rather/).waitFor();
    await tabTo(page, 'button "Publish"');
    await keys("Enter");
    await page.getByRole("button", { name: "Switch it on" }).waitFor();
    await tabTo(page, 'switch "“By keyboard” is on"', "Shift+Tab");
    await keys("Space");
    await page.getByText("“By keyboard” is on.").waitFor();
  });

  test("who may not change a task reads what it does, what runs and what is drafted, with a sample", async () => {
    const filter = {
      match: "all",
      rows: [
        { path: "type", operator: "equals", value: "order" },
        {
          match: "any",
          rows: [
            { path: "total", operator: "greater", value: 40 },
            { path: LONG.word, operator: "is_set" },
          ],
        },
      ],
    };
    const mapping = { "field:email": "{{ email | lower }}", "field:plan": "Plan of {{ email }}: {{ plan }}" };
    const { id } = await make(world, page, `${API}/tasks`, {
      name: "To be read",
      draft: { ...telling(mapping), filter },
    });
    const { link } = await make(world, page, `${API}/members`, { email: "vera@example.com", role: "viewer" });
    const viewer = await world.openBrowser();
    await acceptOverApi(world, viewer, link, "Vera Viewer");
    const main = viewer.getByRole("main");
    const read = () => viewer.goto(`${world.url}/projects/${SLUG}/tasks/${id}`);

    await read();
    await main.getByText("A draft: nothing runs before it is published.").waitFor();
    await main.getByText(/^→ a\.rather/).waitFor();
    await lookAt(viewer, "task-read-draft");

    await make(world, page, `${API}/tasks/${id}/publish`, {});
    await ask(world, page, ["PATCH", `${API}/tasks/${id}`, { enabled: true, draft: telling({}) }]);
    await read();
    await main.getByText("The sample gets through.").waitFor();
    await main.getByText("(in the sample: 42)").waitFor();
    await lookAt(viewer, "task-read");
    expect(await main.locator(":disabled").count()).toBe(0);
    expect(await main.getByRole("button").count()).toBe(0);
    await main.getByText("The draft", { exact: true }).click();
    await main.getByText("Every event gets through.").waitFor();
    await main.getByText("Nothing yet.").waitFor();
    await viewer.goto(`${world.url}/projects/${SLUG}/tasks`);
    await main.getByText("To be read").waitFor();
    expect(await main.getByRole("switch").count()).toBe(0);
    await lookAt(viewer, "tasks-read");
  });

  test.each([
    ["tasks", "/tasks?*", "Loading the tasks", ""],
    ["task-around", "/connectors", "Loading the task", "/{task}"],
    ["task-sample", "/tasks/sample", "Loading the sample", "/{task}"],
    ["task-fields", "/connections/*/targets/*/fields", "Loading the fields", "/{task}"],
    ["runs", "/tasks/{task}/runs?*", "Loading the runs", "/{task}/runs"],
    ["task-expression-help", "/expression-filters", "Loading the filters", "/{task}"],
  ])("%s: what takes long or can't be loaded says so where it belongs", async (name, asked, loading, at) => {
    const { id } = await make(world, page, `${API}/tasks`, { name: "In bad weather", draft: telling({}) });
    const filled = (path: string) => path.replace("{task}", id);
    await lookAtSlowAndFailed(page, {
      name,
      asks: `**/api/v1/**${filled(asked)}`,
      loading,
      open: async () => {
        await open(filled(at));
        if (name === "task-expression-help") await press("What can I write here?");
      },
    });
  });

  test("a change that could not be saved stays, says so, and is saved when it is tried again", async () => {
    const { id } = await make(world, page, `${API}/tasks`, { name: "Not saved", draft: telling({}) });
    await open(`/${id}`);
    await page.route(`**${API}/tasks/${id}`, (route) =>
      route.request().method() === "PATCH" ? route.fulfill({ status: 502, body: "" }) : route.continue(),
    );
    await page.getByRole("textbox", { name: "email" }).fill("kept");
    const failure = page.getByRole("alert").filter({ hasText: "Your last change could not be saved" });
    await failure.waitFor();
    await lookAt(page, "task-not-saved");
    await page.unroute(`**${API}/tasks/${id}`);
    await failure.getByRole("button", { name: "Try again" }).click();
    await failure.waitFor({ state: "detached" });
    await expect
      .poll(async () => (await ask(world, page, ["GET", `${API}/tasks/${id}`])).body.draft.targets[0].mapping)
      .toEqual({ "field:email": "kept" });
  });

  test("the list says how each task stands", async () => {
    await open("");
    await page.getByText("Draft, not complete").first().waitFor();
    await lookAt(page, "tasks");
    expect(oddities(world)).toEqual([]);
  });
});
