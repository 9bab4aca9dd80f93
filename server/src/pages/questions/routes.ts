import Type from "typebox";
import { inProject } from "../../accounts/index.ts";
import type { Http } from "../../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../../projects/index.ts";
import { listQuestions } from "./queries.ts";
import { addQuestion, changeQuestion, deleteQuestion, orderQuestions, type QuestionDeps } from "./save.ts";
import {
  OrderBody,
  QuestionAnswer,
  QuestionBody,
  QuestionList,
  QuestionParams,
  QuestionPatch,
  toWire,
} from "./wire.ts";

const tags = ["Questions"];

export function questionRoutes(http: Http, deps: QuestionDeps): void {
  const { db } = deps;
  const reads = { access: inProject("viewer", "project:read") };
  const writes = { access: inProject("editor", "project:write") };

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/questions",
    config: reads,
    schema: {
      tags,
      summary: "List questions",
      description: "All that the project asks those who sign up, in order.",
      params: ProjectParams,
      response: { 200: QuestionList },
    },
    handler: async (request) => ({
      data: (await listQuestions(db.read, projectOf(request).id)).map(toWire),
    }),
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/questions",
    config: writes,
    schema: {
      tags,
      summary: "Ask a question",
      description:
        "After the others; up to 20. Answers are checked where visitors sign up, and stand in the user's `custom_fields`.",
      params: ProjectParams,
      body: QuestionBody,
      response: { 201: QuestionAnswer },
    },
    handler: async (request, reply) => {
      const question = await addQuestion(deps, projectOf(request).id, request.body);
      return reply.code(201).send(toWire(question));
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/questions/order",
    config: writes,
    schema: {
      tags,
      summary: "Put the questions in order",
      params: ProjectParams,
      body: OrderBody,
      response: { 200: QuestionList },
    },
    handler: async (request) => ({
      data: (await orderQuestions(deps, projectOf(request).id, request.body.questions)).map(toWire),
    }),
  });

  http.route({
    method: "PATCH",
    url: "/api/v1/projects/:project/questions/:question",
    config: writes,
    schema: {
      tags,
      summary: "Change a question",
      description: "Its kind and its name stay: answers were given to them.",
      params: QuestionParams,
      body: QuestionPatch,
      response: { 200: QuestionAnswer },
    },
    handler: async (request) =>
      toWire(await changeQuestion(deps, projectOf(request).id, request.params.question, request.body)),
  });

  http.route({
    method: "DELETE",
    url: "/api/v1/projects/:project/questions/:question",
    config: writes,
    schema: {
      tags,
      summary: "Delete a question",
      description: "What was answered stays with the users.",
      params: QuestionParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deleteQuestion(deps, projectOf(request).id, request.params.question);
      return reply.code(204).send(null);
    },
  });
}
