import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./kernel/database/index.ts";
import { createHttp, healthRoutes } from "./kernel/http/index.ts";
import { createLogger } from "./kernel/log.ts";
import { createMetrics } from "./kernel/metrics.ts";
import { startTestApp, type TestApp } from "./testing/app.ts";
import { ENGINES } from "./testing/databases.ts";
import { type HostileReceiver, startHostileReceiver } from "./testing/hostile-receiver.ts";

describe.each(ENGINES)("health on %s", (engine) => {
  let app: TestApp;
  let receiver: HostileReceiver;

  beforeEach(async () => {
    app = await startTestApp(engine, { HOOKLINE_METRICS_TOKEN: "let-me-read" });
    receiver = await startHostileReceiver();
  });
  afterEach(async () => {
    await app.close();
    await receiver.close();
  });

  const metrics = async () => {
    const headers = { authorization: "Bearer let-me-read" };
    return (await app.http.inject({ url: "/metrics", headers })).body;
  };

  test("the server says that it is alive, and ready once its database is migrated", async () => {
    expect((await app.http.inject({ url: "/healthz" })).json()).toEqual({ status: "ok" });
    expect((await app.http.inject({ url: "/readyz" })).json()).toEqual({ status: "ready" });
    await app.db.transact((tx) => tx.all("delete from migrations where name like '0003%'"));
    const unready = await app.http.inject({ url: "/readyz" });
    expect(unready.statusCode).toBe(503);
    expect(unready.json().detail).toContain("0003_delivery");
  });

  test("metrics are read with their token alone, where one is set", async () => {
    expect((await app.http.inject({ url: "/metrics" })).statusCode).toBe(403);
    const wrong = { authorization: "Bearer let-me-reed" };
    expect((await app.http.inject({ url: "/metrics", headers: wrong })).statusCode).toBe(403);
    expect(await metrics()).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  test("metrics tell of requests by route, and of attempts by what became of them", async () => {
    const { project, secretKey } = await app.createProject();
    const api = app.api(secretKey);
    const path = `/api/v1/projects/${project.slug}`;
    await api.post(`${path}/webhook-endpoints`, { url: receiver.url("/ok"), events: ["tester_created"] });
    await app.engine.start();
    await api.post(`${path}/users`, { email: "ada@example.com" });
    await expect.poll(metrics).toContain('hookline_attempt_duration_seconds_count{outcome="accepted"} 1');
    await expect.poll(metrics).toMatch(/^hookline_attempts_in_flight 0$/m);
    const text = await metrics();
    expect(text).toContain(
      'hookline_http_request_duration_seconds_count{route="/api/v1/projects/:project/users",method="POST",status="201"} 1',
    );
    expect(text).toMatch(/^hookline_overdue_seconds 0$/m);
    expect(text).not.toContain("ada@example.com");
  });
});

test("a database that is away is told to the log with its address, and to nobody else", async () => {
  const db = openDatabase({ databaseUrl: "postgres://127.0.0.1:1/away", dataDir: "" }, () => {});
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const http = createHttp({ log: createLogger({ level: "info", stream }), trustProxy: false });
  healthRoutes(http, { db, migrations: [], metrics: createMetrics(), metricsToken: null });
  const { statusCode, body } = await http.inject("/readyz");
  expect(statusCode).toBe(503);
  expect(body).toContain("The database can't be reached. Try again in a moment.");
  expect(body).not.toContain("127.0.0.1");
  expect(lines.join("")).toContain("ECONNREFUSED 127.0.0.1:1");
  await http.close();
  await db.close();
});
