import type { UserData } from "../events/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { readInput } from "../kernel/http/index.ts";
import type { Project } from "../projects/index.ts";
import {
  changeUser,
  readPatch,
  type User,
  UserPatch,
  WANTED_STATUSES,
  type WantedStatus,
} from "../users/index.ts";
import type { CompatDeps } from "./deps.ts";
import type { TesterInput } from "./read-tester.ts";
import { holdsCode } from "./verify-code.ts";

const MAX_SHOWN = 40;

/** Changes a tester by what is sent. Scripts send back the whole of what they read: what is so already is no change. */
export async function updateTester(
  deps: CompatDeps,
  project: Project,
  user: User,
  { status, invitationCode, forUpdate }: TesterInput,
): Promise<UserData> {
  const change = readPatch(readInput(UserPatch, forUpdate));
  const wanted = status === undefined || status === user.status ? null : readStatus(status);
  if (wanted === "active" && invitationCode !== undefined && !(await holdsCode(deps, user, invitationCode))) {
    throw invalidInput("invitation_code", "is not this tester's");
  }
  return changeUser(deps, project, user.id, change, wanted);
}

function readStatus(status: unknown): WantedStatus {
  const wanted = WANTED_STATUSES.find((one) => one === status);
  if (wanted) return wanted;
  const shown = typeof status === "string" ? status.slice(0, MAX_SHOWN) : "what was sent";
  throw invalidInput("status", `can't be set to "${shown}"; it can to ${WANTED_STATUSES.join(", ")}`);
}
