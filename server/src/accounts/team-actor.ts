import type { FastifyRequest } from "fastify";
import { AppError } from "../kernel/errors.ts";
import type { AccessProject, Role } from "./access.ts";

/** Who changes a team: a member with this role in the project, or a secret key of it. */
export type TeamActor = Role | "key";

/** Who gives, changes and takes each role. Admins are made by people: whom a leaked key let in would outlive it. */
const DECIDERS: Readonly<Record<Role, { actors: readonly TeamActor[]; words: string }>> = {
  owner: { actors: ["owner"], words: "an owner of the project" },
  admin: { actors: ["owner", "admin"], words: "an owner or an admin, signed in," },
  editor: { actors: ["owner", "admin", "key"], words: "an owner, an admin or a key" },
  viewer: { actors: ["owner", "admin", "key"], words: "an owner, an admin or a key" },
};

/** Throws `forbidden` unless the actor has a say about every one of these roles. */
export function refuseWithoutSay(actor: TeamActor, ...roles: Role[]): void {
  const beyond = roles.find((role) => !DECIDERS[role].actors.includes(actor));
  if (!beyond) return;
  throw new AppError(
    "forbidden",
    `Only ${DECIDERS[beyond].words} can give, change or take the role ${beyond}.`,
  );
}

/** The team that a request is about, and who asks. */
export function teamOf(request: Pick<FastifyRequest, "project" | "role">) {
  return { projectId: (request.project as AccessProject).id, actor: request.role ?? ("key" as const) };
}
