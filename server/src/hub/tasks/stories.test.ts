import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Json } from "../../testing/api.ts";
import { ENGINES } from "../../testing/databases.ts";
import { startMailServer } from "../../testing/mail-server.ts";
import { createTheirDatabase, type TheirDatabase } from "../../testing/sql-servers.ts";
import { startTaskTest, type TaskTest } from "../../testing/tasks.ts";
import type { TaskTarget } from "./definition.ts";

/** Each story begins from its template, and is filled in as a person would. */
describe.each(ENGINES)("the five stories on %s", (engine) => {
  let t: TaskTest;
  let theirs: TheirDatabase | null = null;
  beforeEach(async () => {
    t = await startTaskTest(engine);
  });
  afterEach(async () => {
    await t.close();
    await theirs?.drop();
    theirs = null;
  });

  async function connectDatabase(table: string): Promise<TheirDatabase> {
    theirs = await createTheirDatabase("postgres");
    await theirs.query(table);
    const { password, ...settings } = theirs.connection;
    await t.post("/connections", { connector: "postgres", name: "Ours", settings, secrets: { password } });
    return theirs;
  }

  /** Settings are what a person picks; targets that aren't named are left out. */
  async function start(template: string, settings: { [key: string]: object }): Promise<Json> {
    const task = await t.post("/tasks", { name: template, template });
    const targets = task.draft.targets
      .filter(({ key }: TaskTarget) => key in settings)
      .map((target: TaskTarget) => ({
        ...target,
        settings: { ...target.settings, ...settings[target.key] },
      }));
    await t.patch(`/tasks/${task.id}`, { draft: { ...task.draft, targets } });
    await t.post(`/tasks/${task.id}/publish`);
    return t.patch(`/tasks/${task.id}`, { enabled: true });
  }

  test("a user applies: a row in the project's own PostgreSQL", async () => {
    const { query } = await connectDatabase(
      "create table people (email text primary key, first_name text, last_name text)",
    );
    const task = await start("applied-to-database-and-crm", {
      database: { table: "public.people", key: "email" },
    });
    await t.post("/users", { email: "ada@example.com", profile: { first_name: "Ada" } });
    await t.run(task.id, { state: "done" });
    expect(await query("select * from people")).toEqual([
      { email: "ada@example.com", first_name: "Ada", last_name: null },
    ]);
  });

  test("a user is activated: a feature flag is switched on", async () => {
    const { query } = await connectDatabase(
      "create table accounts (email text primary key, beta_enabled boolean not null default false)",
    );
    await query("insert into accounts (email) values ('ada@example.com'), ('bob@example.com')");
    const task = await start("activated-feature-flag", { flag: { table: "public.accounts", key: "email" } });
    await t.post("/users", { email: "ada@example.com", status: "active" });
    await t.run(task.id, { state: "done" });
    expect(await query("select email from accounts where beta_enabled")).toEqual([
      { email: "ada@example.com" },
    ]);
  });

  test("a referral is created: a reward row is granted, once", async () => {
    const { query } = await connectDatabase(
      "create table grants (referrer_email text, friend_email text, granted_at timestamptz, once text unique)",
    );
    const task = await start("referral-reward-row", { grant: { table: "public.grants", once: "once" } });
    const { referral_code } = await t.signUp("ada@example.com");
    await t.post("/users", { email: "bob@example.com", referred_by: referral_code });
    await t.run(task.id, { state: "done" });
    expect(await query("select referrer_email, friend_email from grants")).toEqual([
      { referrer_email: "ada@example.com", friend_email: "bob@example.com" },
    ]);
  });

  test("a user unsubscribes: a coupon is mailed", async () => {
    const mail = await startMailServer({ disabledCommands: ["STARTTLS", "AUTH"] });
    await t.post("/connections", {
      connector: "smtp",
      name: "Mail",
      settings: { host: "127.0.0.1", port: mail.port, tls: "off", from: "hello@example.com" },
    });
    const reward = await t.post("/rewards", { name: "Goodbye", threshold: 1000, coupon: "pool" });
    await t.post(`/rewards/${reward.id}/codes`, { codes: ["COME-BACK"] });
    const task = await start("unsubscribed-coupon", { mail: { reward: String(reward.id) } });
    const user = await t.signUp("ada@example.com");
    await t.post(`/users/${user.id}/unsubscribe`);
    await t.run(task.id, { state: "done" });
    expect(mail.mails).toMatchObject([
      { to: ["ada@example.com"], raw: expect.stringMatching(/Hello there[\s\S]*COME-BACK/) },
    ]);
  });

  test("a reward is earned: it is fulfilled by a request, and marked as delivered", async () => {
    await t.post("/connections", { connector: "hookline", name: "Here", settings: { where: "here" } });
    await t.patch(`/connections/${t.connection.id}`, { settings: { url: t.receiver.url("/ok") } });
    const task = await start("reward-fulfilled", { fulfil: {}, delivered: {} });
    const user = await t.signUp("ada@example.com");
    const reward = await t.post("/rewards", { name: "Sticker", threshold: 1000 });
    const grant = await t.post(`/rewards/${reward.id}/issue`, { user_id: user.id });
    await t.run(task.id, { state: "done", targets: [{ key: "fulfil" }, { key: "delivered" }] });
    expect(t.receiver.requests.map(({ body }) => JSON.parse(body))).toEqual([
      { grant: grant.id, email: "ada@example.com", reward: "Sticker" },
    ]);
    expect((await t.get(`/users/${user.id}/rewards`)).data).toMatchObject([
      { id: grant.id, state: "delivered" },
    ]);
  });
});
