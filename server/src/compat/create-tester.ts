import type { UserData } from "../events/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { readInput } from "../kernel/http/index.ts";
import type { Project } from "../projects/index.ts";
import { findLinkOwner, findUser, readSignUp, redeemInvitation, UserBody } from "../users/index.ts";
import type { CompatDeps } from "./deps.ts";
import type { TesterInput } from "./read-tester.ts";
import { lookUp } from "./verify-code.ts";

/** Signs up somebody new. Unlike in v1, who is there already is refused: scripts tell the two apart by it. */
export async function createTester(
  deps: CompatDeps,
  project: Project,
  { status = "imported", invitationCode, referrer, forCreate }: TesterInput,
): Promise<UserData> {
  const referredBy = await referralCodeOf(deps, project.id, referrer);
  const body = readInput(UserBody, { ...forCreate, status, ...(referredBy && { referred_by: referredBy }) });
  if (invitationCode !== undefined && body.status === "active") {
    return joinByCode(deps, project, body, invitationCode);
  }
  const { data } = await deps.join({ ...readSignUp(project, body, deps.clock.now()), ifThere: "refuse" });
  return data;
}

async function joinByCode(
  deps: CompatDeps,
  project: Project,
  { status: _, email, ...details }: UserBody,
  code: string,
): Promise<UserData> {
  const { reason } = await lookUp(deps, project.id, code);
  if (reason !== null) throw invalidInput("invitation_code", `is not valid (${reason.replaceAll("_", " ")})`);
  return redeemInvitation(deps, project, { code, email, details });
}

/** Scripts pass on what stood in a visitor's link: a referrer whom nobody is is no reason to turn the visitor away. */
async function referralCodeOf(
  { db }: CompatDeps,
  projectId: number,
  referrer: string | undefined,
): Promise<string | null> {
  if (referrer === undefined) return null;
  const owner = await findLinkOwner(db.read, referrer.trim().toLowerCase());
  if (owner?.project_id === projectId) return owner.referral_code;
  const isId = /^[1-9]\d{0,14}$/.test(referrer);
  const user = isId ? await findUser(db.read, projectId, Number(referrer)) : null;
  return user?.referral_code ?? null;
}
