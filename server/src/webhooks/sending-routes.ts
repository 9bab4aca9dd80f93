import { inProject } from "../accounts/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { createRateLimit } from "../kernel/rate-limit.ts";
import { projectOf } from "../projects/index.ts";
import { createAddressBook } from "./address.ts";
import type { WebhooksDeps } from "./deps.ts";
import { EndpointParams, ReplayAnswer, ReplayBody, TestAnswer, TestBody } from "./endpoint-wire.ts";
import { readEndpoint } from "./queries.ts";
import { replay } from "./replay.ts";
import { testEndpoint } from "./test-endpoint.ts";

const tags = ["Webhooks"];
const one = "/api/v1/projects/:project/webhook-endpoints/:endpoint";
const sending = { access: inProject("editor", "webhooks:write") };

/** A project's tests in a minute: each holds a connection for up to 15 seconds. */
const TESTS_A_MINUTE = 30;

/** What makes an endpoint get something at once. */
export function sendingRoutes(http: Http, deps: WebhooksDeps): void {
  const { db, clock } = deps;
  const open = createAddressBook(deps.keyring);
  const limit = createRateLimit({ clock, limit: TESTS_A_MINUTE, windowMs: 60_000 });

  http.route({
    method: "POST",
    url: `${one}/test`,
    config: { ...sending, isLimited: true },
    schema: {
      tags,
      summary: "Send a sample to a webhook endpoint",
      description: "One attempt, signed, whose end is waited for. Nothing is recorded, and nothing retried.",
      params: EndpointParams,
      body: TestBody,
      response: { 200: TestAnswer },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      limit.take(String(id));
      const endpoint = await readEndpoint(db.read, id, request.params.endpoint);
      const result = await testEndpoint({ ...deps, open }, endpoint, request.body?.event);
      return {
        ok: result.ok,
        status_code: result.statusCode,
        duration_ms: result.durationMs,
        error_code: result.errorCode,
        response_body: result.responseBody,
        message: result.message,
      };
    },
  });

  http.route({
    method: "POST",
    url: `${one}/replay`,
    config: sending,
    schema: {
      tags,
      summary: "Send many deliveries again",
      description:
        "Those of the endpoint, made in a span of at most 31 days, that ended in these states and were not sent again before; up to 10,000. Only under the standard policy.",
      params: EndpointParams,
      body: ReplayBody,
      response: { 200: ReplayAnswer },
    },
    handler: async (request) => {
      const { since, until, states } = request.body;
      const span = { since: Date.parse(since), until: until === undefined ? clock.now() : Date.parse(until) };
      const { id } = projectOf(request);
      const done = await replay(deps, id, request.params.endpoint, { ...span, states });
      return { resent: done.resent, has_more: done.hasMore };
    },
  });
}
