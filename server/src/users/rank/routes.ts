import Type from "typebox";
import { inProject } from "../../accounts/index.ts";
import { type Http, PageQuery } from "../../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../../projects/index.ts";
import type { UsersDeps } from "../deps.ts";
import { UserParams } from "../wire.ts";
import { readRankCursor, writeRankCursor } from "./cursor.ts";
import { listInRankOrder } from "./in-order.ts";
import { rankKeyOf } from "./order.ts";
import { readPlace } from "./place.ts";
import { countLine } from "./position.ts";
import { LeaderboardAnswer, PositionAnswer, toPosition, toRanked } from "./wire.ts";

/** The waitlist in its order, and where somebody stands in it. */
export function rankRoutes(http: Http, { db }: Pick<UsersDeps, "db">): void {
  const config = { access: inProject("viewer", "users:read") };

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users/:user/position",
    config,
    schema: {
      tags: ["Users"],
      summary: "Read a user's position",
      description:
        "Where the user stands on the waitlist at this moment, and why. Only those with the status `applied` are on it: for others the position is null, and `explanation` says so.",
      params: UserParams,
      response: { 200: PositionAnswer },
    },
    handler: async (request) => {
      const project = projectOf(request);
      return toPosition(project.rankRule, await readPlace(db.read, project, request.params.user));
    },
  });

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/leaderboard",
    config,
    schema: {
      tags: ["Users"],
      summary: "List the waitlist in order",
      description:
        "Best first, by the project's `rank_rule`. Positions are as of now on every page: whoever moved since the page before may come twice, or not at all.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: LeaderboardAnswer },
    },
    handler: async (request) => {
      const { id, rankRule } = projectOf(request);
      const { limit, cursor } = request.query;
      const after = cursor === undefined ? null : readRankCursor(rankRule, cursor);
      const [ranked, total] = await Promise.all([
        listInRankOrder(db.read, { id, rankRule }, { limit: limit + 1, after }),
        countLine(db.read, id),
      ]);
      const page = ranked.slice(0, limit);
      const last = ranked.length > limit ? page.at(-1) : undefined;
      return {
        data: page.map(toRanked),
        next_cursor: last ? writeRankCursor(rankRule, rankKeyOf(rankRule, last.user)) : null,
        rule: rankRule,
        total,
      };
    },
  });
}
