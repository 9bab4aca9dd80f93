import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startMailServer } from "../../server/src/testing/mail-server.ts";
import { createTheirDatabase, type TheirDatabase } from "../../server/src/testing/sql-servers.ts";
import type { CrmStandIn } from "../../server/src/testing/stand-ins/crm.ts";
import { startHubspot } from "../../server/src/testing/stand-ins/hubspot.ts";
import { answeredBy } from "../stand-ins.ts";
import { isBrowserMissing } from "./chromium.ts";
import { lookAt } from "./look.ts";
import { ask, make } from "./over-api.ts";
import { claim, goTo, signUp } from "./people.ts";
import { type TaskBuilder, taskBuilder } from "./task-builder.ts";
import { createWorld, type Json, oddities, PATIENCE, type World } from "./world.ts";

const API = "/api/v1/projects/acme";
const ADA = "ada@example.com";
const FRIEND = "grace@example.com";

/** Each in an empty installation, as somebody new goes about it: from its template to what comes of it elsewhere. */
describe.skipIf(isBrowserMissing)("the five stories", { timeout: 300_000 }, () => {
  let hubspot: CrmStandIn;
  let world: World;
  let page: Page;
  let builder: TaskBuilder;
  let theirs: TheirDatabase | null = null;

  beforeAll(async () => {
    hubspot = await startHubspot();
  });
  afterAll(() => hubspot.close());
  beforeEach(async () => {
    world = await createWorld("sqlite", answeredBy({ "api.hubapi.com": hubspot }));
    page = await world.openBrowser();
    builder = taskBuilder(page);
    await claim(page, world.setupLink, "Acme");
  });
  afterEach(async () => {
    await world.close();
    await theirs?.drop();
    theirs = null;
  });

  /** Somebody's own PostgreSQL, with one table. */
  async function theirTable(sql: string): Promise<TheirDatabase> {
    theirs = await createTheirDatabase("postgres");
    await theirs.query(sql);
    return theirs;
  }

  async function join(email: string, at = `${world.url}/p/acme`): Promise<Json> {
    const visitor = await world.openBrowser();
    await signUp(visitor, at, email);
    await visitor.context().close();
    const { data } = await world.api(page, `${API}/users`);
    return data.find((user: Json) => user.email === email);
  }

  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const eventually = <T>(read: () => Promise<T>) => expect.poll(read, PATIENCE);

  test("a user applies: a row in one's own PostgreSQL, and a contact in the CRM", async () => {
    const { query } = await theirTable(
      "create table people (email text primary key, first_name text, applied timestamptz)",
    );
    await builder.beginWith("New users into your database and your CRM");
    await builder.connectDatabase(theirs as TheirDatabase);
    await builder.chosen("Table", "public.people");
    await builder.chosen("Key", "email");
    await press("Remove “last_name”");
    await page.getByRole("textbox", { name: "applied" }).click();
    await press("Pick data.applied_at");

    await builder.connect("HubSpot", (form) => form.getByLabel("Access token").fill("mistyped"));
    await page.getByText("Its fields could not be read").waitFor();
    await lookAt(page, "story-1-mistyped");
    await page.getByRole("link", { name: "Look at this connection" }).last().click();
    await page.getByLabel("Access token").fill(String(hubspot.connection.token));
    await press("Save and test");
    await page.getByText("It works").waitFor();
    await page.goBack();
    await page.getByRole("textbox", { name: "Last Name" }).waitFor();

    await builder.test("It worked", 1);
    await builder.test("It worked", 2);
    await lookAt(page, "story-1-tested");
    await query("delete from people");
    await builder.publishAndSwitchOn();
    await join(ADA);
    await eventually(() =>
      query("select email, first_name, applied is not null as applied from people"),
    ).toEqual([{ email: ADA, first_name: null, applied: true }]);
    await eventually(async () => hubspot.people.byEmail(ADA)?.fields).toMatchObject({ email: ADA });
    await builder.openRun();
    await lookAt(page, "story-1-run");
    expect(oddities(world)).toEqual([]);
  });

  test("a user is activated: a feature flag is switched on", async () => {
    const { query } = await theirTable(
      "create table accounts (id serial primary key, email text not null unique, has_beta boolean not null default false)",
    );
    await query(`insert into accounts (email) values ('${ADA}'), ('${FRIEND}')`);
    const ada = await join(ADA);
    await builder.beginWith("Switch a feature on for active users");
    await builder.connectDatabase(theirs as TheirDatabase);
    await builder.chosen("Table", "public.accounts");
    await builder.choose("Key", "email");
    await builder.putInto("beta_enabled", "has_beta");
    await page.getByText("→ yes").waitFor();
    const told = await builder.test("It did not work");
    await told.getByText("The sample is an example", { exact: false }).waitFor();
    await lookAt(page, "story-2-tested");
    await builder.publishAndSwitchOn();
    await make(world, page, `${API}/users/${ada.id}/activate`, {});
    const active = () => query("select email from accounts where has_beta");
    await eventually(active).toEqual([{ email: ADA }]);
    await builder.openRun();
    await lookAt(page, "story-2-run");

    await page.keyboard.press("Escape");
    await query("update accounts set has_beta = false");
    await page.getByRole("link", { name: "What it does" }).click();
    await builder.choose("Sample", new RegExp(`^User Activated, ${ADA}`));
    await page.getByText(`→ ${ADA}`).waitFor();
    await builder.test("It worked");
    expect(await active()).toEqual([{ email: ADA }]);
    expect(oddities(world)).toEqual([]);
  });

  test("a referral is created: a reward row is granted, once", async () => {
    const { query } = await theirTable(
      "create table grants (id serial primary key, person text not null, friend text, hookline_key text unique)",
    );
    const ada = await join(ADA);
    await builder.beginWith("Grant a reward for each referral");
    await builder.connectDatabase(theirs as TheirDatabase);
    await builder.chosen("Table", "public.grants");
    await builder.choose("Column against repeats", /^hookline_key/);
    await page.getByRole("textbox", { name: "hookline_key" }).waitFor({ state: "detached" });
    await press("Remove “granted_at”");
    await press("Publish"); // with a change that isn't stored yet
    await page.getByText("person is needed: fill it in.").first().waitFor();
    await lookAt(page, "story-3-not-complete");
    await builder.putInto("referrer_email", "person");
    await builder.putInto("friend_email", "friend");
    await page.getByText("There is no field").waitFor({ state: "detached" });
    await builder.test("It worked");
    await query("delete from grants");
    await builder.publishAndSwitchOn();
    await join(FRIEND, ada.share_link);
    const granted = () => query("select person, friend, length(hookline_key) as key from grants");
    await eventually(granted).toEqual([{ person: ADA, friend: FRIEND, key: 64 }]);
    await builder.openRun();
    await lookAt(page, "story-3-run");
    expect(await granted()).toHaveLength(1);
    expect(oddities(world)).toEqual([]);
  });

  test("a user unsubscribes: a coupon is mailed", async () => {
    const mail = await startMailServer({ disabledCommands: ["STARTTLS", "AUTH"] });
    const ada = await join(ADA);
    await builder.beginWith("Mail a coupon to whoever unsubscribes");
    await builder.connect("E-mail (SMTP)", async (form) => {
      await form.getByRole("textbox", { name: "Server" }).fill("127.0.0.1");
      await form.getByRole("textbox", { name: "Port" }).fill(String(mail.port));
      await form.getByRole("textbox", { name: "Sender" }).fill("Acme <hello@example.com>");
      await builder.choose("Encryption", /^None/);
    });
    await page.getByPlaceholder("There is none yet").waitFor();
    await press("Publish");
    await page.getByText("Reward is missing.").first().waitFor();
    await lookAt(page, "story-4-no-reward");
    await addCoupons("Goodbye", ["COME-BACK-1", "COME-BACK-2"]);
    await goTo(page, "Tasks");
    await page.getByRole("link", { name: "Mail a coupon to whoever unsubscribes" }).click();
    await builder.choose("Reward", "Goodbye");
    await page.getByText("→ Before you go").waitFor();
    await builder.publishAndSwitchOn();
    await make(world, page, `${API}/users/${ada.id}/unsubscribe`, {});
    await builder.openRun();
    await lookAt(page, "story-4-run");
    await builder.runAgain();
    await eventually(async () => mail.mails.length).toBe(2);
    const codes = mail.mails.map(({ to, raw }) => [...to, /COME-BACK-\d/.exec(raw)?.[0]]);
    expect(codes).toEqual([
      [ADA, codes[0]?.[1]],
      [ADA, codes[0]?.[1]],
    ]);
    expect(codes[0]?.[1]).toMatch(/^COME-BACK/);
    expect(oddities(world)).toEqual([]);
  });

  /** A reward that is only given by tasks. */
  async function addCoupons(name: string, codes: string[]): Promise<void> {
    const dialog = page.getByRole("dialog");
    await page.getByRole("navigation").getByRole("link", { name: "Referrals & rewards" }).click();
    await page.getByRole("button", { name: "Add a reward" }).first().click();
    await dialog.getByLabel("What people earn").fill(name);
    await dialog.getByRole("radio", { name: "each their own" }).check();
    await dialog.getByRole("switch", { name: "Switched on" }).press("Space");
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await dialog.getByLabel("Codes").fill(codes.join("\n"));
    await dialog.getByRole("button", { name: "Upload" }).click();
    await dialog.getByText(`${codes.length} codes added`).waitFor();
    await dialog.getByRole("button", { name: "Done" }).click();
    await dialog.waitFor({ state: "detached" });
  }

  test("a reward is earned: an HTTP call fulfils it, and it is marked as delivered", async () => {
    const ada = await join(ADA);
    await make(world, page, `${API}/rewards`, { name: "Sticker", threshold: 1 });
    await builder.beginWith("Fulfil rewards by your own API");
    await builder.connect("HTTP request", (form) =>
      form.getByRole("textbox", { name: "Address" }).fill(world.receiver.url("/ok")),
    );
    await page.getByRole("textbox", { name: "Fields to send" }).fill("id\nemail\nreward");
    await builder.putInto("grant", "id");
    await page.getByText("There is no field").waitFor({ state: "detached" });
    await builder.test("It worked", 1);
    await lookAt(page, "story-5-tested");
    await builder.connect("Hookline", (form) =>
      form.getByText("This project").waitFor({ state: "attached" }),
    );
    await page.getByRole("textbox", { name: "Grant" }).waitFor();
    await builder.publishAndSwitchOn();
    await join(FRIEND, ada.share_link);
    await eventually(async () => (await world.api(page, `${API}/grants`)).data).toMatchObject([
      { state: "delivered" },
    ]);
    await builder.openRun();
    await lookAt(page, "story-5-run");
    await builder.runAgain();
    await eventually(async () => world.receiver.requests.length).toBe(3);
    const [{ id }] = (await ask(world, page, ["GET", `${API}/grants`])).body.data;
    const [, first, again] = world.receiver.requests;
    for (const request of [first, again]) {
      expect(JSON.parse(request?.body ?? "")).toEqual({ id, email: ADA, reward: "Sticker" });
    }
    expect(first?.headers["idempotency-key"]).not.toBe(again?.headers["idempotency-key"]);
    expect(oddities(world)).toEqual([]);
  });
});
