import type { FastifyRequest } from "fastify";
import { AppError } from "../kernel/errors.ts";

/** What a member may do in a project, from least to most. */
export const ROLES = ["viewer", "editor", "admin", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** What a secret key may do. */
export const SCOPES = [
  "project:read",
  "project:write",
  "users:read",
  "users:write",
  "webhooks:read",
  "webhooks:write",
  "hub:read",
  "hub:write",
  "keys:write",
  "members:write",
] as const;
export type Scope = (typeof SCOPES)[number];

/** Who may use a route. Every route declares one; a route without one does not start. */
export type Access =
  /** Anybody. */
  | { kind: "public" }
  /** Any signed-in member, or any secret key with this scope, if one is named (it sees its own project only). */
  | { kind: "account"; scope: Scope | null }
  /** Any signed-in member, and no key. */
  | { kind: "member" }
  /** Members of the project in the path with at least this role, and the project's secret keys with this scope. */
  | { kind: "project"; role: Role; scope: Scope }
  /** Anybody who names a project by its publishable key or slug. */
  | { kind: "visitor" };

export const anyone: Access = { kind: "public" };
export const anyAccount: Access = { kind: "account", scope: null };
export const anyMember: Access = { kind: "member" };
export const visitor: Access = { kind: "visitor" };

/** For lists of what members have a part in. */
export function anyAccountWith(scope: Scope): Access {
  return { kind: "account", scope };
}

/** For routes under `/projects/:project`. */
export function inProject(role: Role, scope: Scope): Access {
  return { kind: "project", role, scope };
}

/** Who is asking. */
export type Principal =
  | { kind: "member"; memberId: number }
  | { kind: "key"; keyId: number; projectId: number; scopes: readonly Scope[] };

/** The member who asks; for routes whose access is `anyMember`. */
export function memberIdOf({ principal, routeOptions }: FastifyRequest): number {
  if (principal?.kind !== "member") throw new Error(`${routeOptions.url} is not for members alone.`);
  return principal.memberId;
}

/** Tells principals apart: `key:5`, `member:3`. */
export function principalName(principal: Principal): string {
  return principal.kind === "key" ? `key:${principal.keyId}` : `member:${principal.memberId}`;
}

/** The project that a request is about, as far as access is concerned. */
export interface AccessProject {
  id: number;
  slug: string;
}

/** Finds a project that isn't deleted, by its id or slug. The projects slice has it; app.ts hands it in. */
export type FindProject = (ref: string) => Promise<AccessProject | null>;

/** Whether `role` may do what `needed` may. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** The same words whether there is none or it is somebody else's. */
export function noProject(ref: string): AppError {
  return new AppError("not_found", `You have no project "${ref}".`);
}

declare module "fastify" {
  interface FastifyContextConfig {
    access?: Access;
    /** The key may also come as HTTP Basic user name or as `?api_key=`: for the compatible REST v2. */
    acceptsBasicAuth?: boolean;
  }
  interface FastifyRequest {
    /** null on public routes and visitors' routes. */
    principal: Principal | null;
    /** What the member is in the project in the path; null for a key, which its scopes hold. */
    role: Role | null;
    /** The project in the path; null on routes without one. Read it through `projectOf` of the projects slice. */
    project: AccessProject | null;
  }
}
