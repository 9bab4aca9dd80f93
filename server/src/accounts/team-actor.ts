import type { FastifyRequest } from "fastify";
import { AppError } from "../kernel/errors.ts";
import { type AccessProject, type Principal, type Role, SCOPES, type Scope } from "./access.ts";

/** Who changes a team: a member with this role in the project, or a secret key of it with these scopes. */
export type TeamActor = Role | { scopes: readonly Scope[] };

/** Who gives, changes and takes each role. Admins are made by people: whom a leaked key let in would outlive it. */
const DECIDERS: Readonly<Record<Role, { actors: readonly (Role | "key")[]; words: string }>> = {
  owner: { actors: ["owner"], words: "an owner of the project" },
  admin: { actors: ["owner", "admin"], words: "an owner or an admin, signed in," },
  editor: { actors: ["owner", "admin", "key"], words: "an owner, an admin or a key" },
  viewer: { actors: ["owner", "admin", "key"], words: "an owner, an admin or a key" },
};

const READING: readonly Scope[] = ["project:read", "users:read", "webhooks:read", "hub:read"];

/** What each role opens, as a key's scopes. */
export const OPENED_BY: Readonly<Record<Role, readonly Scope[]>> = {
  viewer: READING,
  // Of what `project:write` is for, pages, questions and rewards.
  editor: [...READING, "users:write", "webhooks:write", "hub:write", "project:write"],
  admin: SCOPES,
  owner: SCOPES,
};

/** Throws `forbidden` unless the actor has a say about every one of these roles. */
export function refuseWithoutSay(actor: TeamActor, ...roles: Role[]): void {
  const kind = typeof actor === "string" ? actor : "key";
  const beyond = roles.find((role) => !DECIDERS[role].actors.includes(kind));
  if (!beyond) return;
  throw new AppError(
    "forbidden",
    `Only ${DECIDERS[beyond].words} can give, change or take the role ${beyond}.`,
  );
}

/** Throws `forbidden` unless the actor may make somebody this. A key lets nobody do what it may not do itself. */
export function refuseGiving(actor: TeamActor, role: Role): void {
  refuseWithoutSay(actor, role);
  if (typeof actor === "string") return;
  const missing = OPENED_BY[role].filter((scope) => !actor.scopes.includes(scope));
  if (missing.length === 0) return;
  throw new AppError(
    "forbidden",
    `This key lacks ${missing.join(", ")} itself, and so can't give the role ${role}.`,
  );
}

/** The team that a request is about, and who asks. */
export function teamOf({
  project,
  role,
  principal,
}: Pick<FastifyRequest, "project" | "role" | "principal">): { projectId: number; actor: TeamActor } {
  const actor = role ?? (principal as Principal & { kind: "key" });
  return { projectId: (project as AccessProject).id, actor };
}
