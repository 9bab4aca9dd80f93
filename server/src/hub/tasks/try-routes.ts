import { inProject } from "../../accounts/index.ts";
import { invalidInput } from "../../kernel/errors.ts";
import type { Http } from "../../kernel/http/index.ts";
import { createRateLimit } from "../../kernel/rate-limit.ts";
import { ProjectParams, projectOf } from "../../projects/index.ts";
import type { HubDeps } from "../deps.ts";
import { previewExpression, previewTask } from "./preview.ts";
import { draftOf, publishedOf } from "./published.ts";
import { readTask } from "./queries.ts";
import { readSample } from "./sample.ts";
import { testTarget } from "./test-target.ts";
import {
  ExpressionAnswer,
  ExpressionBody,
  PreviewAnswer,
  PreviewBody,
  SampleAnswer,
  SampleBody,
  TargetsFieldsAnswer,
  TaskPreviewBody,
  TestAnswer,
  TestBody,
  toField,
} from "./try-wire.ts";
import { TaskParams } from "./wire.ts";

const tags = ["Tasks"];
const url = "/api/v1/projects/:project/tasks";
const reads = { access: inProject("viewer", "hub:read") };
const writes = { access: inProject("editor", "hub:write") };

/** A project's tests in a minute: each works on another system for up to 15 seconds. */
const TESTS_A_MINUTE = 30;

/** What a task would do, before it does it. */
export function tryRoutes(http: Http, deps: HubDeps): void {
  const limit = createRateLimit({ clock: deps.clock, limit: TESTS_A_MINUTE, windowMs: 60_000 });

  http.route({
    method: "POST",
    url: `${url}/sample`,
    config: reads,
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
    url: `${url}/:task/with-sample`,
    config: reads,
    schema: {
      tags,
      summary: "Preview a task with a sample",
      description: "What its targets would be given, as it runs or as it is drafted. Nothing is sent.",
      params: TaskParams,
      body: TaskPreviewBody,
      response: { 200: PreviewAnswer },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      const { version, sample } = request.body;
      const task = await readTask(deps.db.read, id, request.params.task);
      const definition = version === "draft" ? draftOf(task) : publishedOf(task);
      if (definition === null)
        throw invalidInput("version", `the task “${task.name}” was never published: ask for its draft`);
      return previewTask(definition, await readSample(deps, id, sample));
    },
  });

  http.route({
    method: "GET",
    url: `${url}/:task/fields`,
    config: reads,
    schema: {
      tags,
      summary: "List the fields of a task's targets",
      description: "As they were when it was published; nobody is asked. None of a task that never was.",
      params: TaskParams,
      response: { 200: TargetsFieldsAnswer },
    },
    handler: async (request) => {
      const task = await readTask(deps.db.read, projectOf(request).id, request.params.task);
      const targets = Object.entries(publishedOf(task)?.fields ?? {});
      return { data: targets.map(([target, fields]) => ({ target, fields: fields.map(toField) })) };
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
