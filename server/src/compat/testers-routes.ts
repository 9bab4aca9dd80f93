import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import type { UserData } from "../events/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { deleteUser, loadUserData, type User } from "../users/index.ts";
import { createTester } from "./create-tester.ts";
import type { CompatDeps } from "./deps.ts";
import { findTester, findTesters, TESTERS_A_PAGE } from "./find-testers.ts";
import { pagination } from "./pagination.ts";
import { readTester } from "./read-tester.ts";
import { updateTester } from "./update-tester.ts";
import { CreateBody, TesterAnswer, TesterParams, TestersQuery, UpdateBody } from "./wire.ts";

const tags = ["Compatible v2"];
const url = "/api/v2/betas/:project/testers";
const one = `${url}/:user`;

/** Users, by the older word. */
export function testersRoutes(http: Http, deps: CompatDeps): void {
  const reads = { access: inProject("viewer", "users:read"), acceptsBasicAuth: true };
  const writes = { access: inProject("editor", "users:write"), acceptsBasicAuth: true };

  http.route({
    method: "GET",
    url,
    config: reads,
    schema: {
      tags,
      summary: "List testers",
      description: "Newest first, 50 a page; the header `x-pagination` tells which pages there are.",
      params: ProjectParams,
      querystring: TestersQuery,
      response: { 200: Type.Array(TesterAnswer) },
    },
    handler: async (request, reply) => {
      const { page } = request.query;
      const { users, total } = await findTesters(deps, projectOf(request), request.query);
      const list = { page, perPage: TESTERS_A_PAGE, count: users.length, total };
      reply.header("x-pagination", pagination(list));
      return loadUserData(deps.db.read, deps.baseUrl(), users);
    },
  });

  http.route({
    method: "POST",
    url,
    config: { ...writes, isLimited: true },
    schema: {
      tags,
      summary: "Create a tester",
      description:
        "The members may also stand outside of `tester`, and come as a form. Others are passed over.",
      params: ProjectParams,
      body: CreateBody,
      response: { 201: TesterAnswer },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await createTester(deps, projectOf(request), readTester(request.body))),
  });

  http.route({
    method: "GET",
    url: one,
    config: reads,
    schema: { tags, summary: "Read a tester", params: TesterParams, response: { 200: TesterAnswer } },
    handler: async (request) =>
      describe(deps, await findTester(deps, projectOf(request), request.params.user)),
  });

  for (const method of ["PUT", "PATCH"] as const) {
    http.route({
      method,
      url: one,
      config: writes,
      schema: {
        tags,
        summary: "Update a tester",
        description: "What is not sent stays. PUT and PATCH are the same.",
        params: TesterParams,
        body: UpdateBody,
        response: { 200: TesterAnswer },
      },
      handler: async (request) => {
        const project = projectOf(request);
        const user = await findTester(deps, project, request.params.user);
        return updateTester(deps, project, user, readTester(request.body));
      },
    });
  }

  http.route({
    method: "DELETE",
    url: one,
    config: writes,
    schema: {
      tags,
      summary: "Delete a tester",
      description: "Answers the tester as it was.",
      params: TesterParams,
      response: { 200: TesterAnswer },
    },
    handler: async (request) => {
      const project = projectOf(request);
      const user = await findTester(deps, project, request.params.user);
      const data = await describe(deps, user);
      await deleteUser(deps, project, user.id);
      return data;
    },
  });
}

async function describe({ db, baseUrl }: CompatDeps, user: User): Promise<UserData> {
  const [data] = await loadUserData(db.read, baseUrl(), [user]);
  return data as UserData;
}
