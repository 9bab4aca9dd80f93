import Type from "typebox";
import type { Database } from "../kernel/database/index.ts";
import { type Http, idSchema, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { inProject } from "./access.ts";
import { changeRole, leaveTeam, listTeam, removeFromTeam } from "./team.ts";
import { teamOf } from "./team-actor.ts";
import { RoleBody, TeamMemberAnswer, toTeamMember } from "./wire.ts";

const tags = ["Members"];
const url = "/api/v1/projects/:project/members";
const project = Type.String({ description: "The project's id or slug." });
const InTeam = Type.Object({ project, member: idSchema("The member's id.") });

/** A project's team. */
export function memberRoutes(http: Http, { db }: { db: Database }): void {
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
      return pageFrom(await listTeam(db.read, teamOf(request).projectId, page), page, toTeamMember);
    },
  });

  http.route({
    method: "PATCH",
    url: `${url}/:member`,
    config: { access: inProject("admin", "members:write") },
    schema: {
      tags,
      summary: "Give a member another role",
      description:
        "Only an owner makes or changes an owner, and one owner always stays. A key gives the roles that it may invite with.",
      params: InTeam,
      body: RoleBody,
      response: { 200: TeamMemberAnswer },
    },
    handler: async (request) => {
      const change = { ...teamOf(request), memberId: request.params.member };
      return toTeamMember(await changeRole(db, change, request.body.role));
    },
  });

  http.route({
    method: "DELETE",
    url: `${url}/:member`,
    config: { access: inProject("viewer", "members:write") },
    schema: {
      tags,
      summary: "Remove a member from a project",
      description:
        "Members remove themselves, whatever their role, and admins others. One owner always stays.",
      params: InTeam,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      const memberId = request.params.member;
      const isLeaving = request.principal?.kind === "member" && request.principal.memberId === memberId;
      await (isLeaving ? leaveTeam : removeFromTeam)(db, { ...teamOf(request), memberId });
      return reply.code(204).send(null);
    },
  });
}
