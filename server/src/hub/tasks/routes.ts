import Type from "typebox";
import { inProject } from "../../accounts/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../../projects/index.ts";
import type { HubDeps } from "../deps.ts";
import { changeTask } from "./change-task.ts";
import { createTask, EMPTY } from "./create-task.ts";
import { deleteTask } from "./delete-task.ts";
import { describeTasks } from "./describe.ts";
import { discardDraft } from "./discard-draft.ts";
import { publish } from "./publish.ts";
import { listTasks, readTask } from "./queries.ts";
import { draftFrom } from "./templates.ts";
import { type DescribedTask, TaskAnswer, TaskBody, TaskParams, TaskPatch, toTask } from "./wire.ts";

const tags = ["Tasks"];
const url = "/api/v1/projects/:project/tasks";
const one = `${url}/:task`;
const reads = { access: inProject("viewer", "hub:read") };
const writes = { access: inProject("editor", "hub:write") };

/** A project's tasks. */
export function basicRoutes(http: Http, deps: HubDeps): void {
  const { db } = deps;

  async function describe(projectId: number, taskId: number) {
    const tasks = await describeTasks(deps, projectId, [await readTask(db.read, projectId, taskId)]);
    return toTask(tasks[0] as DescribedTask);
  }

  http.route({
    method: "GET",
    url,
    config: reads,
    schema: {
      tags,
      summary: "List tasks",
      description: "Oldest first.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(TaskAnswer) },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      const page = pageOf(request.query);
      const rows = await describeTasks(deps, id, await listTasks(db.read, id, page));
      return pageFrom(rows, page, toTask);
    },
  });

  http.route({
    method: "POST",
    url,
    config: writes,
    schema: {
      tags,
      summary: "Create a task",
      description: "A draft, off: empty, as you send it, or begun from a template.",
      params: ProjectParams,
      body: TaskBody,
      response: { 201: TaskAnswer },
    },
    handler: async (request, reply) => {
      const { id } = projectOf(request);
      const { name, description = "", template, draft = EMPTY } = request.body;
      const begun = template === undefined ? draft : await draftFrom(deps, id, template);
      const task = await createTask(deps, id, { name, description, draft: begun });
      return reply.code(201).send(await describe(id, task.id));
    },
  });

  http.route({
    method: "GET",
    url: one,
    config: reads,
    schema: { tags, summary: "Read a task", params: TaskParams, response: { 200: TaskAnswer } },
    handler: (request) => describe(projectOf(request).id, request.params.task),
  });

  http.route({
    method: "PATCH",
    url: one,
    config: writes,
    schema: {
      tags,
      summary: "Change a task",
      description: "Its draft, which touches nothing that runs; its name; whether it is on.",
      params: TaskParams,
      body: TaskPatch,
      response: { 200: TaskAnswer },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      await changeTask(deps, id, request.params.task, request.body);
      return describe(id, request.params.task);
    },
  });

  http.route({
    method: "DELETE",
    url: one,
    config: writes,
    schema: {
      tags,
      summary: "Delete a task",
      description: "With its runs. What waits for another try is given up.",
      params: TaskParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deleteTask(deps, projectOf(request).id, request.params.task);
      return reply.code(204).send(null);
    },
  });

  http.route({
    method: "POST",
    url: `${one}/publish`,
    config: writes,
    schema: {
      tags,
      summary: "Publish a task's draft",
      description:
        "From then on events find this version. 422 with everything that is wrong where the draft isn't complete. It asks the targets' systems for their fields, for up to 10 seconds.",
      params: TaskParams,
      response: { 200: TaskAnswer },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      await publish(deps, id, request.params.task);
      return describe(id, request.params.task);
    },
  });

  http.route({
    method: "POST",
    url: `${one}/discard-draft`,
    config: writes,
    schema: {
      tags,
      summary: "Discard a task's draft",
      description: "The draft is what is published again.",
      params: TaskParams,
      response: { 200: TaskAnswer },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      await discardDraft(deps, id, request.params.task);
      return describe(id, request.params.task);
    },
  });
}
