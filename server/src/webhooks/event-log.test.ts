import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTarget } from "../delivery/index.ts";
import { ENGINES } from "../testing/databases.ts";
import { type Row, startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(ENGINES)("the event log on %s", (engine) => {
  let it: WebhookTest;

  beforeEach(async () => {
    it = await startWebhookTest(engine);
  });
  afterEach(() => it.close());

  const idsOf = (rows: Row[]): number[] => rows.map((row) => row.id);
  const accepted = (n: number) => expect.poll(() => it.log("state=accepted")).toHaveLength(n);

  test("a row says what became of an event on its way to an endpoint", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/ok") });
    const user = await it.signUp("bruce@example.com");
    const row = await it.become("", { state: "accepted" });
    expect(row).toEqual({
      id: expect.any(Number),
      webhook_id: expect.stringMatching(/^evt_/),
      event_id: expect.any(Number),
      event_type: "tester_created",
      endpoint_id: endpoint.id,
      endpoint_url: it.receiver.url("/ok"),
      user_id: user.id,
      user_email: "bruce@example.com",
      state: "accepted",
      attempts: 1,
      status_code: 200,
      error_code: null,
      next_attempt_at: null,
      created_at: "2026-03-02T09:30:00Z",
      finished_at: "2026-03-02T09:30:00Z",
    });
    expect(await it.read(row.id)).toEqual({
      ...row,
      can_resend: false,
      resend_refusal: expect.stringContaining("classic"),
      resend_of: null,
      request: {
        headers: expect.objectContaining({ "webhook-id": row.webhook_id }),
        body: expect.any(String),
      },
      attempt_log: [
        {
          number: 1,
          started_at: "2026-03-02T09:30:00Z",
          duration_ms: expect.any(Number),
          status_code: 200,
          error_code: null,
          error_message: null,
          error_detail: null,
          response_headers: expect.objectContaining({ "content-length": "2" }),
          response_body: "ok",
        },
      ],
    });
  });

  test("a row says who it is about, as long as the user is there", async () => {
    await it.createEndpoint({ url: it.receiver.url("/ok") });
    const bruce = await it.signUp("bruce@example.com");
    const selina = await it.signUp("selina@example.com");
    await accepted(2);
    await it.api.patch(it.at(`/users/${selina.id}`), { email: "cat@example.com" });
    await it.api.delete(it.at(`/users/${bruce.id}`));
    expect((await it.log()).map((row) => row.user_email)).toEqual(["cat@example.com", null]);
    const [about] = (await it.api.get(it.at(`/users/${selina.id}/deliveries`))).body.data;
    expect(about).toMatchObject({ user_id: selina.id, user_email: "cat@example.com" });
    expect((await it.read(about.id)).user_email).toBe("cat@example.com");
  });

  test("a filter that can't be is refused, and the refusal names it", async () => {
    for (const query of [
      "state=done",
      "event=tester",
      "endpoint_id=x",
      "since=yesterday",
      "until=2026-13-01T00:00:00Z",
      "limit=0",
      "limit=201",
      "cursor=nonsense",
    ]) {
      const { status, body } = await it.api.get(it.at(`/deliveries?${query}`));
      expect(status, query).toBe(422);
      expect(body.errors[0].path, query).toBe(query.split("=")[0]);
    }
  });

  test("a delivery that was not tried yet has a body, and no headers", async () => {
    await it.createEndpoint({ url: it.receiver.url("/ok"), enabled: false });
    await it.signUp("bruce@example.com");
    const [row] = await it.log();
    expect(row).toMatchObject({ state: "pending", attempts: 0, next_attempt_at: "2026-03-02T09:30:00Z" });
    expect(await it.read(row.id)).toMatchObject({ request: { headers: null }, attempt_log: [] });
  });

  describe("with deliveries of two endpoints over three hours", () => {
    let ok: { id: number };
    let failing: { id: number };
    let users: { id: number; email: string }[];
    let all: Row[];

    beforeEach(async () => {
      ok = await it.createEndpoint({ url: it.receiver.url("/ok"), events: ["*"] });
      failing = await it.createEndpoint({ url: it.receiver.url("/status/500") });
      users = [];
      for (let n = 0; n < 4; n++) {
        users.push(await it.signUp(`user-${n}@example.com`));
        await accepted(2 * (n + 1));
        await expect.poll(() => it.log("state=rejected")).toHaveLength(n + 1);
        it.pass(60 * 60 * 1000);
      }
      all = await it.log();
    });

    test("the newest come first, page by page, none twice and none left out", async () => {
      expect(idsOf(all)).toEqual(idsOf(all).toSorted((a, b) => b - a));
      expect(all).toHaveLength(12);
      const paged: number[] = [];
      for (let cursor: string | null = ""; cursor !== null; ) {
        const query: string = cursor ? `&cursor=${cursor}` : "";
        const { data, next_cursor } = (await it.api.get(it.at(`/deliveries?limit=5${query}`))).body;
        paged.push(...idsOf(data));
        cursor = next_cursor;
      }
      expect(paged).toEqual(idsOf(all));
    });

    test("every filter finds exactly what fits, alone and with the others", async () => {
      const time = (row: Row) => Date.parse(row.created_at);
      const since = "2026-03-02T10:30:00Z";
      const until = "2026-03-02T12:30:00Z";
      const conditions: [query: string, fits: (row: Row) => boolean][] = [
        ["state=accepted", (row) => row.state === "accepted"],
        ["state=rejected", (row) => row.state === "rejected"],
        ["event=tester_created", (row) => row.event_type === "tester_created"],
        ["event=tester_applied", (row) => row.event_type === "tester_applied"],
        [`endpoint_id=${ok.id}`, (row) => row.endpoint_id === ok.id],
        [`endpoint_id=${failing.id}`, (row) => row.endpoint_id === failing.id],
        [`user_id=${users[2]?.id}`, (row) => row.user_id === users[2]?.id],
        [`webhook_id=${all[3].webhook_id}`, (row) => row.webhook_id === all[3].webhook_id],
        [`since=${since}`, (row) => time(row) >= Date.parse(since)],
        [`until=${until}`, (row) => time(row) < Date.parse(until)],
      ];
      for (const [query, fits] of conditions) {
        const found = all.filter(fits);
        expect(found.length, query).toBeGreaterThan(0);
        expect(found.length, query).toBeLessThan(all.length);
        expect(idsOf(await it.log(query)), query).toEqual(idsOf(found));
      }
      const pairs = conditions.flatMap((a, i) => conditions.slice(i + 1).map((b) => [a, b] as const));
      for (const [[a, fitsA], [b, fitsB]] of pairs) {
        if (a.split("=")[0] === b.split("=")[0]) continue;
        const both = all.filter((row) => fitsA(row) && fitsB(row));
        expect(idsOf(await it.log(`${a}&${b}`)), `${a}&${b}`).toEqual(idsOf(both));
      }
    });

    test("a filter finds its own pages", async () => {
      const query = "event=tester_created&state=accepted&limit=3";
      const first = (await it.api.get(it.at(`/deliveries?${query}`))).body;
      const second = (await it.api.get(it.at(`/deliveries?${query}&cursor=${first.next_cursor}`))).body;
      const fitting = all.filter((row) => row.event_type === "tester_created" && row.state === "accepted");
      expect([...idsOf(first.data), ...idsOf(second.data)]).toEqual(idsOf(fitting));
      expect(second.next_cursor).toBeNull();
    });

    test("a user's list is the log filtered for that user", async () => {
      const [user] = users;
      const { data } = (await it.api.get(it.at(`/users/${user?.id}/deliveries?state=accepted`))).body;
      expect(data).toEqual(await it.log(`user_id=${user?.id}&state=accepted`));
      expect(data).toHaveLength(2);
    });

    test("another project sees nothing of it", async () => {
      const other = await it.app.createProject({ name: "Other" });
      const stranger = it.app.api(other.secretKey);
      const theirs = (path: string) => `/api/v1/projects/${other.project.id}${path}`;
      expect((await stranger.get(theirs("/deliveries"))).body.data).toEqual([]);
      expect((await stranger.get(theirs(`/deliveries?endpoint_id=${ok.id}`))).body.data).toEqual([]);
      expect((await stranger.get(theirs(`/deliveries?webhook_id=${all[0].webhook_id}`))).body.data).toEqual(
        [],
      );
      expect((await stranger.get(theirs(`/users/${users[0]?.id}/deliveries`))).status).toBe(404);
      expect((await stranger.get(theirs(`/deliveries/${all[0].id}`))).status).toBe(404);
      expect((await stranger.post(theirs(`/deliveries/${all[0].id}/resend`))).status).toBe(404);
    });
  });

  test("what goes elsewhere than to webhook endpoints is not in the log", async () => {
    const { db } = it.app;
    const target = { projectId: it.projectId, kind: "message", eventTypes: ["*"], heldAt: 1 };
    await db.transact((tx) => createTarget(tx, target));
    await it.createEndpoint({ url: it.receiver.url("/ok") });
    const user = await it.signUp("bruce@example.com");
    expect(await db.read.all("select id from deliveries")).toHaveLength(3);
    await it.become("", { event_type: "tester_created" });
    await it.become(`user_id=${user.id}`, {});
    const [hidden] = await db.read.all<{ id: number }>(
      "select min(id) as id from deliveries where target_id = 1",
    );
    expect((await it.api.get(it.at(`/deliveries/${hidden?.id}`))).status).toBe(404);
  });

  test("finished deliveries are kept as long as the project says, and pending ones always", async () => {
    await it.createEndpoint({ url: it.receiver.url("/ok") });
    const dead = await it.createEndpoint({ url: it.receiver.url("/ok"), enabled: false });
    const forever = await it.app.createProject({ name: "Forever" });
    const api = it.app.api(forever.secretKey);
    const at = (path: string) => `/api/v1/projects/${forever.project.id}${path}`;
    await api.patch(at(""), { retention_days: null });
    await api.post(at("/webhook-endpoints"), { url: it.receiver.url("/ok"), events: ["tester_created"] });
    await api.post(at("/users"), { email: "clark@example.com" });

    await it.signUp("bruce@example.com");
    await accepted(1);
    await expect
      .poll(async () => (await api.get(at("/deliveries?state=accepted"))).body.data)
      .toHaveLength(1);
    it.pass(29 * DAY_MS);
    await it.signUp("selina@example.com");
    await accepted(2);
    await it.app.housekeeping.run();
    expect(await it.log("state=accepted")).toHaveLength(2);
    it.pass(DAY_MS + 1);
    await it.app.housekeeping.run();

    expect(await it.log("state=accepted")).toHaveLength(1);
    expect(await it.log(`endpoint_id=${dead.id}&state=pending`)).toHaveLength(2);
    expect((await api.get(at("/deliveries"))).body.data).toHaveLength(1);
    const orphans = "select * from attempts where delivery_id not in (select id from deliveries)";
    expect(await it.app.db.read.all(orphans)).toEqual([]);
  });

  test("a delivery that was made long ago and finished lately is kept from when it finished", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/ok"), enabled: false });
    await it.signUp("bruce@example.com");
    it.pass(40 * DAY_MS);
    await it.api.patch(it.at(`/webhook-endpoints/${endpoint.id}`), { enabled: true });
    await accepted(1);
    await it.app.housekeeping.run();
    expect(await it.log()).toHaveLength(1);
    it.pass(30 * DAY_MS + 1);
    await it.app.housekeeping.run();
    expect(await it.log()).toEqual([]);
  });

  test("a deleted endpoint is forgotten when the log has nothing of it any more", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/ok") });
    await it.signUp("bruce@example.com");
    await accepted(1);
    await it.api.delete(it.at(`/webhook-endpoints/${endpoint.id}`));
    await it.app.housekeeping.run();
    const rows = () => it.app.db.read.all("select id from webhook_endpoints");
    expect(await rows()).toHaveLength(1);
    it.pass(31 * DAY_MS);
    await it.app.housekeeping.run();
    expect(await rows()).toEqual([]);
    expect(await it.app.db.read.all("select id from targets")).toEqual([]);
  });

  test("a deleted project's webhooks stop, and leave nothing behind", async () => {
    await it.createEndpoint({ url: it.receiver.url("/reset") });
    await it.signUp("bruce@example.com");
    await it.become("", { state: "pending", attempts: 1 });
    const owner = (await it.app.createMember({ projectId: it.projectId, role: "owner" })).api;
    expect((await owner.delete(it.at(""))).status).toBe(204);
    it.pass(60_000);
    await it.app.housekeeping.run();
    for (const table of [
      "webhook_endpoints",
      "deliveries",
      "attempts",
      "targets",
      "subscriptions",
      "events",
    ]) {
      expect(await it.app.db.read.all(`select * from ${table}`), table).toEqual([]);
    }
    expect(it.receiver.requests).toHaveLength(1);
  });
});
