import Type from "typebox";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { type Http, idSchema, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import type { Ids } from "../kernel/ids.ts";
import { type AccessProject, inProject, type Role } from "./access.ts";
import { invite } from "./invite.ts";
import { changeRole, listTeam, removeFromTeam } from "./team.ts";
import { InviteAnswer, InviteBody, RoleBody, TeamMemberAnswer, toTeamMember } from "./wire.ts";

const tags = ["Members"];
const url = "/api/v1/projects/:project/members";
const project = Type.String({ description: "The project's id or slug." });
const InTeam = Type.Object({ project, member: idSchema("The member's id.") });

/** A project's team. */
export function memberRoutes(
  http: Http,
  deps: { db: Database; clock: Clock; ids: Ids; baseUrl: () => string },
): void {
  const { db } = deps;

  http.route({
    method: "GET",
    url,
    config: { access: inProject("viewer", "project:read") },
    schema: {
      tags,
      summary: "List the members of a project",
      params: Type.Object({ project }),
      querystring: Type.Object(PageQuery),
      response: { 200: Page(TeamMemberAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      return pageFrom(await listTeam(db.read, entered(request).projectId, page), page, toTeamMember);
    },
  });

  http.route({
    method: "POST",
    url,
    config: { access: inProject("admin", "members:write") },
    schema: {
      tags,
      summary: "Invite somebody to a project",
      description: "Answers a link that opens once, within seven days. Only an owner invites an owner.",
      params: Type.Object({ project }),
      body: InviteBody,
      response: { 201: InviteAnswer },
    },
    handler: async (request, reply) => {
      const { projectId, actor } = entered(request);
      const { token, expiresAt } = await invite(deps, actor, { ...request.body, projectId });
      return reply.code(201).send({
        ...request.body,
        link: `${deps.baseUrl()}/invite#token=${token}`,
        expires_at: new Date(expiresAt).toISOString(),
      });
    },
  });

  http.route({
    method: "PATCH",
    url: `${url}/:member`,
    config: { access: inProject("admin", "members:write") },
    schema: {
      tags,
      summary: "Give a member another role",
      description: "Only an owner makes or changes an owner, and one owner always stays.",
      params: InTeam,
      body: RoleBody,
      response: { 200: TeamMemberAnswer },
    },
    handler: async (request) => {
      const change = { ...entered(request), memberId: request.params.member };
      return toTeamMember(await changeRole(db, change, request.body.role));
    },
  });

  http.route({
    method: "DELETE",
    url: `${url}/:member`,
    config: { access: inProject("admin", "members:write") },
    schema: {
      tags,
      summary: "Remove a member from a project",
      params: InTeam,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await removeFromTeam(db, { ...entered(request), memberId: request.params.member });
      return reply.code(204).send(null);
    },
  });
}

/** What the access hook has found out about a request in a project. */
function entered(request: { project: AccessProject | null; role: Role | null }) {
  return { projectId: (request.project as AccessProject).id, actor: request.role as Role };
}
