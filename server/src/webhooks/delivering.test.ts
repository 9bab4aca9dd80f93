import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../kernel/database/index.ts";
import { ENGINES } from "../testing/databases.ts";
import { type HostileReceiver, REFUSED_URL, startHostileReceiver } from "../testing/hostile-receiver.ts";
import { VALID_CERTIFICATE } from "../testing/test-certificates.ts";
import { startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";
import { POLICIES, type Policy } from "./policy.ts";

/** What a receiver does, with what it comes to under each policy. Unreached ones are tried again under both. */
const ANSWERED: [path: string, status: number, classic: string, standard: string][] = [
  ["/ok", 200, "accepted", "accepted"],
  ["/continue", 200, "accepted", "accepted"],
  ["/early-hints", 200, "accepted", "accepted"],
  ["/not-utf8", 200, "accepted", "accepted"],
  ["/nul", 200, "accepted", "accepted"],
  ["/gzip-bomb?megabytes=4", 200, "accepted", "accepted"],
  ["/flood", 200, "accepted", "accepted"],
  ["/body/100000", 200, "accepted", "accepted"],
  ["/close-idle", 200, "accepted", "accepted"],
  ["/status/201", 201, "rejected", "accepted"],
  ["/status/204", 204, "rejected", "accepted"],
  ["/redirect?to=http://169.254.169.254/latest", 301, "rejected", "pending"],
  ["/status/304", 304, "rejected", "pending"],
  ["/status/400", 400, "rejected", "pending"],
  ["/status/404", 404, "rejected", "pending"],
  ["/status/410", 410, "rejected", "rejected"],
  ["/status/429?retry-after=120", 429, "rejected", "pending"],
  ["/status/500", 500, "rejected", "pending"],
  ["/status/503", 503, "rejected", "pending"],
  ["/status/599", 599, "rejected", "pending"],
];

const UNREACHED: [path: string, error: string][] = [
  ["/hang", "timed_out"],
  ["/drip", "timed_out"],
  ["/endless", "timed_out"],
  ["/empty", "connection_reset"],
  ["/reset", "connection_reset"],
  ["/reset-after-headers", "invalid_response"],
  ["/short-body", "invalid_response"],
  ["/malformed-status", "invalid_response"],
  ["/malformed-headers", "invalid_response"],
  ["/huge-headers", "invalid_response"],
  ["/not-http", "invalid_response"],
  ["/switching", "invalid_response"],
  ["/status/600", "invalid_response"],
];

const EACH = ENGINES.flatMap((engine) => POLICIES.map((policy) => [policy, engine] as const));

describe.each(EACH)("what a receiver does under the %s policy on %s", (policy: Policy, engine: Engine) => {
  let it: WebhookTest;
  let secure: HostileReceiver;
  const ids = new Map<string, number>();

  const outcomeOf = (path: string, expected: object) => it.become(`endpoint_id=${ids.get(path)}`, expected);

  beforeAll(async () => {
    it = await startWebhookTest(engine, {}, { attemptDeadlineMs: 5000 });
    secure = await startHostileReceiver({ certificate: VALID_CERTIFICATE });
    const urls: [string, string][] = [...ANSWERED, ...UNREACHED].map(([path]) => [
      path,
      it.receiver.url(path),
    ]);
    urls.push(["refused", REFUSED_URL], ["bad TLS", `https://127.0.0.1:${secure.port}/ok`]);
    for (const [path, url] of urls) ids.set(path, (await it.createEndpoint({ url, policy })).id);
    await it.signUp("bruce@example.com");
  });
  afterAll(async () => {
    await it.close();
    await secure.close();
  });

  test.each(ANSWERED)("%s: an answer of %i", async (path, status, classic, standard) => {
    const state = policy === "classic" ? classic : standard;
    const row = await outcomeOf(path, { state, attempts: 1, status_code: status, error_code: null });
    const isPending = state === "pending";
    expect(row.finished_at).toEqual(isPending ? null : "2026-03-02T09:30:00Z");
    expect(row.next_attempt_at).toEqual(isPending ? expect.any(String) : null);
  });

  test.each(UNREACHED)("%s: tried again, with the error code %s", async (path, error) => {
    const row = await outcomeOf(path, {
      state: "pending",
      attempts: 1,
      status_code: null,
      error_code: error,
    });
    expect(row.finished_at).toBeNull();
    if (policy === "classic") expect(row.next_attempt_at).toBe("2026-03-02T09:30:06Z");
  });

  test("nothing listens: tried again", async () => {
    await outcomeOf("refused", { state: "pending", attempts: 1, error_code: "connection_refused" });
  });

  test("a certificate that nobody vouches for: tried again", async () => {
    await outcomeOf("bad TLS", { state: "pending", attempts: 1, error_code: "tls_failed" });
  });

  test("the log keeps the start of a body as text, and never unpacks it", async () => {
    const bodyOf = async (path: string) => {
      const row = await outcomeOf(path, { state: "accepted" });
      return (await it.read(row.id)).attempt_log[0].response_body;
    };
    expect(await bodyOf("/not-utf8")).toBe("caf\\xe9 \\xffé");
    expect(await bodyOf("/nul")).toBe("a\\x00b\\x1b[31m\tc\r\n");
    expect(await bodyOf("/body/100000")).toBe("x".repeat(4096));
    expect((await bodyOf("/gzip-bomb?megabytes=4")).length).toBeLessThan(4 * 4096);
    expect(await bodyOf("/flood")).toHaveLength(4096);
  });

  test("every attempt that was not accepted says why and what to do, in a sentence", async () => {
    for (const [path] of [...ANSWERED, ...UNREACHED]) {
      const [row] = await it.log(`endpoint_id=${ids.get(path)}`);
      const { attempt_log } = await it.read(row.id);
      expect(attempt_log, path).toHaveLength(1);
      const sentence = attempt_log[0].error_message;
      if (row.state === "accepted") expect(sentence, path).toBeNull();
      else expect(sentence, path).toMatch(/^[A-Z].* .*\.$/);
    }
  });

  test("every endpoint got the same bytes, and the same webhook-id", async () => {
    for (const [path] of ANSWERED) await outcomeOf(path, {});
    const { requests } = it.receiver;
    expect(new Set(requests.map((request) => request.body)).size).toBe(1);
    expect(new Set(requests.map((request) => request.headers["webhook-id"])).size).toBe(1);
    expect(new Set(requests.map((request) => request.path)).size).toBe(ANSWERED.length + UNREACHED.length);
  });

  test("an endpoint that says it is gone is disabled under the standard policy alone", async () => {
    await outcomeOf("/status/410", { state: "rejected" });
    const gone = (await it.api.get(it.at(`/webhook-endpoints/${ids.get("/status/410")}`))).body;
    expect(gone.enabled).toBe(policy === "classic");
    const busy = (await it.api.get(it.at(`/webhook-endpoints/${ids.get("/status/500")}`))).body;
    expect(busy.enabled).toBe(true);
  });

  test.skipIf(policy === "classic")("a busy receiver is left alone for as long as it asks", async () => {
    const row = await outcomeOf("/status/429?retry-after=120", { state: "pending" });
    expect(row.next_attempt_at).toBe("2026-03-02T09:32:00Z");
  });
});
