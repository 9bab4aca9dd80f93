import type { UserData } from "../events/index.ts";
import type { Project } from "../projects/index.ts";
import { changeUser, checkIn, type User } from "../users/index.ts";
import type { CompatDeps } from "./deps.ts";

/** Notes that a tester was seen. Whoever was not active becomes so: a check-in shows that the invitation was taken up. */
export function checkInTester(deps: CompatDeps, project: Project, user: User): Promise<UserData> {
  return user.status === "active" || user.status === "idle"
    ? checkIn(deps, project, user.id)
    : changeUser(deps, project, user.id, {}, "active");
}
