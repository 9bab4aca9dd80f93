import Type, { type Static } from "typebox";
import {
  anyAccount,
  anyMember,
  changeLogin,
  findMember,
  LoginPatch,
  MemberAnswer,
  memberIdOf,
  membershipsOf,
  type Principal,
  SCOPES,
  SESSION_COOKIE,
  type SignInDeps,
} from "../accounts/index.ts";
import type { Session } from "../kernel/database/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { listProjects } from "./queries.ts";
import { role } from "./wire.ts";

/** Beyond so many, `GET /projects` pages on. */
const MAX_SHOWN = 200;

const MyProject = Type.Object({
  id: Type.Integer(),
  slug: Type.String(),
  name: Type.String(),
  role,
});

const Me = Type.Object({
  member: Type.Union([MemberAnswer, Type.Null()], { description: "null for a key." }),
  scopes: Type.Union([Type.Array(Type.Enum([...SCOPES])), Type.Null()], {
    description: "What the key may do; null for a member.",
  }),
  projects: Type.Array(MyProject),
});

/** Who is asking, and what they have a part in. */
export function meRoutes(http: Http, deps: Pick<SignInDeps, "db" | "limits">): void {
  const { read } = deps.db;

  http.route({
    method: "GET",
    url: "/api/v1/me",
    config: { access: anyAccount },
    schema: { tags: ["Sessions"], summary: "Who you are", response: { 200: Me } },
    handler: async (request) => describe(read, request.principal as Principal),
  });

  http.route({
    method: "PATCH",
    url: "/api/v1/me",
    config: { access: anyMember, isLimited: true },
    schema: {
      tags: ["Sessions"],
      summary: "Change your login",
      description:
        "Changes what is sent. A new password needs the current one, and ends your other sessions.",
      body: LoginPatch,
      response: { 200: Me },
    },
    handler: async (request) => {
      const memberId = memberIdOf(request);
      const session = request.cookies[SESSION_COOKIE] as string; // by which a member is known
      await changeLogin(deps, { ...request.body, memberId, session, address: request.ip });
      return describe(read, { kind: "member", memberId });
    },
  });
}

async function describe(session: Session, principal: Principal): Promise<Static<typeof Me>> {
  const memberships = await membershipsOf(session, principal);
  const ids = memberships.map(({ projectId }) => projectId);
  const projects = await listProjects(session, ids, { limit: MAX_SHOWN, after: null });
  const roles = new Map(memberships.map(({ projectId, role }) => [projectId, role]));
  return {
    member: principal.kind === "member" ? await findMember(session, principal.memberId) : null,
    scopes: principal.kind === "key" ? [...principal.scopes] : null,
    projects: projects
      .slice(0, MAX_SHOWN)
      .map(({ id, slug, name }) => ({ id, slug, name, role: roles.get(id) ?? null })),
  };
}
