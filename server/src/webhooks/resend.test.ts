import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";

const SINCE = "2026-03-02T00:00:00Z";
const UNTIL = "2026-03-03T00:00:00Z";

describe.each(ENGINES)("sending again on %s", (engine) => {
  let it: WebhookTest;

  beforeEach(async () => {
    it = await startWebhookTest(engine);
  });
  afterEach(() => it.close());

  const resend = (id: number) => it.api.post(it.at(`/deliveries/${id}/resend`));
  const replay = (endpoint: { id: number }, body: object) =>
    it.api.post(it.at(`/webhook-endpoints/${endpoint.id}/replay`), { since: SINCE, until: UNTIL, ...body });
  const expectRows = (query: string, n: number) => expect.poll(() => it.log(query)).toHaveLength(n);

  test("a resend is a new delivery of the same event; the old one stays as it is", async () => {
    await it.createEndpoint({ url: it.receiver.url("/ok"), policy: "standard" });
    await it.signUp("bruce@example.com");
    const old = await it.become("", { state: "accepted" });
    it.app.clock.advance(60_000);
    expect(await it.read(old.id)).toMatchObject({ can_resend: true, resend_refusal: null });
    const { status, body } = await resend(old.id);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      resend_of: old.id,
      webhook_id: old.webhook_id,
      event_id: old.event_id,
      endpoint_id: old.endpoint_id,
      created_at: "2026-03-02T09:31:00Z",
    });
    // It may have arrived before it is told of.
    expect(["pending", "accepted"]).toContain(body.state);
    await expectRows("state=accepted", 2);
    expect((await it.log()).map((row) => row.id)).toEqual([body.id, old.id]);
    expect(await it.read(old.id)).toMatchObject({ ...old, resend_of: null });
    expect(it.receiver.requests.map((request) => request.body)).toEqual([
      it.receiver.requests[0]?.body,
      it.receiver.requests[0]?.body,
    ]);
  });

  test("under the classic policy nothing is sent again by hand", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/status/500") });
    await it.signUp("bruce@example.com");
    const row = await it.become("", { state: "rejected" });
    for (const refused of [await resend(row.id), await replay(endpoint, { states: ["rejected"] })]) {
      expect(refused.status).toBe(409);
      expect(refused.body).toMatchObject({
        code: "resend_not_allowed",
        detail: expect.stringContaining("classic"),
      });
    }
    expect(await it.read(row.id)).toMatchObject({
      can_resend: false,
      resend_refusal: (await resend(row.id)).body.detail,
    });
    expect(await it.log()).toHaveLength(1);
  });

  test("what is pending, or went to an endpoint since deleted, can't be sent again", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/reset"), policy: "standard" });
    await it.signUp("bruce@example.com");
    const row = await it.become("", { state: "pending", attempts: 1 });
    const pending = await resend(row.id);
    expect(pending.status).toBe(409);
    expect(pending.body).toMatchObject({
      code: "resend_not_allowed",
      detail: expect.stringContaining("pending"),
    });
    const described = async () => (await it.read(row.id)).resend_refusal;
    expect(await described()).toBe(pending.body.detail);
    await it.api.delete(it.at(`/webhook-endpoints/${endpoint.id}`));
    await expectRows("state=canceled", 1);
    const deleted = await resend(row.id);
    expect(deleted.status).toBe(409);
    expect(deleted.body.detail).toContain("deleted");
    expect(await described()).toBe(deleted.body.detail);
    expect((await resend(999_999)).status).toBe(404);
  });

  test("a replay sends what ended in a state within a time again, each once however often it is asked for", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/status/410"), policy: "standard" });
    const other = await it.createEndpoint({ url: it.receiver.url("/ok"), policy: "standard" });
    const change = (body: object) => it.api.patch(it.at(`/webhook-endpoints/${endpoint.id}`), body);
    for (let n = 0; n < 3; n++) {
      await it.signUp(`user-${n}@example.com`);
      await expectRows("state=rejected", n + 1);
      await change({ enabled: true });
      it.pass(3_600_000);
    }
    await change({ url: it.receiver.url("/status/200") });

    // The first was made at 09:30, the second at 10:30, the third at 11:30.
    const window = { states: ["rejected"], since: "2026-03-02T10:30:00Z", until: "2026-03-02T11:30:00Z" };
    expect((await replay(endpoint, window)).body).toEqual({ resent: 1, has_more: false });
    expect((await replay(endpoint, window)).body).toEqual({ resent: 0, has_more: false });
    expect((await replay(endpoint, { states: ["failed"] })).body.resent).toBe(0);
    expect((await replay(endpoint, { states: ["rejected", "failed"] })).body.resent).toBe(2);
    await expectRows(`endpoint_id=${endpoint.id}&state=accepted`, 3);
    await expectRows(`endpoint_id=${endpoint.id}&state=rejected`, 3);
    expect(await it.log(`endpoint_id=${other.id}`)).toHaveLength(3);
    expect((await replay(endpoint, { states: ["accepted"], since: window.since })).body.resent).toBe(3);
    await expectRows(`endpoint_id=${endpoint.id}&state=accepted`, 6);
    expect((await replay(endpoint, { states: ["accepted"], since: window.since })).body.resent).toBe(0);
  });

  test("a replay of more than a batch loses none and doubles none", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/ok"), policy: "standard" });
    const users = Array.from({ length: 600 }, (_, n) => ({ email: `user-${n}@example.com` }));
    expect((await it.api.post(it.at("/users/bulk"), { users })).status).toBeLessThan(300);
    await expect.poll(() => it.receiver.requests.length).toBe(600);
    await expect
      .poll(() => it.app.db.read.all("select 1 from deliveries where state = 'pending'"))
      .toEqual([]);
    expect((await replay(endpoint, { states: ["accepted"] })).body).toEqual({ resent: 600, has_more: false });
    await expect.poll(() => it.receiver.requests.length).toBe(1200);
    const times = new Map<string, number>();
    for (const { headers } of it.receiver.requests) {
      const id = headers["webhook-id"] as string;
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    expect(times.size).toBe(600);
    expect(new Set(times.values())).toEqual(new Set([2]));
  });

  test("a replay that can't be is refused, and the refusal says what is wrong", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/ok"), policy: "standard" });
    for (const [body, path] of [
      [{ states: [] }, "states"],
      [{ states: ["pending"] }, "states.0"],
      [{ states: ["failed"], since: UNTIL, until: SINCE }, "until"],
      [{ states: ["failed"], since: "2026-01-01T00:00:00Z" }, "since"],
      [{ states: ["failed"], since: "a while ago" }, "since"],
    ] as const) {
      const refused = await replay(endpoint, body);
      expect(refused.status, JSON.stringify(body)).toBe(422);
      expect(refused.body.errors[0].path).toBe(path);
    }
  });
});
