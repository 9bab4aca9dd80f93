import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { Engine } from "../../server/src/kernel/database/index.ts";
import { type FarDatabase, openFarDatabase } from "./far-database.ts";
import { openPostOffice, type PostOffice } from "./post-office.ts";
import { openShop, type Shop } from "./shop.ts";
import { openStage, type Stage } from "./stage.ts";

const CUTS = 50;
const PATIENCE_MS = 90_000;
const TEST_MS = 900_000;

const TABLES = `
  create table grants (email text not null, once_key text unique);
  create table contacts (email text primary key, note text)`;

/** The task's targets, by their keys. */
const KINDS = ["http", "insert", "upsert", "coupon"] as const;
type Kind = (typeof KINDS)[number];

/**
 * A task with four targets: another system, two tables, and a mail with a coupon. Each time everything is done, and
 * nothing of it answered, whoever did it is killed: so the next one finds it to be done once more.
 */
describe("killed between a target's effect and its settlement, each effect is there once", () => {
  let stage: Stage;
  let shop: Shop;
  let theirs: FarDatabase;
  let post: PostOffice;
  afterEach(async () => {
    await stage.close();
    await Promise.all([shop.close(), theirs.close(), post.close()]);
  });

  test.each<[Engine, number]>([
    ["sqlite", 1],
    ["postgres", 2],
  ])(
    "Hookline on %s, processes: %i",
    async (engine, processes) => {
      [shop, theirs, post] = await Promise.all([
        openShop(),
        openFarDatabase(TABLES, "grants"),
        openPostOffice(),
      ]);
      stage = await openStage(engine, processes, async () => 200);
      await startTask();
      const cuts: { [kind in Kind]: number } = { http: 0, insert: 0, upsert: 0, coupon: 0 };
      let users = 0;
      while (Math.min(cuts.http, cuts.insert, cuts.coupon) < CUTS && users < 3 * CUTS) {
        const email = `user-${users++}@example.com`;
        for (const kind of await cutAfterEffects(email)) cuts[kind]++;
      }
      await allDone(users);
      console.log(`effects on ${engine}: ${users} users, cut ${JSON.stringify(cuts)}, asked ${shop.asked}`);
      expect(Math.min(cuts.http, cuts.insert, cuts.coupon)).toBeGreaterThanOrEqual(CUTS);
      await expectOnce(users);
    },
    TEST_MS,
  );

  async function startTask(): Promise<void> {
    const { password, ...settings } = theirs.connection;
    const { id: database } = await ask("connections", {
      connector: "postgres",
      name: "Theirs",
      settings,
      secrets: { password },
    });
    const { id: shopId } = await ask("connections", {
      connector: "http-request",
      name: "Shop",
      settings: { url: shop.url, sign_in: "none" },
    });
    const { id: mail } = await ask("connections", {
      connector: "smtp",
      name: "Mail",
      settings: { host: "127.0.0.1", port: post.port, tls: "off", from: "hello@example.com" },
    });
    const { id: reward } = await ask("rewards", { name: "Coupon", threshold: 1000, coupon: "pool" });
    await ask(`rewards/${reward}/codes`, {
      codes: Array.from({ length: 4 * CUTS }, (_, i) => `CODE-${i}`),
    });
    const email = "{{ data.email }}";
    const target = (key: Kind, connection_id: number, action: string, settings: object, mapping: object) => ({
      ...{ key, connection_id, action, settings, mapping },
      filter: null,
      retry: "standard",
    });
    const once = { table: "public.grants", once: "once_key" };
    const targets = [
      target(
        "http",
        shopId,
        "send",
        { method: "POST", format: "json_fields", names: "email" },
        { "field:email": email },
      ),
      target("insert", database, "insert", once, { email }),
      target(
        "upsert",
        database,
        "upsert",
        { table: "public.contacts", key: "email" },
        { email, note: "is here" },
      ),
      target("coupon", mail, "send_coupon", { reward }, { to: email, subject: "For you", text: "[coupon]" }),
    ];
    const source = { kind: "project", connection_id: null, types: ["tester_created"] };
    const { id } = await ask("tasks", {
      name: "All",
      draft: { source, filter: null, targets, sample: null },
    });
    await ask(`tasks/${id}/publish`);
    const switched = await stage.api.patch(`${url()}/tasks/${id}`, { enabled: true });
    expect(switched.status).toBe(200);
  }

  /** Has somebody join, and kills every server once all was done for that one; answers what was not noted by then. */
  async function cutAfterEffects(email: string): Promise<Kind[]> {
    const done = Promise.all([
      shop.holdAfterGiving(email),
      post.holdAfterTaking(email),
      theirs.rowFor(email),
    ]);
    await ask("users", { email });
    await done;
    await Promise.all(stage.servers.map((server) => server.kill()));
    const cut = await unsettled(email);
    stage.servers = stage.servers.map(() => stage.start());
    await Promise.all(stage.servers.map((server) => server.ready()));
    return cut;
  }

  async function unsettled(email: string): Promise<Kind[]> {
    const rows = await stage.db.read.all<{ key: Kind }>(
      `select t.key from deliveries d join task_targets t on t.target_id = d.target_id join events e on e.id = d.event_id
       where d.due_at is not null and d.claim_id is not null and e.user_id = (select id from users where email = $1)`,
      [email],
    );
    return rows.map(({ key }) => key);
  }

  /** The last one is still held: nobody follows. */
  async function allDone(users: number): Promise<void> {
    void shop.holdAfterGiving("nobody");
    void post.holdAfterTaking("nobody");
    const until = Date.now() + PATIENCE_MS;
    const expected = users * KINDS.length;
    for (;;) {
      const [row] = await stage.db.read.all<{ done: number }>(
        `select count(*) as done from deliveries d join task_targets t on t.target_id = d.target_id
         where d.state = 'accepted'`,
      );
      if (row?.done === expected) return;
      if (Date.now() > until) throw new Error(`only ${row?.done} of ${expected} are done`);
      await sleep(100);
    }
  }

  async function expectOnce(users: number): Promise<void> {
    expect([...shop.given.values()].sort()).toEqual(emailsOf(users));
    expect(shop.asked).toBeGreaterThanOrEqual(users + CUTS);
    for (const table of ["grants", "contacts"]) {
      const rows = await theirs.rows<{ email: string }>(`select email from ${table}`);
      expect([table, rows.map(({ email }) => email).sort()]).toEqual([table, emailsOf(users)]);
    }
    const codes = [...post.codes.values()].map((mailed) => new Set(mailed));
    expect(codes.filter((mailed) => mailed.size !== 1)).toEqual([]);
    expect(new Set(codes.flatMap((mailed) => [...mailed])).size).toBe(users);
    const given = await stage.db.read.all("select id from coupon_codes where given_at is not null");
    expect(given).toHaveLength(users);
  }

  async function ask(path: string, body: object = {}): Promise<{ id: number }> {
    const answer = await stage.api.post(`${url()}/${path}`, body);
    if (answer.status >= 300) throw new Error(`${path} refused: ${answer.status} ${answer.body}`);
    return JSON.parse(answer.body);
  }

  function url(): string {
    return `${stage.servers[0]?.url}${stage.projectPath}`;
  }
});

function emailsOf(users: number): string[] {
  return Array.from({ length: users }, (_, i) => `user-${i}@example.com`).sort();
}
