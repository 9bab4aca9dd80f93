import type { FastifyReply } from "fastify";
import Type, { type Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { giveBonus, listEntriesAt, type PointEntryRow } from "../points/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import type { CompatDeps } from "./deps.ts";
import { findIdByEmail, findTester } from "./find-testers.ts";
import { pagination } from "./pagination.ts";
import { readPoints } from "./read-points.ts";
import { PageQuery, PointsAnswer, PointsBody, PointsQuery, TesterParams, TestersPointsBody } from "./wire.ts";

const POINTS_A_PAGE = 50;
const tags = ["Compatible v2"];
const url = "/api/v2/betas/:project/points";
const ofTester = "/api/v2/betas/:project/testers/:user/points";
const description = "Oldest first, 50 a page; the header `x-pagination` tells which pages there are.";

/** The ledger, by the older words. */
export function pointsRoutes(http: Http, deps: CompatDeps): void {
  const reads = { access: inProject("viewer", "users:read"), acceptsBasicAuth: true };
  const writes = { access: inProject("editor", "users:write"), acceptsBasicAuth: true };
  const response = { 200: Type.Array(PointsAnswer) };

  http.route({
    method: "GET",
    url,
    config: reads,
    schema: {
      tags,
      summary: "List points",
      description,
      params: ProjectParams,
      querystring: PointsQuery,
      response,
    },
    handler: async (request, reply) => {
      const { page, email } = request.query;
      const project = projectOf(request);
      if (!email) return sendPage(deps, reply, { projectId: project.id }, page);
      const userId = await findIdByEmail(deps, project, email);
      return sendPage(deps, reply, { projectId: project.id, userId }, page);
    },
  });

  http.route({
    method: "GET",
    url: ofTester,
    config: reads,
    schema: {
      tags,
      summary: "List a tester's points",
      description,
      params: TesterParams,
      querystring: PageQuery,
      response,
    },
    handler: async (request, reply) => {
      const { id, project_id } = await findTester(deps, projectOf(request), request.params.user);
      return sendPage(deps, reply, { projectId: project_id, userId: id }, request.query.page);
    },
  });

  http.route({
    method: "POST",
    url,
    config: writes,
    schema: {
      tags,
      summary: "Give a tester points",
      description: "A bonus. The members may also come as a form.",
      params: ProjectParams,
      body: PointsBody,
      response: { 201: PointsAnswer },
    },
    handler: async (request, reply) => {
      const { email, ...bonus } = readPoints(request.body);
      const { entry } = await giveBonus(deps.points, projectOf(request), { email }, bonus);
      return reply.code(201).send(toWire(entry));
    },
  });

  http.route({
    method: "POST",
    url: ofTester,
    config: writes,
    schema: {
      tags,
      summary: "Give this tester points",
      description: "A bonus. The members may also come as a form.",
      params: TesterParams,
      body: TestersPointsBody,
      response: { 201: PointsAnswer },
    },
    handler: async (request, reply) => {
      const project = projectOf(request);
      const { id } = await findTester(deps, project, request.params.user);
      const { email: _, ...bonus } = readPoints(request.body);
      const { entry } = await giveBonus(deps.points, project, { user_id: id }, bonus);
      return reply.code(201).send(toWire(entry));
    },
  });
}

async function sendPage(
  { db }: CompatDeps,
  reply: FastifyReply,
  whose: { projectId: number; userId?: number },
  page: number,
): Promise<Static<typeof PointsAnswer>[]> {
  const { entries, total } = await listEntriesAt(db.read, whose, {
    limit: POINTS_A_PAGE,
    offset: (page - 1) * POINTS_A_PAGE,
  });
  const list = { page, perPage: POINTS_A_PAGE, count: entries.length, total };
  reply.header("x-pagination", pagination(list));
  return entries.map(toWire);
}

/** What is taken back stands under what it was given for, below zero. */
function toWire({
  id,
  points,
  kind,
  reason,
  cause,
  user_id,
  created_at,
}: PointEntryRow): Static<typeof PointsAnswer> {
  const activity = kind === "revoke" ? (cause.split("/")[0] as string) : kind;
  return {
    id,
    quantity: points,
    activity,
    reason: kind === "bonus" ? reason : null,
    user_id,
    created_at: timeText(created_at),
  };
}
