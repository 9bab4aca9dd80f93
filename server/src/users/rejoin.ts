import type { NewEvent, Status, UserData } from "../events/index.ts";
import type { Session, Tx } from "../kernel/database/index.ts";
import { AppError, invalidInput } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
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
  const moves = await moveAll(tx, deps, signUps, plans);
  const outcomes: Outcome[] = [];
  const events: NewEvent[] = [];
  for (const plan of plans) {
    if (plan instanceof AppError) {
      outcomes.push({ kind: "refused", error: plan });
      continue;
    }
    const { after, changed, act, isAsked } = plan;
    if (changed.length > 0) events.push(updatedEvent(after, data(after), changed));
    if (isAsked) events.push(askedEvent(after, data(after)));
    const isDifferent = changed.length > 0 || act !== null;
    const stands = moves.moved.get(after.user.id) ?? { user: after.user, data: data(after) };
    outcomes.push({ kind: "known", isDifferent, ...stands });
  }
  return { outcomes, events: [...events, ...moves.events] };
}

/** One move for all of a project who do the same. */
async function moveAll(
  tx: Tx,
  deps: UsersDeps,
  signUps: readonly SignUp[],
  plans: readonly (Plan | AppError)[],
): Promise<{ moved: Map<number, { user: User; data: UserData }>; events: NewEvent[] }> {
  const sets = new Map<string, { project: Project; act: Act; ids: number[] }>();
  for (const [i, plan] of plans.entries()) {
    if (plan instanceof AppError || plan.act === null) continue;
    const { project } = signUps[i] as SignUp;
    const key = `${project.id} ${plan.act}`;
    const set = sets.get(key) ?? { project, act: plan.act, ids: [] };
    sets.set(key, set);
    set.ids.push(plan.after.user.id);
  }
  const moved = new Map<number, { user: User; data: UserData }>();
  const events: NewEvent[] = [];
  for (const { project, act, ids } of sets.values()) {
    const moves = await moveUsers(tx, deps, project, act, ids);
    for (const one of moves.moved) moved.set(one.user.id, one);
    events.push(...moves.events);
  }
  return { moved, events };
}

export async function loadPeople(
  session: Session,
  signUps: readonly SignUp[],
  users: ReadonlyMap<string, User>,
): Promise<Map<string, Person>> {
  const wanted = new Map(signUps.map((signUp) => [keyOf(signUp), users.get(keyOf(signUp)) as User]));
  const groups = await loadGroups(
    session,
    [...wanted.values()].map((user) => user.id),
  );
  return new Map([...wanted].map(([key, user]) => [key, { user, groups: groups.get(user.id) ?? [] }]));
}

/** What a sign-up makes of somebody who is there. */
export function planOne(signUp: SignUp, before: Person, now: number): Plan | AppError {
  const { status } = before.user;
  if (signUp.ifThere === "leave") return { before, after: before, changed: [], act: null, isAsked: false };
  if (signUp.ifThere === "refuse") {
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
