import { inProject } from "../../accounts/index.ts";
import { type Http, Page, pageFrom, pageOf } from "../../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../../projects/index.ts";
import type { HubDeps } from "../deps.ts";
import { readTask } from "../tasks/queries.ts";
import { TaskParams } from "../tasks/wire.ts";
import { describeRun, listRunRows } from "./describe.ts";
import { runAgain } from "./run-again.ts";
import { AgainBody, RunAnswer, RunParams, RunRow, RunsQuery } from "./run-wire.ts";

const tags = ["Runs"];
const project = "/api/v1/projects/:project";
const task = `${project}/tasks/:task`;
const reads = { access: inProject("viewer", "hub:read") };

/** What tasks did. */
export function runRoutes(http: Http, deps: HubDeps): void {
  const { read } = deps.db;

  http.route({
    method: "GET",
    url: `${project}/runs`,
    config: reads,
    schema: {
      tags,
      summary: "List runs",
      description: "Of all the project's tasks, newest first.",
      params: ProjectParams,
      querystring: RunsQuery,
      response: { 200: Page(RunRow) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const { id } = projectOf(request);
      const { state, q: search } = request.query;
      const rows = await listRunRows(read, { projectId: id, taskId: null, state, search }, page);
      return pageFrom(rows, page, ({ row }) => row);
    },
  });

  http.route({
    method: "GET",
    url: `${task}/runs`,
    config: reads,
    schema: {
      tags,
      summary: "List a task's runs",
      description: "Newest first.",
      params: TaskParams,
      querystring: RunsQuery,
      response: { 200: Page(RunRow) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const { id } = projectOf(request);
      const taskId = (await readTask(read, id, request.params.task)).id;
      const { state, q: search } = request.query;
      const rows = await listRunRows(read, { projectId: id, taskId, state, search }, page);
      return pageFrom(rows, page, ({ row }) => row);
    },
  });

  http.route({
    method: "GET",
    url: `${task}/runs/:run`,
    config: reads,
    schema: {
      tags,
      summary: "Read a run",
      description: "With what came in, and what every target was given and answered.",
      params: RunParams,
      response: { 200: RunAnswer },
    },
    handler: (request) => describeRun(read, projectOf(request).id, request.params),
  });

  http.route({
    method: "POST",
    url: `${task}/runs/:run/again`,
    config: { access: inProject("editor", "hub:write") },
    schema: {
      tags,
      summary: "Run a task again",
      description: "For the same event, by what is published now. The task must be on.",
      params: RunParams,
      body: AgainBody,
      response: { 201: RunAnswer },
    },
    handler: async (request, reply) => {
      const { id } = projectOf(request);
      const { task, run } = request.params;
      const made = await runAgain(deps, id, { task, run, targets: request.body.targets });
      return reply.code(201).send(await describeRun(read, id, { task, run: made }));
    },
  });
}
