import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRecord } from "../events/index.ts";
import { systemIds } from "../kernel/ids.ts";
import { ENGINES } from "../testing/databases.ts";
import type { ReceivedRequest } from "../testing/hostile-receiver.ts";
import { startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";

const HOUR_MS = 60 * 60 * 1000;

describe.each(ENGINES)("sending webhooks on %s", (engine) => {
  let it: WebhookTest;

  beforeEach(async () => {
    it = await startWebhookTest(engine);
  });
  afterEach(() => it.close());

  const received = async (path: string, n = 1): Promise<ReceivedRequest[]> => {
    const found = () => it.receiver.requests.filter((request) => request.path === path);
    await expect.poll(found, { interval: 5 }).toHaveLength(n);
    return found();
  };
  /** From here on the engine does what it is told of, and doesn't look for more by itself. */
  async function withoutSweeps(): Promise<void> {
    await it.app.engine.stop(1000);
    vi.useFakeTimers({ toFake: ["setInterval"] });
    await it.app.engine.start().finally(() => vi.useRealTimers());
  }
  const change = async (id: number, body: object) => {
    expect((await it.api.patch(it.at(`/webhook-endpoints/${id}`), body)).status).toBe(200);
  };

  test("a request is what the specification says, and the log shows it as it was sent", async () => {
    const headers = { authorization: "Bearer abc", "x-team": "growth" };
    await it.createEndpoint({ url: it.receiver.url("/ok?from=hookline"), headers });
    const user = await it.signUp("bruce@example.com");
    const [request] = await received("/ok?from=hookline");
    expect(request).toMatchObject({
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": expect.stringMatching(/^Hookline\/\d/),
        "accept-encoding": "identity",
        "webhook-id": expect.stringMatching(/^evt_[0-9a-z]{26}$/),
        "webhook-timestamp": String(it.app.clock.now() / 1000),
        "webhook-signature": expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
        authorization: "Bearer abc",
        "x-team": "growth",
      },
    });
    expect(JSON.parse(request?.body ?? "")).toEqual({
      id: expect.any(Number),
      type: "tester_created",
      data: user,
      created_at: it.app.clock.now() / 1000,
    });
    const row = await it.become("", { state: "accepted", attempts: 1 });
    const delivery = await it.read(row.id);
    expect(delivery.request.body).toBe(request?.body);
    expect(delivery.request.headers).toMatchObject({
      "webhook-signature": request?.headers["webhook-signature"],
      authorization: "(hidden)",
      "x-team": "(hidden)",
    });
    expect(JSON.stringify(delivery)).not.toContain("Bearer abc");
  });

  test("receivers verify with the standardwebhooks package, with either secret for 24 hours after a rotation", async () => {
    it.app.clock.set(Date.now());
    const { id, secret: first } = await it.createEndpoint({
      url: it.receiver.url("/ok"),
      signature: "prefinery",
    });
    const signUpAndVerify = async (n: number, good: string[], bad: string[]) => {
      await it.signUp(`friend-${n}@example.com`);
      const request = (await received("/ok", n)).at(-1) as ReceivedRequest;
      for (const secret of good) {
        expect(new Webhook(secret).verify(request.body, request.headers)).toMatchObject({
          type: "tester_created",
        });
        expect(prefineryVerifies(secret, request)).toBe(true);
      }
      for (const secret of bad) {
        expect(() => new Webhook(secret).verify(request.body, request.headers)).toThrow();
        expect(prefineryVerifies(secret, request)).toBe(false);
      }
    };

    await signUpAndVerify(1, [first], []);
    const rotated = (await it.api.post(it.at(`/webhook-endpoints/${id}/rotate-secret`))).body;
    const { secret: second } = rotated;
    expect(second).not.toBe(first);
    expect(Date.parse(rotated.previous_valid_until)).toBeCloseTo(it.app.clock.now() + 24 * HOUR_MS, -4);
    expect((await it.api.get(it.at(`/webhook-endpoints/${id}/secret`))).body).toEqual({ secret: second });
    await signUpAndVerify(2, [first, second], []);
    const { secret: third } = (await it.api.post(it.at(`/webhook-endpoints/${id}/rotate-secret`))).body;
    await signUpAndVerify(3, [first, second, third], []);
  });

  test("a secret that was replaced ends after 24 hours, and no more than four sign beside the new one", async () => {
    const { id, secret: first } = await it.createEndpoint({ url: it.receiver.url("/ok") });
    const rotate = () => it.api.post(it.at(`/webhook-endpoints/${id}/rotate-secret`));
    const signatures = async (n: number) => {
      await it.signUp(`friend-${n}@example.com`);
      const { body, headers } = (await received("/ok", n)).at(-1) as ReceivedRequest;
      const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
      const key = Buffer.from(first.slice("whsec_".length), "base64");
      const ofFirst = `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
      const all = String(headers["webhook-signature"]).split(" ");
      return { count: all.length, withFirst: all.includes(ofFirst) };
    };
    for (let n = 0; n < 4; n++) expect((await rotate()).status).toBe(200);
    expect(await signatures(1)).toEqual({ count: 5, withFirst: true });
    expect(await rotate()).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/4 times/) } });
    it.pass(24 * HOUR_MS);
    expect(await signatures(2)).toEqual({ count: 1, withFirst: false });
    expect((await rotate()).status).toBe(200);
  });

  test("the bytes and the webhook-id are the same on every attempt and resend; the timestamp is the attempt's", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/status/500"), policy: "standard" });
    await it.signUp("zoë@example.com");
    await it.become("", { attempts: 1 });
    it.pass(7000);
    const row = await it.become("", { attempts: 2 });
    await change(endpoint.id, { url: it.receiver.url("/ok") });
    it.pass(30_000);
    await it.become("", { state: "accepted", attempts: 3 });
    expect((await it.api.post(it.at(`/deliveries/${row.id}/resend`))).status).toBe(201);
    await received("/ok", 2);
    const { requests } = it.receiver;
    expect(requests).toHaveLength(4);
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
    expect(new Set(requests.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    const start = it.app.clock.now() / 1000 - 37;
    expect(requests.map(({ headers }) => Number(headers["webhook-timestamp"]) - start)).toEqual([
      0, 7, 37, 37,
    ]);
  });

  test("what is pending goes to the new URL", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/reset") });
    await it.signUp("bruce@example.com");
    await it.become("", { state: "pending", attempts: 1, error_code: "connection_reset" });
    await change(endpoint.id, { url: it.receiver.url("/ok") });
    it.pass(6000);
    await it.become("", { state: "accepted", attempts: 2, status_code: 200, error_code: null });
    await received("/ok");
  });

  test("a disabled endpoint's deliveries are held, and go out when it is enabled again", async () => {
    await withoutSweeps();
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/ok"), enabled: false });
    const witness = await it.createEndpoint({ url: it.receiver.url("/status/200") });
    await it.signUp("bruce@example.com");
    await it.become(`endpoint_id=${witness.id}`, { state: "accepted" });
    await it.become(`endpoint_id=${endpoint.id}`, { state: "pending", attempts: 0 });
    await change(endpoint.id, { enabled: true });
    await it.become(`endpoint_id=${endpoint.id}`, { state: "accepted", attempts: 1 });

    await change(endpoint.id, { enabled: false });
    const selina = await it.signUp("selina@example.com");
    it.pass(72 * HOUR_MS);
    await it.signUp("clark@example.com");
    await received("/status/200", 3);
    await it.become(`endpoint_id=${endpoint.id}&user_id=${selina.id}`, { state: "pending", attempts: 0 });
    await received("/ok", 1);
  });

  test("deleting an endpoint cancels what is pending; the log keeps it all, with the URL", async () => {
    const url = it.receiver.url("/reset");
    const endpoint = await it.createEndpoint({ url, events: ["tester_created", "tester_applied"] });
    const user = await it.signUp("bruce@example.com");
    await expect.poll(() => it.log("state=pending")).toMatchObject([{ attempts: 1 }, { attempts: 1 }]);
    await it.api.delete(it.at(`/webhook-endpoints/${endpoint.id}`));
    await expect.poll(() => it.log("state=canceled")).toHaveLength(2);
    const [row] = await it.log(`endpoint_id=${endpoint.id}`);
    expect(row).toMatchObject({
      endpoint_id: endpoint.id,
      user_id: user.id,
      state: "canceled",
      attempts: 1,
      next_attempt_at: null,
      finished_at: "2026-03-02T09:30:00Z",
    });
    expect(await it.read(row.id)).toMatchObject({ endpoint_url: url, attempt_log: [{ number: 1 }] });
    await it.signUp("selina@example.com");
    expect(await it.log()).toHaveLength(2);
  });

  test("an event whose body would be over 256 KiB is refused, and leaves nothing", async () => {
    await it.createEndpoint({ url: it.receiver.url("/ok"), events: ["*"] });
    const { db, clock } = it.app;
    const record = createRecord({ clock, ids: systemIds(clock), wake: () => {} });
    const happen = (length: number) => {
      const event = { type: "goal_reached", data: { note: "x".repeat(length) }, userId: null } as const;
      return db.transact((tx) => record(tx, [{ ...event, projectId: it.projectId }]));
    };
    await expect(happen(256 * 1024)).rejects.toMatchObject({ code: "payload_too_large", status: 413 });
    expect(await it.log()).toEqual([]);
    await happen(255 * 1024);
    await it.become("", { event_type: "goal_reached" });
  });

  test("an endpoint whose secret can't be opened makes no other one wait", async () => {
    const broken = await it.createEndpoint({ url: it.receiver.url("/broken") });
    const good = await it.createEndpoint({ url: it.receiver.url("/ok") });
    await it.app.db.transact((tx) =>
      tx.all("update webhook_endpoints set headers = 'v1.000000000000.AAAA.AAAA' where id = $1", [broken.id]),
    );
    await it.signUp("bruce@example.com");
    await it.become(`endpoint_id=${good.id}`, { state: "accepted" });
    expect(await it.log("state=pending")).toMatchObject([{ endpoint_id: broken.id, attempts: 0 }]);
    const itsLease = () =>
      it.app.db.read.all("select lease_until from deliveries where target_id = $1", [broken.id]);
    await expect.poll(itsLease).toEqual([{ lease_until: null }]);
  });
});

/** Written for this test from the published description of the header, without our code. */
function prefineryVerifies(secret: string, { headers, body }: ReceivedRequest): boolean {
  const header = headers["x-prefinery-signature"] ?? "";
  const timestamp = /(?:^|,)t=(\d+)/.exec(header)?.[1];
  const expected = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return header.split(",").includes(`v1=${expected}`);
}
