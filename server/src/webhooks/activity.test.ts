import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestApp } from "../testing/app.ts";
import { createTestDatabase, ENGINES } from "../testing/databases.ts";
import { startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";

const HOUR_MS = 60 * 60 * 1000;

describe.each(ENGINES)("the activity of webhook endpoints on %s", (engine) => {
  let it: WebhookTest;
  beforeEach(async () => {
    it = await startWebhookTest(engine);
  });
  afterEach(() => it.close());

  const activity = async (query = "") =>
    (await it.api.get(it.at(`/webhook-endpoints/activity${query}`))).body;
  /** Written every two seconds. */
  const become = (expected: object) =>
    expect.poll(async () => (await activity()).data).toMatchObject(expected);

  test("shows the last hours, the last answer and what waits, for each endpoint in the order of the list", async () => {
    const ok = await it.createEndpoint({ url: it.receiver.url("/ok") });
    const bad = await it.createEndpoint({ url: it.receiver.url("/status/500") });
    const down = await it.createEndpoint({ url: it.receiver.url("/reset") });
    const held = await it.createEndpoint({ url: it.receiver.url("/ok"), enabled: false });
    await it.signUp("bruce@example.com");
    const hour = { accepted: 0, rejected: 0, failed: 0, retried: 0 };
    const at = "2026-03-02T09:30:00Z";
    await become([
      { endpoint_id: ok.id, pending: 0, last_answer: { at, state: "accepted", status_code: 200 } },
      { endpoint_id: bad.id, pending: 0, last_answer: { state: "rejected", status_code: 500 } },
      {
        endpoint_id: down.id,
        pending: 1,
        last_answer: { state: "pending", status_code: null, error_code: "connection_reset" },
      },
      { endpoint_id: held.id, pending: 1, last_answer: null },
    ]);
    const { data, next_cursor } = await activity();
    expect(next_cursor).toBeNull();
    expect(data.map((one: { hours: object[] }) => one.hours.length)).toEqual([24, 24, 24, 24]);
    const from = "2026-03-02T09:00:00Z";
    expect(data.map((one: { hours: object[] }) => one.hours.at(-1))).toEqual([
      { ...hour, from, accepted: 1 },
      { ...hour, from, rejected: 1 },
      { ...hour, from, retried: 1 },
      { ...hour, from },
    ]);
    expect(data[0].hours[0]).toEqual({ ...hour, from: "2026-03-01T10:00:00Z" });
    const page = await activity("?limit=3");
    expect(page.data).toHaveLength(3);
    expect((await activity(`?limit=3&cursor=${page.next_cursor}`)).data).toMatchObject([
      { endpoint_id: held.id },
    ]);
  });

  test("forgets hours when they are over since a day, and keeps the last answer", async () => {
    await it.createEndpoint({ url: it.receiver.url("/ok") });
    await it.signUp("bruce@example.com");
    await become([{ last_answer: { status_code: 200 } }]);
    const hours = () => it.app.db.read.all("select hour from target_hours");
    it.pass(23 * HOUR_MS);
    await it.app.housekeeping.run();
    expect((await activity()).data[0].hours[0]).toMatchObject({ from: "2026-03-02T09:00:00Z", accepted: 1 });
    expect(await hours()).toHaveLength(1);
    it.pass(HOUR_MS);
    await it.app.housekeeping.run();
    expect(await hours()).toEqual([]);
    expect((await activity()).data).toMatchObject([{ last_answer: { status_code: 200 } }]);
  });

  test("is written before a process ends", async () => {
    const place = await createTestDatabase(engine);
    const app = await startTestApp(engine, {
      HOOKLINE_DATA_DIR: place.dataDir,
      ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }),
    });
    const { project, secretKey } = await app.createProject();
    const api = app.api(secretKey);
    const at = (path: string) => `/api/v1/projects/${project.id}${path}`;
    await api.post(at("/webhook-endpoints"), { url: it.receiver.url("/ok"), events: ["tester_created"] });
    await api.post(at("/users"), { email: "bruce@example.com" });
    await app.engine.start();
    const accepted = async () => (await api.get(at("/deliveries?state=accepted"))).body.data;
    await expect.poll(accepted).toHaveLength(1);
    await app.close();
    expect(await place.open().read.all("select accepted from target_hours")).toEqual([{ accepted: 1 }]);
    await place.drop();
  });

  test("goes with the project", async () => {
    await it.createEndpoint({ url: it.receiver.url("/ok") });
    await it.signUp("bruce@example.com");
    await it.become("", { state: "accepted" });
    await become([{ last_answer: { status_code: 200 } }]);
    await it.api.delete(it.at(""));
    it.pass(20_000);
    await it.app.housekeeping.run();
    expect(await it.app.db.read.all("select target_id from target_hours")).toEqual([]);
    expect(await it.app.db.read.all("select target_id from last_answers")).toEqual([]);
  });
});
