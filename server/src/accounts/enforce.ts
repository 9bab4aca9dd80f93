import cookie from "@fastify/cookie";
import type { FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { decodeCookie, type Http } from "../kernel/http/index.ts";
import {
  type Access,
  type AccessProject,
  type FindProject,
  isAtLeast,
  noProject,
  type Principal,
  type Role,
  type Scope,
} from "./access.ts";
import { requireDeclarations } from "./declarations.ts";
import { type IdentifyDeps, identify } from "./identify.ts";
import { createVisitLimit, type VisitLimit } from "./visit-limit.ts";
import { visitorsProject } from "./visitor.ts";

export interface AccessDeps extends IdentifyDeps {
  findProject: FindProject;
}

/**
 * Sees to it that every route declares who may use it, and that nobody else does. Before any route is added.
 * Answers the routes, which are complete once the app is ready.
 */
export function enforceAccess(http: Http, deps: AccessDeps): readonly RouteOptions[] {
  void http.register(cookie, { parseOptions: { decode: decodeCookie } as object }); // its types don't know of it
  http.decorateRequest("principal", null);
  http.decorateRequest("role", null);
  http.decorateRequest("project", null);
  const routes = requireDeclarations(http);
  const guarded = { ...deps, limitVisits: createVisitLimit(deps.clock) };
  http.addHook("onRequest", async (request, reply) => {
    if (!request.is404) await admit(guarded, accessOf(request), request, reply);
  });
  return routes;
}

function accessOf(request: FastifyRequest): Access {
  const { access } = request.routeOptions.config;
  if (!access) throw new Error(`${request.routeOptions.url} does not declare who may use it.`);
  return access;
}

async function admit(
  deps: AccessDeps & { limitVisits: VisitLimit },
  access: Access,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (access.kind === "public") return;
  if (access.kind === "visitor") {
    await deps.limitVisits(request); // before anything is looked up: who guesses costs no statement for long
    request.project = await visitorsProject(deps, request);
    return;
  }
  const principal = await identify(deps, request, reply);
  request.principal = principal;
  if (access.kind === "member" && principal.kind === "key") throw needsMember();
  if (access.kind === "account" && access.scope) requireScope(principal, access.scope);
  if (access.kind !== "project") return;
  const { project, role } = await enterProject(
    deps,
    principal,
    access,
    (request.params as { project: string }).project,
  );
  request.project = project;
  request.role = role;
}

async function enterProject(
  deps: AccessDeps,
  principal: Principal,
  access: Access & { kind: "project" },
  ref: string,
): Promise<{ project: AccessProject; role: Role | null }> {
  const project = await deps.findProject(ref);
  if (!project) throw noProject(ref);
  if (principal.kind === "key") {
    if (principal.projectId !== project.id) throw noProject(ref);
    requireScope(principal, access.scope);
    return { project, role: null };
  }
  const role = await roleOf(deps.db, project.id, principal.memberId);
  if (!role) throw noProject(ref);
  if (!isAtLeast(role, access.role)) {
    throw new AppError("forbidden", `This needs the role ${access.role} in the project; yours is ${role}.`);
  }
  return { project, role };
}

async function roleOf(db: Database, projectId: number, memberId: number): Promise<Role | null> {
  const [row] = await db.read.all<{ role: Role }>(
    "select role from memberships where project_id = $1 and member_id = $2",
    [projectId, memberId],
  );
  return row?.role ?? null;
}

function requireScope(principal: Principal, scope: Scope): void {
  if (principal.kind === "member" || principal.scopes.includes(scope)) return;
  const held = principal.scopes.length > 0 ? `it has ${principal.scopes.join(", ")}` : "it has none";
  throw new AppError("forbidden", `This needs a key with the scope ${scope}; ${held}.`);
}

function needsMember(): AppError {
  return new AppError(
    "forbidden",
    "This is for members: sign in. A key belongs to one project, and is no login.",
  );
}
