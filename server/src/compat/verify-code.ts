import type { Invitation, User } from "../users/index.ts";
import type { CompatDeps } from "./deps.ts";

/** Looks up a code that a script passes on. All of a project's scripts may guess wrong so often together. */
export function lookUp({ lookUpCode }: CompatDeps, projectId: number, code: string): Promise<Invitation> {
  return lookUpCode({ projectId, caller: "v2", visitorIp: null }, code);
}

/** Whether the user was invited with this code, be it used by now or not. */
export async function holdsCode(deps: CompatDeps, user: User, code: string): Promise<boolean> {
  const found = await lookUp(deps, user.project_id, code);
  return found.kind === "personal" && found.user.id === user.id;
}
