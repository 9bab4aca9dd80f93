import { inProject } from "../../accounts/index.ts";
import type { Http } from "../../kernel/http/index.ts";
import { createRateLimit } from "../../kernel/rate-limit.ts";
import { ProjectParams, projectOf } from "../../projects/index.ts";
import type { HubDeps } from "../deps.ts";
import { previewExpression, previewTask } from "./preview.ts";
import { readSample } from "./sample.ts";
import { testTarget } from "./test-target.ts";
import {
  ExpressionAnswer,
  ExpressionBody,
  PreviewAnswer,
  PreviewBody,
  SampleAnswer,
  SampleBody,
  TestAnswer,
  TestBody,
} from "./try-wire.ts";
import { TaskParams } from "./wire.ts";

const tags = ["Tasks"];
const url = "/api/v1/projects/:project/tasks";
const writes = { access: inProject("editor", "hub:write") };

/** A project's tests in a minute: each works on another system for up to 15 seconds. */
const TESTS_A_MINUTE = 30;

/** What a task would do, before it does it. */
export function tryRoutes(http: Http, deps: HubDeps): void {
  const limit = createRateLimit({ clock: deps.clock, limit: TESTS_A_MINUTE, windowMs: 60_000 });

  http.route({
    method: "POST",
    url: `${url}/sample`,
    config: writes,
    schema: {
      tags,
      summary: "Read a sample as a task sees it",
      params: ProjectParams,
      body: SampleBody,
      response: { 200: SampleAnswer },
    },
    handler: async (request) => ({
      data: await readSample(deps, projectOf(request).id, request.body.sample),
    }),
  });

  http.route({
    method: "POST",
    url: `${url}/expression`,
    config: writes,
    schema: {
      tags,
      summary: "Work out an expression with a sample",
      params: ProjectParams,
      body: ExpressionBody,
      response: { 200: ExpressionAnswer },
    },
    handler: async (request) => {
      const { template, sample } = request.body;
      return previewExpression(template, await readSample(deps, projectOf(request).id, sample));
    },
  });

  http.route({
    method: "POST",
    url: `${url}/preview`,
    config: writes,
    schema: {
      tags,
      summary: "Preview a definition with a sample",
      description: "What every target would be given. Nothing is sent.",
      params: ProjectParams,
      body: PreviewBody,
      response: { 200: PreviewAnswer },
    },
    handler: async (request) => {
      const { definition, sample } = request.body;
      return previewTask(definition, await readSample(deps, projectOf(request).id, sample));
    },
  });

  http.route({
    method: "POST",
    url: `${url}/:task/test`,
    config: { ...writes, isLimited: true },
    schema: {
      tags,
      summary: "Test a target of a task's draft",
      description:
        "Really does it, once, with the sample and an idempotency key of its own. Nothing is recorded, and nothing retried.",
      params: TaskParams,
      body: TestBody,
      response: { 200: TestAnswer },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      limit.take(String(id));
      const { target, sample } = request.body;
      return testTarget(deps, id, request.params.task, { target, sample });
    },
  });
}
