import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { findUser, findUsers, noUser, UserParams } from "../users/index.ts";
import type { PointsDeps } from "./deps.ts";
import { giveBonus } from "./give-bonus.ts";
import { listEntries } from "./queries.ts";
import { BonusAnswer, BonusBody, EntryAnswer, EntryWithUser, entryToWire, personOf } from "./wire.ts";

const tags = ["Points"];

export function pointRoutes(http: Http, deps: PointsDeps): void {
  const { db } = deps;
  const reads = { access: inProject("viewer", "users:read") };

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users/:user/points",
    config: reads,
    schema: {
      tags,
      summary: "List a user's points",
      description: "The user's part of the ledger, newest first. The balance is the sum of all of it.",
      params: UserParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Type.Object({ balance: Type.Integer(), ...Page(EntryAnswer).properties }) },
    },
    handler: async (request) => {
      const user = await findUser(db.read, projectOf(request).id, request.params.user);
      if (!user) throw noUser(request.params.user);
      const page = pageOf(request.query);
      const rows = await listEntries(db.read, { projectId: user.project_id, userId: user.id }, page);
      return { balance: user.points, ...pageFrom(rows, page, entryToWire) };
    },
  });

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/points",
    config: reads,
    schema: {
      tags,
      summary: "List a project's points",
      description:
        "The whole ledger, newest first. What a project's rules say changes only what is earned from then on.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(EntryWithUser) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const rows = await listEntries(db.read, { projectId: projectOf(request).id }, page);
      const users = await findUsers(db.read, [...new Set(rows.map(({ user_id }) => user_id))]);
      return pageFrom(rows, page, (row) => ({
        ...entryToWire(row),
        user: personOf(users.get(row.user_id) ?? null),
      }));
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/points",
    config: { access: inProject("editor", "users:write") },
    schema: {
      tags,
      summary: "Give a user points",
      description:
        "A bonus by hand, or, below zero, a deduction. Send an `Idempotency-Key` to be sure that it is given once.",
      params: ProjectParams,
      body: BonusBody,
      response: { 201: BonusAnswer },
    },
    handler: async (request, reply) => {
      const { points, reason = "bonus", ...named } = request.body;
      if (points === 0) throw invalidInput("points", "must not be 0");
      const given = await giveBonus(deps, projectOf(request), named, { points, reason });
      const { entry, user, balance } = given;
      return reply.code(201).send({ ...entryToWire(entry), user: personOf(user), balance });
    },
  });
}
