import Type from "typebox";
import { anyAccountWith, inProject, membershipsOf, type Principal } from "../accounts/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { listProjects, ProjectParams, projectOf } from "../projects/index.ts";
import { totalUsers } from "../users/index.ts";
import type { CompatDeps } from "./deps.ts";
import { pagination } from "./pagination.ts";
import { BetaAnswer, PageQuery, toBeta } from "./wire.ts";

const BETAS_A_PAGE = 50;
const tags = ["Compatible v2"];

/** Projects, by the older word. */
export function betasRoutes(http: Http, { db, baseUrl }: CompatDeps): void {
  http.route({
    method: "GET",
    url: "/api/v2/betas",
    config: { access: anyAccountWith("project:read"), acceptsBasicAuth: true },
    schema: {
      tags,
      summary: "List betas",
      querystring: PageQuery,
      response: { 200: Type.Array(BetaAnswer) },
    },
    handler: async (request, reply) => {
      const { page } = request.query;
      const all = (await membershipsOf(db.read, request.principal as Principal)).map(
        ({ projectId }) => projectId,
      );
      const ids = all.slice((page - 1) * BETAS_A_PAGE, page * BETAS_A_PAGE);
      const [projects, totals] = await Promise.all([
        listProjects(db.read, ids, { limit: BETAS_A_PAGE, after: null }),
        totalUsers(db.read, ids),
      ]);
      const list = { page, perPage: BETAS_A_PAGE, count: projects.length, total: all.length };
      reply.header("x-pagination", pagination(list));
      return projects.map((project) => toBeta(project, baseUrl(), totals.get(project.id)));
    },
  });

  http.route({
    method: "GET",
    url: "/api/v2/betas/:project",
    config: { access: inProject("viewer", "project:read"), acceptsBasicAuth: true },
    schema: { tags, summary: "Read a beta", params: ProjectParams, response: { 200: BetaAnswer } },
    handler: async (request) => {
      const project = projectOf(request);
      return toBeta(project, baseUrl(), (await totalUsers(db.read, [project.id])).get(project.id));
    },
  });
}
