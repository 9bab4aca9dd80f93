import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Json } from "../../testing/api.ts";
import { ENGINES } from "../../testing/databases.ts";
import { dump } from "../../testing/dump.ts";
import { type EchoReceiver, startEchoReceiver } from "../../testing/echo-receiver.ts";
import { startTaskTest, type TaskTest, telling } from "../../testing/tasks.ts";

const MINUTE_MS = 60_000;
const ADA = "ada.lovelace@gmail.com";

describe.each(ENGINES)("who is removed goes from the hub too, on %s", (engine) => {
  let t: TaskTest;
  let source: Json;
  let echo: EchoReceiver;
  let connection: Json;

  beforeEach(async () => {
    t = await startTaskTest(engine);
    source = await t.post("/connections", { connector: "generic", name: "Shop" });
    echo = await startEchoReceiver();
    connection = await t.post("/connections", {
      connector: "http-request",
      name: "Echo",
      settings: { url: echo.url },
    });
  });
  afterEach(async () => {
    await t.close();
    await echo.close();
  });

  const send = async (payload: string | object, { query = "", from = source } = {}): Promise<string> => {
    const url = new URL(from.source.url).pathname + query;
    const headers = { "content-type": typeof payload === "string" ? "text/plain" : "application/json" };
    t.app.clock.advance(20); // a source takes 60 a second
    const answer = await t.app.http.inject({ method: "POST", url, headers, payload });
    return JSON.parse(answer.body).id;
  };
  const listed = async (from = source): Promise<string[]> => {
    const names: string[] = [];
    for (let cursor = ""; ; ) {
      const page = await t.get(`/connections/${from.id}/captures?limit=200${cursor}`);
      names.push(...page.data.map(({ name }: Json) => name));
      if (page.next_cursor === null) return names;
      cursor = `&cursor=${page.next_cursor}`;
    }
  };
  const echoing = (more: object = {}) =>
    t.createTask({
      source: { kind: "connection", connection_id: source.id, types: [] },
      targets: [telling(connection, { path: "/200", mapping: { "field:email": "{{ email }}" }, ...more })],
    });
  const later = async () => {
    t.pass(MINUTE_MS);
    await t.app.housekeeping.run();
  };

  test.each(["erase", "delete"])("by %s: captures and what runs were given and answered", async (act) => {
    const ada = await t.signUp(ADA);
    const task = await echoing();
    const name = await send({ email: "Ada.Lovelace+shop@googlemail.com", name: "Ada" });
    const run = await t.run(task.id, { state: "done" });
    const bobs = await send({ email: "bob@example.com" });
    await expect.poll(() => t.runs(task.id, "state=done")).toHaveLength(2);

    const user = t.at(`/users/${ada.id}`);
    await (act === "erase" ? t.api.post(`${user}/erase`) : t.api.delete(user));
    await t.app.housekeeping.run();
    expect(await listed()).toEqual([bobs, name]);
    await later();
    expect(await listed()).toEqual([bobs]);
    expect((await dump(t.app.db)).toLowerCase()).not.toContain("lovelace");
    const [bobsRun, adasRun] = await t.runs(task.id);
    expect(adasRun).toMatchObject({ id: run.id, state: "done", capture: null });
    const { targets } = await t.get(`/tasks/${task.id}/runs/${(bobsRun as Json).id}`);
    expect(targets[0].tries[0].input).toMatchObject({ "field:email": "bob@example.com" });
    for (const table of ["sought_addresses", "address_looks"]) {
      expect(await t.app.db.read.all(`select * from ${table}`)).toEqual([]);
    }
  });

  test("wherever in a request the address stands, and however it is written; nobody else's goes", async () => {
    const ada = await t.signUp(ADA);
    const address = "ada.lovelace@gmail.com";
    await send({ buyers: [{ [address]: 1 }] });
    await send(`Hello <${address.toUpperCase()}>`);
    await send("", { query: `?mail=${encodeURIComponent(address)}` });
    await send({ page: `https://shop.example.com/?e=${encodeURIComponent(address)}&x=1` });
    const kept = [
      await send({ email: "nada.lovelace@gmail.com" }),
      await send({ email: `${address}.example.com` }),
      await send({ email: "ada.lovelace@example.com" }),
    ];
    await t.api.post(t.at(`/users/${ada.id}/erase`));
    await later();
    expect((await listed()).toReversed()).toEqual(kept);
  });

  test("also out of runs whose capture doesn't name the person, or is gone", async () => {
    const ada = await t.signUp(ADA);
    const task = await echoing({ mapping: { "field:email": `{{ id | if: "=", 7, "${ADA}" }}` } });
    const name = await send({ id: 7 });
    const run = await t.run(task.id, { state: "done" });
    await t.api.post(t.at(`/users/${ada.id}/erase`));
    await later();
    expect(await listed()).toEqual([name]);
    const { targets } = await t.get(`/tasks/${task.id}/runs/${run.id}`);
    expect(targets[0]).toMatchObject({ state: "done", tries: [{ input: null, output: null }] });
  });

  test("another project keeps what it has of the same person", async () => {
    const ada = await t.signUp(ADA);
    const other = await t.app.createProject({ name: "Other" });
    const api = t.app.api(other.secretKey);
    const theirs = `/api/v1/projects/${other.project.id}/connections`;
    const from = (await api.post(theirs, { connector: "generic", name: "Theirs" })).body;
    await send({ email: ADA }, { from });
    await t.api.post(t.at(`/users/${ada.id}/erase`));
    await later();
    expect((await api.get(`${theirs}/${from.id}/captures`)).body.data).toHaveLength(1);
  });

  test("step by step through any number, for all who are due at once; a killed process's look is gone on with", async () => {
    const users = [await t.signUp(ADA), await t.signUp("bob@example.com")];
    const second = await t.post("/connections", { connector: "generic", name: "Second" });
    const kept: string[] = [];
    for (let i = 0; i < 230; i++) {
      const email = i % 50 === 0 ? ADA : i % 50 === 1 ? "bob@example.com" : `u${i}@example.com`;
      const name = await send({ email }, { from: i % 2 === 0 ? source : second });
      if (i % 50 > 1) kept.push(name);
    }
    for (const { id } of users) await t.api.post(t.at(`/users/${id}/erase`));
    t.pass(MINUTE_MS);
    // As far as one step goes, and no further: what is under way is in the database.
    await t.app.db.transact(async (tx) => {
      await tx.all("update sought_addresses set taken_at = due_at");
      await tx.all(
        "insert into address_looks (project_id, stage, part, place) values ($1, 'captures', 0, 0)",
        [t.projectId],
      );
    });
    const late = await t.signUp("late@example.com");
    const lates = await send({ email: "late@example.com" });
    await t.api.post(t.at(`/users/${late.id}/erase`));
    await t.app.housekeeping.run();
    const left = [...(await listed()), ...(await listed(second))];
    expect(left.toSorted()).toEqual([...kept, lates].toSorted());
    await later();
    expect(await listed()).not.toContain(lates);
  });
});
