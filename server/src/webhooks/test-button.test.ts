import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { REFUSED_URL } from "../testing/hostile-receiver.ts";
import { startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";
import { ATTEMPT_DEADLINE_MS } from "./sender.ts";

describe.each(ENGINES)("the Test button on %s", (engine) => {
  let it: WebhookTest;

  beforeEach(async () => {
    it = await startWebhookTest(engine, {}, { attemptDeadlineMs: 3000 });
  });
  afterEach(() => it.close());

  const press = async (endpoint: { id: number }, body?: object) =>
    it.api.post(it.at(`/webhook-endpoints/${endpoint.id}/test`), body);

  test("sends the sample of the first subscribed event, signed, and says what came back", async () => {
    it.app.clock.set(Date.now());
    const endpoint = await it.createEndpoint({
      url: it.receiver.url("/ok"),
      events: ["referral_created", "tester_created"],
      headers: { authorization: "Bearer abc" },
    });
    const { status, body } = await press(endpoint);
    expect(status).toBe(200);
    expect(body).toEqual({
      ok: true,
      status_code: 200,
      duration_ms: expect.any(Number),
      error_code: null,
      response_body: "ok",
      message: expect.stringMatching(/^Your server answered 200 in \d+ ms\. It takes webhooks\.$/),
    });
    const [request] = it.receiver.requests;
    expect(request?.headers).toMatchObject({
      "webhook-id": expect.stringMatching(/^test_[0-9a-z]{26}$/),
      authorization: "Bearer abc",
    });
    const samples = (await it.api.get(it.at("/event-types"))).body.data;
    const { sample } = samples.find((type: { name: string }) => type.name === "referral_created");
    expect(new Webhook(endpoint.secret).verify(request?.body ?? "", request?.headers ?? {})).toEqual({
      id: 0,
      type: "referral_created",
      data: sample,
      created_at: Math.floor(it.app.clock.now() / 1000),
    });
  });

  test("sends the event that is asked for, subscribed or not", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/ok") });
    await press(endpoint, { event: "goal_reached" });
    expect(JSON.parse(it.receiver.requests[0]?.body ?? "")).toMatchObject({ type: "goal_reached" });
    const refused = await press(endpoint, { event: "goal_scored" });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([
      { path: "event", message: expect.stringContaining("no event type") },
    ]);
    expect(it.receiver.requests).toHaveLength(1);
  });

  test("records nothing and retries nothing", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/status/500"), policy: "standard" });
    await press(endpoint);
    it.pass(60_000);
    expect(await it.log()).toEqual([]);
    expect((await it.api.get(it.at("/events"))).body.data).toEqual([]);
    expect(it.receiver.requests).toHaveLength(1);
  });

  test.each([
    [
      "/status/500",
      "classic",
      /^Your server answered 500 in \d+ ms\. Hookline counts only 200 as accepted.*its log/,
    ],
    ["/status/204", "classic", /^Your server answered 204.*counts only 200.*Let the server answer 200/],
    ["/status/404", "standard", /^Your server answered 404.*200 to 299.*Check the path/],
    ["/redirect", "standard", /^Your server answered 301.*redirects are not followed/],
  ])(
    "an answer like %s under the %s policy is no success, and the message says what to do",
    async (path, policy, message) => {
      const endpoint = await it.createEndpoint({ url: it.receiver.url(path), policy });
      expect((await press(endpoint)).body).toMatchObject({
        ok: false,
        error_code: null,
        message: expect.stringMatching(message),
      });
    },
  );

  test("204 is a success under the standard policy", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/status/204"), policy: "standard" });
    expect((await press(endpoint)).body).toMatchObject({ ok: true, status_code: 204, response_body: "" });
  });

  test("a server that can't be reached, or never ends, is told apart by its error code", async () => {
    const refused = await it.createEndpoint({ url: REFUSED_URL });
    expect((await press(refused)).body).toMatchObject({
      ok: false,
      status_code: null,
      error_code: "connection_refused",
      response_body: null,
      message: expect.stringMatching(/^Nothing is listening/),
    });
    const hanging = await it.createEndpoint({ url: it.receiver.url("/hang") });
    expect((await press(hanging)).body).toMatchObject({ ok: false, error_code: "timed_out" });
  });

  test("may be pressed 30 times a minute in a project", async () => {
    const endpoint = await it.createEndpoint({ url: it.receiver.url("/ok") });
    for (let n = 0; n < 30; n++) expect((await press(endpoint)).status).toBe(200);
    const refused = await press(endpoint);
    expect(refused.status).toBe(429);
    expect(refused.body.code).toBe("rate_limited");
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(it.receiver.requests).toHaveLength(30);
    it.app.clock.advance(60_000);
    expect((await press(endpoint)).status).toBe(200);
  });
});

test("an attempt is given up after 15 seconds, whatever has come by then", async () => {
  const it = await startWebhookTest("sqlite");
  const endpoint = await it.createEndpoint({ url: it.receiver.url("/drip") });
  const { body } = await it.api.post(it.at(`/webhook-endpoints/${endpoint.id}/test`));
  await it.close();
  expect(body).toMatchObject({ ok: false, status_code: null, error_code: "timed_out" });
  expect(ATTEMPT_DEADLINE_MS).toBe(15_000);
  expect(body.duration_ms).toBeGreaterThanOrEqual(14_990);
  expect(body.duration_ms).toBeLessThan(30_000); // it would drip for a hundred seconds
});
