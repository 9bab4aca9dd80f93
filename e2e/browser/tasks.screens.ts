import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { ask, claimOverApi, make } from "./over-api.ts";
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
    await send({ type: "order", email: LONG.email, total: 42, [LONG.word]: LONG.name });
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
    const { body } = await ask(world, page, ["GET", `${API}/tasks/${id}`]);
    expect(body.draft.filter).toEqual({
      match: "all",
      rows: [{ path: "total", operator: "greater", value: "40" }],
    });
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
    await send({ email: LONG.email });
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

  test("the list says how each task stands", async () => {
    await open("");
    await page.getByText("Draft, not complete").first().waitFor();
    await lookAt(page, "tasks");
    expect(oddities(world)).toEqual([]);
  });
});
