import Type from "typebox";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { type Http, idSchema, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import type { Ids } from "../kernel/ids.ts";
import { inProject } from "./access.ts";
import { invite } from "./invite.ts";
import { listInvites } from "./queries.ts";
import { teamOf } from "./team-actor.ts";
import { InviteAnswer, InviteBody, NewInviteAnswer, toInvite } from "./wire.ts";
import { withdrawInvite } from "./withdraw-invite.ts";

const tags = ["Members"];
const url = "/api/v1/projects/:project/invites";
const project = Type.String({ description: "The project's id or slug." });

/** The invitations into a project's team. */
export function inviteRoutes(
  http: Http,
  deps: { db: Database; clock: Clock; ids: Ids; baseUrl: () => string },
): void {
  const { db, clock } = deps;

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/members",
    config: { access: inProject("admin", "members:write") },
    schema: {
      tags,
      summary: "Invite somebody to a project",
      description:
        "Answers a link that opens once, within seven days; an earlier one for that e-mail ends. Only an owner invites an owner. A key invites viewers where it has every `:read` scope, and editors where it has `users:write`, `webhooks:write`, `hub:write` and `project:write` besides.",
      params: Type.Object({ project }),
      body: InviteBody,
      response: { 201: NewInviteAnswer },
    },
    handler: async (request, reply) => {
      const { projectId, actor } = teamOf(request);
      const { token, ...made } = await invite(deps, actor, { ...request.body, projectId });
      const link = `${deps.baseUrl()}/invite#token=${token}`;
      return reply.code(201).send({ ...toInvite(made), link });
    },
  });

  http.route({
    method: "GET",
    url,
    config: { access: inProject("admin", "members:write") },
    schema: {
      tags,
      summary: "List the open invitations of a project",
      description: "Without their links, which are shown once. To get a new link, invite the person again.",
      params: Type.Object({ project }),
      querystring: Type.Object(PageQuery),
      response: { 200: Page(InviteAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const open = await listInvites(db.read, { ...teamOf(request), at: clock.now() }, page);
      return pageFrom(open, page, toInvite);
    },
  });

  http.route({
    method: "DELETE",
    url: `${url}/:invite`,
    config: { access: inProject("admin", "members:write") },
    schema: {
      tags,
      summary: "Withdraw an invitation",
      description: "Its link opens nothing any more.",
      params: Type.Object({ project, invite: idSchema("The invitation's id.") }),
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      const { projectId, actor } = teamOf(request);
      await withdrawInvite(db, actor, { projectId, inviteId: request.params.invite, at: clock.now() });
      return reply.code(204).send(null);
    },
  });
}
