import { SpanStatusCode, trace } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "./testing/databases.ts";
import { startWebhookTest, type WebhookTest } from "./testing/webhooks.ts";

describe.each(ENGINES)("tracing on %s", (engine) => {
  const exporter = new InMemorySpanExporter();
  let it: WebhookTest;

  beforeEach(async () => {
    trace.setGlobalTracerProvider(
      new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
    );
    it = await startWebhookTest(engine);
  });
  afterEach(async () => {
    await it.close();
    trace.disable();
    exporter.reset();
  });

  test("each attempt is a span for the SDK that was loaded first", async () => {
    const taken = await it.createEndpoint({ url: it.receiver.url("/ok") });
    const refused = await it.createEndpoint({ url: it.receiver.url("/status/500") });
    const broken = await it.createEndpoint({ url: it.receiver.url("/reset") });
    await it.signUp("ada@example.com");
    await expect.poll(() => exporter.getFinishedSpans()).toHaveLength(3);
    const spans = exporter.getFinishedSpans();
    const of = (id: number) => spans.find(({ attributes }) => attributes["hookline.target.id"] === id);
    expect(of(taken.id)).toMatchObject({
      name: "attempt",
      startTime: [it.app.clock.now() / 1000, 0],
      status: { code: SpanStatusCode.UNSET },
      attributes: {
        "messaging.message.id": expect.stringMatching(/^evt_/),
        "hookline.target.kind": "webhook",
        "hookline.attempt.number": 1,
        "hookline.outcome": "accepted",
        "http.response.status_code": 200,
      },
    });
    expect(of(refused.id)).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { "hookline.outcome": "rejected", "http.response.status_code": 500 },
    });
    expect(of(broken.id)?.attributes).toMatchObject({
      "hookline.outcome": "pending",
      "error.type": "connection_reset",
    });
    expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain("ada@example.com");
  });
});
