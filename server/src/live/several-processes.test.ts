import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { type ChangeStream, openChanges } from "../testing/change-stream.ts";
import { createTestDatabase, type TestDatabase } from "../testing/databases.ts";
import { type HostileReceiver, startHostileReceiver } from "../testing/hostile-receiver.ts";
import { TOPICS } from "./topics.ts";

describe("what changes by one process on a PostgreSQL and is watched in another", () => {
  let place: TestDatabase;
  let receiver: HostileReceiver;
  let watching: TestApp;
  let working: TestApp;
  let origin: string;
  let project: { id: number; key: string };
  let streams: ChangeStream[];

  beforeEach(async () => {
    streams = [];
    place = await createTestDatabase("postgres");
    receiver = await startHostileReceiver();
    watching = await startOn("api");
    working = await startOn("api,work");
    origin = (await watching.start()) as string;
    await working.start();
    const made = await working.createProject();
    project = { id: made.project.id, key: made.secretKey };
    await post("/webhook-endpoints", { url: receiver.url("/ok"), events: ["tester_created"] });
  });
  afterEach(async () => {
    for (const stream of streams) stream.close();
    await working.close();
    await watching.close();
    await place.drop();
    await receiver.close();
  });

  const startOn = (roles: string) =>
    startTestApp("postgres", {
      DATABASE_URL: place.databaseUrl as string,
      HOOKLINE_DATA_DIR: place.dataDir,
      HOOKLINE_ROLES: roles,
    });
  const post = (path: string, body: object) =>
    working.api(project.key).post(`/api/v1/projects/${project.id}${path}`, body);

  async function watch({ id, key } = project): Promise<ChangeStream> {
    const url = `${origin}/api/v1/projects/${id}/changes`;
    const stream = await openChanges(url, { authorization: `Bearer ${key}` });
    streams.push(stream);
    await stream.next("ready");
    return stream;
  }

  test("is heard, and nothing of other projects", async () => {
    const other = await working.createProject({ name: "Other" });
    const stream = await watch();
    const theirs = await watch({ id: other.project.id, key: other.secretKey });
    await post("/users", { email: "bruce@example.com" });
    await stream.next("users");
    await expect
      .poll(async () => {
        await stream.next("deliveries");
        const { body } = await watching.api(project.key).get(`/api/v1/projects/${project.id}/deliveries`);
        return body.data[0].state;
      })
      .toBe("accepted");
    expect(theirs.events).toEqual([]);
  });

  test("costs a few notifications a second, however much it is", async () => {
    const stream = await watch();
    const told: string[] = [];
    await place.open().listen("hookline_changes", (payload) => void told.push(payload));
    const startedAt = performance.now();
    const users = Array.from({ length: 300 }, (_, i) => ({ email: `user-${i}@example.com` }));
    await Promise.all(users.map((user) => post("/users", user)));
    await expect.poll(() => receiver.requests.length).toBe(300);
    await stream.next("deliveries");
    await expect
      .poll(() => told.map((payload) => payload.split(":").slice(1).join(":")))
      .toEqual(expect.arrayContaining([`deliveries:${project.id}`, `users:${project.id}`]));
    const spans = Math.ceil((performance.now() - startedAt) / 500) + 1;
    expect(told.length).toBeLessThanOrEqual(TOPICS.length * spans);
  });

  test("is heard as all that may have changed, where the connection was lost meanwhile", async () => {
    const stream = await watch();
    await watching.db.read.all(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hookline-standing' and datname = current_database()",
    );
    await expect.poll(() => new Set(stream.events)).toEqual(new Set(TOPICS));
  });
});
