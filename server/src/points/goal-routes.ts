import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { findUsers } from "../users/index.ts";
import type { PointsDeps } from "./deps.ts";
import { listGoals } from "./queries.ts";
import { reachGoal } from "./reach-goal.ts";
import { GoalAnswer, GoalBody, GoalQuery, goalToWire } from "./wire.ts";

const tags = ["Goals"];
const url = "/api/v1/projects/:project/goals";

export function goalRoutes(http: Http, deps: PointsDeps): void {
  http.route({
    method: "POST",
    url,
    config: { access: inProject("editor", "users:write") },
    schema: {
      tags,
      summary: "Tell that a user reached a goal",
      description:
        "Records `goal_reached`, gives the goal's points, and credits who brought the user where the project's rule waits for it. Told again with the same `reference`, nothing happens, and the answer is that of the first time.",
      params: ProjectParams,
      body: GoalBody,
      response: { 201: GoalAnswer },
    },
    handler: async (request, reply) => {
      const { name, value = null, reference = null, ...named } = request.body;
      const reached = await reachGoal(deps, projectOf(request), named, { name, value, reference });
      return reply.code(201).send(goalToWire(reached.goal, reached.user));
    },
  });

  http.route({
    method: "GET",
    url,
    config: { access: inProject("viewer", "users:read") },
    schema: {
      tags,
      summary: "List goals that users reached",
      description: "Newest first; those that match all of what is asked for.",
      params: ProjectParams,
      querystring: Type.Object({ ...PageQuery, ...GoalQuery }),
      response: { 200: Page(GoalAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const { user_id: userId, name } = request.query;
      const rows = await listGoals(
        deps.db.read,
        {
          projectId: projectOf(request).id,
          ...(userId !== undefined && { userId }),
          ...(name !== undefined && { name }),
        },
        page,
      );
      const users = await findUsers(deps.db.read, [...new Set(rows.map((row) => row.user_id))]);
      return pageFrom(rows, page, (row) => goalToWire(row, users.get(row.user_id) ?? null));
    },
  });
}
