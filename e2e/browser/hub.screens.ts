import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { focused, tabTo } from "./keys.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { ask, claimOverApi, make } from "./over-api.ts";
import { lookAtSlowAndFailed } from "./slow-and-failed.ts";
import { createWorld, type Json, oddities, type World } from "./world.ts";

const SECRET = "a-token-of-ours";

const EVENT = {
  id: 1,
  type: "tester_created",
  created_at: "2026-11-22T16:00:00Z",
  data: {
    email: LONG.email,
    confirmed: true,
    score: 42.5,
    phone: null,
    groups: ["beta", "vip"],
    profile: { first_name: "Ada", [LONG.word]: LONG.name, "Which city?": "Turin" },
    history: Array.from({ length: 120 }, (_, i) => ({ step: i })),
  },
};

describe.skipIf(isBrowserMissing)("connections and captures", { timeout: 120_000 }, () => {
  let world: World;
  let page: Page;
  let generic: Json;
  const api = "/api/v1/projects/acme";
  const open = (screen: string) => page.goto(`${world.url}/projects/acme/integrations${screen}`);
  const at = (connection: Json, tab = "") => open(`/${connection.id}${tab}`);
  const dialog = () => page.getByRole("dialog");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const leaveDialog = async () => {
    await dialog().getByRole("button", { name: "Close" }).click();
    await dialog().waitFor({ state: "detached" });
  };
  const connect = (body: object) => make(world, page, `${api}/connections`, body);
  const change = (connection: Json, body: object) =>
    ask(world, page, ["PATCH", `${api}/connections/${connection.id}/source`, body]);

  /** What the other system does. */
  async function send(connection: Json, body: string | object, headers: Record<string, string> = {}) {
    const { status } = await fetch(connection.source.url, {
      method: "POST",
      headers: { ...(typeof body === "object" && { "content-type": "application/json" }), ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return status;
  }

  beforeAll(async () => {
    world = await createWorld("sqlite");
    page = await world.openBrowser();
    await claimOverApi(world, page);
    for (const slug of ["acme", "empty"]) await make(world, page, "/api/v1/projects", { name: slug, slug });
    generic = await connect({ connector: "generic", name: LONG.name, description: LONG.word });
  });
  afterAll(() => world.close());

  test("no connection yet, and the catalogue, narrowed as one types", async () => {
    await page.goto(`${world.url}/projects/empty/integrations`);
    await page.getByRole("heading", { name: "Connect what you work with" }).waitFor();
    await lookAt(page, "integrations-empty");
    await page.getByRole("button", { name: "Add a connection" }).first().click();
    await dialog().getByText("Generic webhook").first().waitFor();
    await lookAt(page, "catalogue");
    await dialog().getByLabel("Search").fill("nothing is called that");
    await dialog().getByText("Nothing is called that.").waitFor();
    await lookAt(page, "catalogue-nothing");
    await dialog().getByLabel("Search").fill("gener");
    await dialog().getByText("1 to choose from").waitFor();
    await page.keyboard.press("Enter");
    await dialog().getByRole("textbox", { name: "Name" }).fill("");
    await press("Next");
    await dialog().getByText("Give it a name.").waitFor();
    await lookAt(page, "connection-new-refused");
    await leaveDialog();
  });

  test("by keyboard alone: a new connection, which waits for its first request and shows it as it arrives", async () => {
    await page.goto(`${world.url}/projects/empty/integrations`);
    await page.getByRole("button", { name: "Add a connection" }).first().focus();
    await page.keyboard.press("Enter");
    await dialog().getByText("Generic webhook").first().waitFor();
    await expect.poll(() => focused(page)).toContain('"Search"');
    await page.keyboard.type("webhook");
    await tabTo(page, 'button "Generic webhook');
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toContain('textbox "Name"');
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Our shop");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Our shop", level: 1 }).waitFor();
    await page.getByText("Waiting for the first request…").waitFor();
    await page.getByText("Live", { exact: true }).waitFor();
    await lookAt(page, "connection-waiting");
    const { data } = await world.api(page, "/api/v1/projects/empty/connections");
    expect(await send(data[0], EVENT)).toBe(200);
    await page.getByText("Waiting for the next request…").waitFor();
    await page.getByText("first_name").waitFor();
    await lookAt(page, "connection-arrived");
    await page.getByRole("checkbox", { name: "Capture webhook response" }).uncheck();
    await page.getByText("Not watching.").waitFor();
    expect(await send(data[0], { later: true })).toBe(200);
    await page.getByRole("link", { name: "Captures" }).click();
    await expect.poll(() => page.getByRole("table", { name: "Captures" }).getByRole("row").count()).toBe(3);
    await page.goBack();
    await page.getByRole("link", { name: "Finish" }).click();
    await page.getByText("“Our shop” is ready for your tasks.").waitFor();
    await page.getByRole("table", { name: "Connections" }).getByText("Our shop").waitFor();
  });

  test("captures of every kind, found, opened, looked at from all sides", async () => {
    await change(generic, { rules: { type_path: "type", id_path: "id" } });
    for (const body of [EVENT, EVENT, [1, 2, 3], "just a text", "", { ...EVENT, id: 2, type: LONG.word }])
      expect(await send(generic, body)).toBe(200);
    await send(generic, "a=1&b=two", { "content-type": "application/x-www-form-urlencoded" });
    await change(generic, { rules: { scheme: "header", header: "x-token" }, secret: SECRET });
    expect(await send(generic, { id: 3, type: "tester_created" })).toBe(401);
    expect(await send(generic, { id: 4, type: "tester_created" }, { "x-token": SECRET })).toBe(200);
    await at(generic, "/captures");
    await page.getByRole("table", { name: "Captures" }).getByText("Duplicate").waitFor();
    await lookAt(page, "captures");
    await page.getByRole("combobox", { name: "State" }).click();
    await page.getByRole("option", { name: "Rejected" }).click();
    await page.getByRole("button", { name: "Turned away" }).click();
    await dialog().getByText("It was turned away").waitFor();
    await lookAt(page, "capture-rejected");
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await press("Clear the filters");
    await page.getByRole("button", { name: LONG.word }).click();
    await dialog().getByText("first_name").waitFor();
    await lookAt(page, "capture");
    await dialog().getByRole("tab", { name: "Headers" }).click();
    await lookAt(page, "capture-headers");
    await dialog().getByRole("tab", { name: "Raw body" }).click();
    await lookAt(page, "capture-raw");
    await page.keyboard.press("Escape");
    await open(`/${generic.id}/captures?q=not-in-it`);
    await page.getByRole("heading", { name: "No request matches" }).waitFor();
    await lookAt(page, "captures-no-match");
  });

  test("captures are deleted: those that are ticked, and one that is open", async () => {
    const shop = await connect({ connector: "generic", name: "Shop" });
    for (let id = 1; id <= 4; id++) expect(await send(shop, { ...EVENT, id })).toBe(200);
    await at(shop, "/captures");
    const rows = page.getByRole("table", { name: "Captures" }).getByRole("row");
    await rows.nth(4).waitFor();
    expect(await rows.count()).toBe(5);
    const ticks = page.getByRole("checkbox", { name: /^Select No event type/ });
    await ticks.nth(0).check();
    await ticks.nth(1).check();
    await page.getByText("2 captures", { exact: true }).waitFor();
    await lookAt(page, "captures-selected");
    await press("Delete");
    await dialog().getByText("Delete 2 captures?").waitFor();
    await lookAt(page, "captures-delete");
    await dialog().getByRole("button", { name: "Delete 2 captures" }).click();
    await page.getByText("2 captures deleted.").waitFor();
    await expect.poll(() => rows.count()).toBe(3);
    await page.getByRole("button", { name: "No event type" }).first().click();
    await dialog().getByRole("button", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Delete the capture" }).click();
    await page.getByText("1 capture deleted.").waitFor();
    // What lies under a dialog isn't there for who reads by roles.
    await expect.poll(() => dialog().count()).toBe(0);
    await expect.poll(() => rows.count()).toBe(2);
  });

  test("data as deep as it may be is opened level by level, and stays on the screen", async () => {
    const deep = Array.from({ length: 60 }).reduce<object>(
      (inner) => ({ level: inner, note: LONG.name }),
      {},
    );
    expect(await send(generic, deep, { "x-token": SECRET })).toBe(200);
    await open(`/${generic.id}`);
    const closed = page.getByRole("button", { name: /^What is in /, expanded: false });
    for (let opened = 0; opened < 20; opened++) await closed.last().click();
    await lookAt(page, "capture-deep");
  });

  test("how a request is checked, and what is missing for it", async () => {
    await at(generic);
    await page.getByText("Requests are checked").first().waitFor();
    await page.getByRole("combobox", { name: "Requests are checked by" }).click();
    await page.getByRole("option", { name: "Signature in a header (HMAC)" }).click();
    await page.getByRole("textbox", { name: "Header", exact: true }).fill("");
    await press("Save changes");
    await page.getByText("Name the header.").waitFor();
    await lookAt(page, "connection-verification");
  });

  test("where it only acts: its access is asked for first, and tried", async () => {
    await open("");
    await press("Add a connection");
    await dialog().getByLabel("Search").fill("postgres");
    await dialog().getByRole("button", { name: "PostgreSQL" }).click();
    await press("Next");
    await dialog().getByText("is needed.").first().waitFor();
    await lookAt(page, "connection-new-access");
    await leaveDialog();
    const warehouse = await connect({
      connector: "postgres",
      name: "Our warehouse",
      settings: { host: "127.0.0.1", port: 9, database: "shop", user: "hookline" },
      secrets: { password: "a secret" },
    });
    await at(warehouse);
    await press("Test connection");
    await page.getByText("It doesn't work yet").waitFor();
    await lookAt(page, "connection-access");
    await page.getByRole("textbox", { name: "Host" }).fill("db.example.com");
    await page.getByText("Enter it again").waitFor();
    await lookAt(page, "connection-moved");
  });

  test("that it refused the last request is told in the list and with the connection, with the way to the run", async () => {
    const crm = await connect({
      connector: "http-request",
      name: "Our CRM",
      settings: { url: world.receiver.url("/status/401") },
    });
    const target = {
      key: "t1",
      connection_id: crm.id,
      action: "send",
      settings: { method: "POST", format: "json_fields", names: "email" },
      filter: null,
      mapping: { "field:email": "{{ data.email }}" },
      retry: "none",
    };
    const from = { kind: "project", connection_id: null, types: ["tester_created"] };
    const draft = { source: from, filter: null, targets: [target], sample: null };
    const task = await make(world, page, `${api}/tasks`, { name: "Tell our CRM", draft });
    await make(world, page, `${api}/tasks/${task.id}/publish`, {});
    await ask(world, page, ["PATCH", `${api}/tasks/${task.id}`, { enabled: true }]);
    await open("");
    await make(world, page, `${api}/users`, { email: "ada@example.com" });
    const row = page.getByRole("row", { name: /Our CRM/ });
    await row.getByText("Last request refused").waitFor();
    await lookAt(page, "integrations-refused");
    await at(crm);
    await page.getByText("The last request was refused").waitFor();
    await lookAt(page, "connection-refused");
    await open("");
    await row.getByRole("link", { name: "See the run" }).click();
    await dialog().getByText("didn't accept this connection's credentials").first().waitFor();
    await page.goBack();
    await row.getByRole("link", { name: "Tell our CRM" }).click();
    await page.getByRole("heading", { name: "Tell our CRM" }).waitFor();
    await ask(world, page, ["DELETE", `${api}/tasks/${task.id}`]);
  });

  test("what is seldom changed: its name, its URL, the silence alarm; paused", async () => {
    const from = { kind: "connection", connection_id: generic.id, types: [] };
    const draft = { source: from, filter: null, targets: [], sample: null };
    await make(world, page, `${api}/tasks`, { name: LONG.name, draft });
    await at(generic, "/settings");
    await page.getByText("These tasks use it.").waitFor();
    expect(await page.getByRole("button", { name: "Delete the connection" }).isDisabled()).toBe(true);
    await press("Pause");
    await page.getByRole("button", { name: "Go on" }).waitFor();
    await page.getByRole("combobox", { name: "Show this connection as silent" }).click();
    await page.getByRole("option", { name: "after 3 days" }).click();
    await press("Make a new URL");
    await dialog().waitFor();
    await lookAt(page, "connection-new-url");
    await dialog().getByRole("button", { name: "Make a new URL" }).click();
    await page.getByText("The new URL stands under Set up.").waitFor();
    await lookAt(page, "connection-settings");
    await open("");
    await page.getByText("Paused", { exact: true }).waitFor();
    await lookAt(page, "integrations");
  });

  test("a connection is deleted", async () => {
    const { id } = await connect({ connector: "generic", name: "Soon gone" });
    await open(`/${id}/settings`);
    await press("Delete the connection");
    await dialog().waitFor();
    await lookAt(page, "connection-delete");
    await dialog().getByRole("button", { name: "Delete the connection" }).click();
    await page.getByText("Deleted.", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Soon gone" }).waitFor({ state: "detached" });
    await open(`/${id}`);
    await page.getByRole("heading", { name: "This connection is not here" }).waitFor();
    await lookAt(page, "connection-gone");
  });

  test("what is slow, and what can't be loaded", async () => {
    await lookAtSlowAndFailed(page, {
      name: "integrations",
      asks: `**${api}/connections?*`,
      loading: "Loading the connections",
      open: () => open(""),
    });
    await lookAtSlowAndFailed(page, {
      name: "captures",
      asks: `**${api}/connections/${generic.id}/captures?*`,
      loading: "Loading the captures",
      open: () => at(generic, "/captures"),
    });
    expect(oddities(world)).toEqual([]);
  });
});
