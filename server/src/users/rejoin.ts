import type { NewEvent, Status, UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { AppError, invalidInput } from "../kernel/errors.ts";
import { updatedEvent } from "./change.ts";
import { applyChange, type Person } from "./changes.ts";
import type { UsersDeps } from "./deps.ts";
import { loadGroups } from "./groups.ts";
import { moveUsers } from "./move.ts";
import { type Act, actToReach } from "./moves.ts";
import { loadReferrers } from "./people.ts";
import { saveChanges } from "./save-changes.ts";
import { keyOf, type Outcome, type SignUp } from "./sign-up.ts";
import { type Referrer, type User, userData } from "./user.ts";

interface Plan {
  before: Person;
  after: Person;
  changed: string[];
  act: Act | null;
  /** To confirm the address. */
  isAsked: boolean;
}

/**
 * Sign-ups of people who are there already, one of each, all of them locked. Their project may change them by what it
 * sends; a visitor, who may be anybody, only brings the imported to the waitlist, or, with double opt-in, has
 * them asked to confirm, once: imported they stay until they have.
 */
export async function rejoin(
  tx: Tx,
  deps: UsersDeps,
  signUps: readonly SignUp[],
  users: ReadonlyMap<string, User>,
): Promise<{ outcomes: Outcome[]; events: NewEvent[] }> {
  if (signUps.length === 0) return { outcomes: [], events: [] };
  const people = await loadPeople(tx, signUps, users);
  const referrers = await loadReferrers(tx, [...users.values()]);
  const now = deps.clock.now();
  const plans = signUps.map((signUp) => planOne(signUp, people.get(keyOf(signUp)) as Person, now));
  const data = (person: Person) => describe(person, referrers, deps.baseUrl());

  await saveChanges(tx, plans.filter(changesUser));
  const outcomes: Outcome[] = [];
  const events: NewEvent[] = [];
  for (const [i, plan] of plans.entries()) {
    if (plan instanceof AppError) {
      outcomes.push({ kind: "refused", error: plan });
      continue;
    }
    const { after, changed, act, isAsked } = plan;
    if (changed.length > 0) events.push(updatedEvent(after, data(after), changed));
    if (isAsked) events.push(askedEvent(after, data(after)));
    const moves = act && (await moveUsers(tx, deps, (signUps[i] as SignUp).project, act, [after.user.id]));
    if (moves) events.push(...moves.events);
    const [moved] = moves?.moved ?? [];
    outcomes.push({ kind: "known", ...(moved ?? { user: after.user, data: data(after) }) });
  }
  return { outcomes, events };
}

async function loadPeople(
  tx: Tx,
  signUps: readonly SignUp[],
  users: ReadonlyMap<string, User>,
): Promise<Map<string, Person>> {
  const wanted = new Map(signUps.map((signUp) => [keyOf(signUp), users.get(keyOf(signUp)) as User]));
  const groups = await loadGroups(
    tx,
    [...wanted.values()].map((user) => user.id),
  );
  return new Map([...wanted].map(([key, user]) => [key, { user, groups: groups.get(user.id) ?? [] }]));
}

function planOne(signUp: SignUp, before: Person, now: number): Plan | AppError {
  const { status } = before.user;
  if (signUp.mustBeNew) {
    return invalidInput("email", `user ${before.user.id} of this project has this address already`);
  }
  try {
    const act = actOf(signUp, status);
    const { after, changed } = applyChange(before, signUp.change, now);
    const isAsked = mustConfirm(signUp, status) && after.user.confirmation_asked_at === null;
    if (isAsked) after.user.confirmation_asked_at = now;
    return { before, after, changed, act, isAsked };
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function actOf({ by, project, status: wanted }: SignUp, status: Status): Act | null {
  if (by === "visitor") return status === "imported" && !project.doubleOptIn ? "apply" : null;
  return wanted && actToReach(wanted, status);
}

function mustConfirm({ by, project }: SignUp, status: Status): boolean {
  return by === "visitor" && project.doubleOptIn && status === "imported";
}

function askedEvent({ user }: Person, data: UserData): NewEvent {
  return { projectId: user.project_id, type: "tester_unconfirmed", data: { ...data }, userId: user.id };
}

function changesUser(plan: Plan | AppError): plan is Plan {
  return !(plan instanceof AppError) && (plan.changed.length > 0 || plan.isAsked);
}

function describe({ user, groups }: Person, referrers: Map<number, Referrer>, baseUrl: string): UserData {
  return userData(user, { referrer: referrers.get(user.referrer_id ?? 0) ?? null, groups }, baseUrl);
}
