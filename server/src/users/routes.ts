import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import type { UserData } from "../events/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { BulkAnswer, BulkBody, bulkJoin } from "./bulk.ts";
import { changeUser } from "./change.ts";
import type { UsersDeps } from "./deps.ts";
import { deleteUser, eraseUser } from "./erase.ts";
import { findUser, noUser } from "./find.ts";
import type { Join } from "./join.ts";
import { FilterQuery, readFilter } from "./list-query.ts";
import { allowedActs } from "./moves.ts";
import { loadUserData } from "./people.ts";
import { listUsers } from "./queries.ts";
import { readSignUp } from "./sign-up.ts";
import { readPatch, UserAnswer, UserBody, UserParams, UserPatch, UserRead } from "./wire.ts";

const tags = ["Users"];
/** A thousand users with long answers. */
const BULK_BODY_LIMIT = 8 * 1024 * 1024;

export function basicRoutes(http: Http, deps: UsersDeps & { join: Join }): void {
  const { db, clock, join } = deps;
  const reads = { access: inProject("viewer", "users:read") };
  const writes = { access: inProject("editor", "users:write") };

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/users",
    config: writes,
    schema: {
      tags,
      summary: "Sign a user up",
      description:
        "Answers 201 with the new user. Somebody with the same mailbox who is there already is changed by what is sent: 200.",
      params: ProjectParams,
      body: UserBody,
      response: { 200: UserAnswer, 201: UserAnswer },
    },
    handler: async (request, reply) => {
      const welcome = await join(readSignUp(projectOf(request), request.body, clock.now()));
      return reply.code(welcome.kind === "created" ? 201 : 200).send(welcome.data);
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/users/bulk",
    bodyLimit: BULK_BODY_LIMIT,
    config: writes,
    schema: {
      tags,
      summary: "Sign many users up",
      description:
        "Up to 1,000. Each row is taken or refused for itself; the answer has one entry for each, in order.",
      params: ProjectParams,
      body: BulkBody,
      response: { 200: BulkAnswer },
    },
    handler: async (request) => ({
      data: await bulkJoin(join, projectOf(request), request.body.users, clock.now()),
    }),
  });

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users",
    config: reads,
    schema: {
      tags,
      summary: "List users",
      description: "Newest first; those who match all of what is asked for.",
      params: ProjectParams,
      querystring: Type.Object({ ...PageQuery, ...FilterQuery }),
      response: { 200: Page(UserAnswer) },
    },
    handler: async (request) => {
      const project = projectOf(request);
      const page = pageOf(request.query);
      const filter = await readFilter(db.read, project.id, request.query);
      if (filter === null) return { data: [], next_cursor: null };
      const users = await listUsers(db.read, project.id, filter, page);
      return pageFrom(await loadUserData(db.read, deps.baseUrl(), users), page, (data) => data);
    },
  });

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users/:user",
    config: reads,
    schema: { tags, summary: "Read a user", params: UserParams, response: { 200: UserRead } },
    handler: async (request) => {
      const user = await findUser(db.read, projectOf(request).id, request.params.user);
      if (!user) throw noUser(request.params.user);
      const [data] = (await loadUserData(db.read, deps.baseUrl(), [user])) as [UserData];
      return { ...data, allowed_acts: allowedActs(user.status) };
    },
  });

  http.route({
    method: "PATCH",
    url: "/api/v1/projects/:project/users/:user",
    config: writes,
    schema: {
      tags,
      summary: "Change a user",
      description:
        "Profile fields and custom fields are merged, null takes one away; groups are replaced. Nothing is recorded where nothing is different.",
      params: UserParams,
      body: UserPatch,
      response: { 200: UserAnswer },
    },
    handler: async (request) =>
      changeUser(deps, projectOf(request), request.params.user, readPatch(request.body)),
  });

  http.route({
    method: "DELETE",
    url: "/api/v1/projects/:project/users/:user",
    config: writes,
    schema: {
      tags,
      summary: "Delete a user",
      description:
        "The credit that others got for the user is taken back. Recorded events stay, without personal data.",
      params: UserParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deleteUser(deps, projectOf(request), request.params.user);
      return reply.code(204).send(null);
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/users/:user/erase",
    config: writes,
    schema: {
      tags,
      summary: "Erase a user",
      description:
        "For those who want to be forgotten, also after they were deleted: everything personal goes, from recorded events, what receivers answered to them, and answers kept for an Idempotency-Key, too. Credit that others got for the user stays.",
      params: UserParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await eraseUser(deps, projectOf(request), request.params.user);
      return reply.code(204).send(null);
    },
  });
}
