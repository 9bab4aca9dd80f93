import Type from "typebox";
import { inProject } from "../../accounts/index.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { Http } from "../../kernel/http/index.ts";
import { projectOf } from "../../projects/index.ts";
import { findUser, noUser, UserParams } from "../../users/index.ts";
import { type StatusLinks, statusPath, withdrawLinks } from "./links.ts";

const tags = ["Users"];

export interface StatusLinkRoutesDeps {
  db: Database;
  clock: Clock;
  statusLinks: StatusLinks;
  baseUrl: () => string;
}

/** What a project may do with its users' status links. */
export function statusLinkRoutes(
  http: Http,
  { db, clock, statusLinks, baseUrl }: StatusLinkRoutesDeps,
): void {
  const access = { access: inProject("editor", "users:write") };
  const requireUser = async (projectId: number, userId: number) => {
    if (!(await findUser(db.read, projectId, userId))) throw noUser(userId);
  };

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users/:user/status-link",
    config: access,
    schema: {
      tags,
      summary: "Make a link to a user's status page",
      description:
        "For the user alone: who has it sees the place, friends and rewards. Each is another text; all of them work until they are withdrawn.",
      params: UserParams,
      response: { 200: Type.Object({ url: Type.String(), token: Type.String() }) },
    },
    handler: async (request) => {
      const [projectId, userId] = [projectOf(request).id, request.params.user];
      await requireUser(projectId, userId);
      const made = statusLinks.make({ shows: "live", projectId, userId });
      return { url: `${baseUrl()}${statusPath(made)}`, token: made };
    },
  });

  http.route({
    method: "DELETE",
    url: "/api/v1/projects/:project/users/:user/status-link",
    config: access,
    schema: {
      tags,
      summary: "Withdraw a user's status links",
      description:
        "All that were made until now show nothing any more, such as after one came into wrong hands.",
      params: UserParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      const [projectId, userId] = [projectOf(request).id, request.params.user];
      await requireUser(projectId, userId);
      await withdrawLinks(db, userId, clock.now());
      return reply.code(204).send(null);
    },
  });
}
