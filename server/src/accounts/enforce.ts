import cookie from "@fastify/cookie";
import type { FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Http } from "../kernel/http/index.ts";
import {
  type Access,
  type AccessProject,
  type FindProject,
  isAtLeast,
  noProject,
  type Principal,
  type Role,
} from "./access.ts";
import { keyIn, SESSION_COOKIE, setSessionCookie } from "./credentials.ts";
import type { KeyDirectory } from "./key-directory.ts";
import { refuseUnlessOwnPage } from "./same-origin.ts";
import { findSession } from "./session.ts";
import { visitorsProject } from "./visitor.ts";

export interface AccessDeps {
  db: Database;
  clock: Clock;
  keys: KeyDirectory;
  findProject: FindProject;
  baseUrl: () => string;
}

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Sees to it that every route declares who may use it, and that nobody else does. Before any route is added. */
export function enforceAccess(http: Http, deps: AccessDeps): void {
  void http.register(cookie);
  http.decorateRequest("principal", null);
  http.decorateRequest("role", null);
  http.decorateRequest("project", null);
  refuseUndeclared(http);
  http.addHook("onRequest", async (request, reply) => {
    if (!request.is404) await admit(deps, accessOf(request), request, reply);
  });
}

/** At the end of the start, so that a plugin's routes can be declared by a hook of the scope it is registered in. */
function refuseUndeclared(http: Http): void {
  const routes: RouteOptions[] = [];
  http.addHook("onRoute", (route) => {
    routes.push(route);
  });
  http.addHook("onReady", async () => {
    const wrong = routes.flatMap((route) => {
      const fault = faultOf(route);
      return fault ? [`${route.method} ${route.url} ${fault}`] : [];
    });
    if (wrong.length > 0) throw new Error(`${wrong.join("; ")} (accounts/access.ts).`);
  });
}

function faultOf({ config, url }: RouteOptions): string | null {
  if (!config?.access) return "does not declare config.access";
  const isInProject = config.access.kind === "project";
  return isInProject && !/\/:project(\/|$)/.test(url) ? "has no :project in its path" : null;
}

function accessOf(request: FastifyRequest): Access {
  const { access } = request.routeOptions.config;
  if (!access) throw new Error(`${request.routeOptions.url} does not declare who may use it.`);
  return access;
}

async function admit(
  deps: AccessDeps,
  access: Access,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (access.kind === "public") return;
  if (access.kind === "visitor") {
    request.project = await visitorsProject(deps, request);
    return;
  }
  const principal = await identify(deps, request, reply);
  request.principal = principal;
  if (access.kind === "account") return;
  const { project, role } = await enterProject(
    deps,
    principal,
    access,
    (request.params as { project: string }).project,
  );
  request.project = project;
  request.role = role;
}

async function identify(deps: AccessDeps, request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
  const key = keyIn(request, request.routeOptions.config.acceptsBasicAuth === true);
  if (key !== null) return identifyKey(deps.keys, key);
  const token = request.cookies[SESSION_COOKIE];
  if (token === undefined) {
    throw new AppError(
      "unauthenticated",
      "Sign in, or send a secret key of the project: Authorization: Bearer hl_sk_…",
    );
  }
  const session = await findSession(deps.db, token, deps.clock.now());
  if (!session) throw new AppError("unauthenticated", "The session has ended. Sign in again.");
  if (!SAFE_METHODS.has(request.method)) refuseUnlessOwnPage(request, deps.baseUrl());
  if (session.extended) setSessionCookie(reply, token, deps.baseUrl());
  return { kind: "member", memberId: session.memberId };
}

async function identifyKey(keys: KeyDirectory, text: string): Promise<Principal> {
  const key = await keys.find(text);
  if (!key) {
    throw new AppError(
      "unauthenticated",
      "This key is unknown or revoked. Make one under Settings, API keys.",
    );
  }
  if (key.kind === "publishable") {
    throw new AppError(
      "forbidden",
      "A publishable key may only do what the public pages do. This needs a secret key (hl_sk_…), sent from a server.",
    );
  }
  return { kind: "key", keyId: key.id, projectId: key.projectId, scopes: key.scopes };
}

async function enterProject(
  deps: AccessDeps,
  principal: Principal,
  access: Access & { kind: "project" },
  ref: string,
): Promise<{ project: AccessProject; role: Role }> {
  const project = await deps.findProject(ref);
  if (!project) throw noProject(ref);
  if (principal.kind === "key") {
    if (principal.projectId !== project.id) throw noProject(ref);
    if (!principal.scopes.includes(access.scope)) throw lacksScope(access, principal);
    return { project, role: "admin" };
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

function lacksScope(access: Access & { kind: "project" }, { scopes }: Principal & { kind: "key" }): AppError {
  const held = scopes.length > 0 ? `it has ${scopes.join(", ")}` : "it has none";
  return new AppError("forbidden", `This needs a key with the scope ${access.scope}; ${held}.`);
}
