import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { type ChangeStream, openChanges } from "../testing/change-stream.ts";
import { ENGINES } from "../testing/databases.ts";
import { type HostileReceiver, startHostileReceiver } from "../testing/hostile-receiver.ts";

const TIMES = { retryMs: 100, heartbeatMs: 50, lifeMs: 60_000 };

describe.each(ENGINES)("hearing what changes, on %s", (engine) => {
  let app: TestApp;
  let origin: string;
  let receiver: HostileReceiver;
  let projectId: number;
  let secretKey: string;
  let streams: ChangeStream[];

  beforeEach(async () => {
    streams = [];
    app = await startTestApp(engine, {}, { streamTimes: TIMES });
    receiver = await startHostileReceiver();
    origin = (await app.start()) as string;
    const made = await app.createProject();
    projectId = made.project.id;
    secretKey = made.secretKey;
  });
  afterEach(async () => {
    for (const stream of streams) stream.close();
    await app.close();
    await receiver.close();
  });

  async function open(headers: Record<string, string>, at = origin, project = projectId) {
    const stream = await openChanges(`${at}/api/v1/projects/${project}/changes`, headers);
    streams.push(stream);
    return stream;
  }
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
  const watch = async (at = origin) => {
    const stream = await open(bearer(secretKey), at);
    await stream.next("ready");
    return stream;
  };
  const api = () => app.api(secretKey);
  const at = (path: string) => `/api/v1/projects/${projectId}${path}`;
  const post = (path: string, body?: object) => api().post(at(path), body);
  const endpoint = (path: string, more: object = {}) =>
    post("/webhook-endpoints", { url: receiver.url(path), events: ["tester_created"], ...more });

  test("a sign-up is heard as users and deliveries, what becomes of the webhook as deliveries", async () => {
    await endpoint("/ok");
    const stream = await watch();
    await post("/users", { email: "bruce@example.com" });
    await stream.next("users");
    await expect
      .poll(async () => {
        await stream.next("deliveries");
        return (await api().get(at("/deliveries"))).body.data[0].state;
      })
      .toBe("accepted");
    expect(stream.text()).toContain("retry: 100\n\n");
  });

  test("what is canceled with its endpoint is heard", async () => {
    const { body: made } = await endpoint("/ok", { enabled: false });
    await post("/users", { email: "bruce@example.com" });
    const stream = await watch();
    await api().delete(at(`/webhook-endpoints/${made.id}`));
    await stream.next("deliveries");
  });

  test("what is sent again is heard", async () => {
    const { body: made } = await endpoint("/ok", { policy: "standard" });
    await post("/users", { email: "bruce@example.com" });
    const accepted = async () => (await api().get(at("/deliveries?state=accepted"))).body.data;
    await expect.poll(accepted).toHaveLength(1);
    await api().patch(at(`/webhook-endpoints/${made.id}`), { enabled: false }); // so that nothing comes of it
    const stream = await watch();
    expect((await post(`/deliveries/${(await accepted())[0].id}/resend`)).status).toBe(201);
    await stream.next("deliveries");
  });

  test("much that happens at once is heard a few times", async () => {
    await endpoint("/ok");
    const stream = await watch();
    const startedAt = performance.now();
    const users = Array.from({ length: 300 }, (_, i) => ({ email: `user-${i}@example.com` }));
    await Promise.all(users.map((user) => post("/users", user)));
    await expect.poll(() => receiver.requests.length).toBe(300);
    for (const topic of ["users", "deliveries", "runs"]) {
      await expect.poll(() => stream.events).toContain(topic);
      const spans = Math.ceil((performance.now() - startedAt) / 300) + 1;
      expect(stream.events.filter((event) => event === topic).length).toBeLessThanOrEqual(spans);
    }
  });

  test("a member of the project hears it, and nobody hears another's", async () => {
    const viewer = await app.createMember({ projectId, role: "viewer" });
    const other = await app.createProject({ name: "Other" });
    const stranger = await app.createMember({ projectId: other.project.id, role: "owner" });
    expect((await open({ cookie: stranger.cookie })).status).toBe(404);
    expect((await open(bearer(other.secretKey))).status).toBe(404);
    expect((await open({})).status).toBe(401);
    const { body: key } = await post("/keys", { name: "narrow", scopes: ["users:read"] });
    expect((await open(bearer(key.secret_key ?? key.key))).status).toBe(403);

    const theirs = await open({ cookie: stranger.cookie }, origin, other.project.id);
    await theirs.next("ready");
    const stream = await open({ cookie: viewer.cookie });
    expect(stream.status).toBe(200);
    await stream.next("ready");
    await post("/users", { email: "bruce@example.com" });
    await stream.next("users");
    expect(theirs.events).toEqual([]);
  });

  test("whoever comes back is ready first, and hears what comes then", async () => {
    const lost = await watch();
    lost.close();
    await post("/users", { email: "bruce@example.com" });
    const stream = await open(bearer(secretKey));
    await expect.poll(() => stream.events[0]).toBe("ready");
    await post("/users", { email: "selina@example.com" });
    await stream.next("users");
  });

  test("nobody has more than twenty of them; one that was closed is free again", async () => {
    for (let i = 0; i < 20; i++) await watch();
    const refused = await open(bearer(secretKey));
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("30");
    await expect.poll(() => refused.text()).toContain("20 live streams");
    streams[0]?.close();
    await expect.poll(async () => (await open(bearer(secretKey))).status).toBe(200);
  });

  test("they are counted while they last", async () => {
    const metrics = async () => (await fetch(new URL("/metrics", origin))).text();
    const stream = await watch();
    expect(await metrics()).toContain("hookline_live_streams 1\n");
    stream.close();
    await expect.poll(metrics).toContain("hookline_live_streams 0\n");
  });

  test("a stopping server ends them at once", async () => {
    const stream = await watch();
    const startedAt = performance.now();
    await app.http.close();
    expect(performance.now() - startedAt).toBeLessThan(TIMES.lifeMs / 4);
    await stream.ended;
  });
});

describe.each(ENGINES)("a stream of changes that ends after a while, on %s", (engine) => {
  let app: TestApp;
  let url: string;
  let projectId: number;

  beforeEach(async () => {
    app = await startTestApp(engine, {}, { streamTimes: { ...TIMES, lifeMs: 100 } });
    const origin = await app.start();
    projectId = (await app.createProject()).project.id;
    url = `${origin}/api/v1/projects/${projectId}/changes`;
  });
  afterEach(() => app.close());

  test("says nothing of how long a request takes", async () => {
    const { cookie } = await app.createMember({ projectId, role: "viewer" });
    const metrics = async () => (await fetch(new URL("/metrics", url))).text();
    const stream = await openChanges(url, { cookie });
    await stream.ended;
    await openChanges(url, {});
    await expect.poll(metrics).toMatch(/duration_seconds_count\{.*changes.*status="401"\} 1/);
    expect(await metrics()).not.toMatch(/duration_seconds_count\{.*changes.*status="200"/);
  });

  test("is refused to a member who has signed out meanwhile", async () => {
    const { cookie, api } = await app.createMember({ projectId, role: "viewer" });
    const stream = await openChanges(url, { cookie });
    await api.delete("/api/v1/session");
    await stream.ended;
    expect((await openChanges(url, { cookie })).status).toBe(401);
  });

  test("is not found when the project was deleted meanwhile", async () => {
    const { cookie, api } = await app.createMember({ projectId, role: "owner" });
    const stream = await openChanges(url, { cookie });
    const { status } = await api.delete(`/api/v1/projects/${projectId}`);
    expect(status).toBe(204);
    await stream.ended;
    expect((await openChanges(url, { cookie })).status).toBe(404);
  });
});
