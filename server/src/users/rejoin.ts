import type { NewEvent, Status, UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { AppError, invalidInput } from "../kernel/errors.ts";
import { updatedEvent } from "./change.ts";
import { applyChange, type Person } from "./changes.ts";
import type { UsersDeps } from "./deps.ts";
import { loadGroups } from "./groups.ts";
import { moveUsers } from "./move.ts";
import { type Act, actToReach, allowedFrom, MOVES, moveRefusal } from "./moves.ts";
import { loadReferrers } from "./people.ts";
import { type Change, saveChanges } from "./save-changes.ts";
import { keyOf, type Outcome, type SignUp } from "./sign-up.ts";
import { type Referrer, type User, userData } from "./user.ts";

interface Plan {
  before: Person;
  after: Person;
  changed: string[];
  act: Act | null;
}

/**
 * Sign-ups of people who are there already, all of them locked. Their project may change them by what it
 * sends; a visitor, who may be anybody, only brings the imported to the waitlist.
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
  const plans = planAll(signUps, people, deps.clock.now());
  const data = (person: Person) => describe(person, referrers, deps.baseUrl());

  await saveChanges(tx, changesOf(plans));
  const outcomes: Outcome[] = [];
  const events: NewEvent[] = [];
  for (const [i, plan] of plans.entries()) {
    if (plan instanceof AppError) {
      outcomes.push({ kind: "refused", error: plan });
      continue;
    }
    const { after, changed, act } = plan;
    if (changed.length > 0) events.push(updatedEvent(after, data(after), changed));
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

/** One after the other, each on what the one before left. */
function planAll(signUps: readonly SignUp[], people: Map<string, Person>, now: number): (Plan | AppError)[] {
  const statuses = new Map<string, Status>();
  return signUps.map((signUp) => {
    const key = keyOf(signUp);
    const before = people.get(key) as Person;
    const status = statuses.get(key) ?? before.user.status;
    const plan = planOne(signUp, before, status, now);
    if (plan instanceof AppError) return plan;
    people.set(key, plan.after);
    if (plan.act) statuses.set(key, MOVES[plan.act].to as Status);
    return plan;
  });
}

function planOne(signUp: SignUp, before: Person, status: Status, now: number): Plan | AppError {
  if (signUp.mustBeNew) {
    return invalidInput("email", `user ${before.user.id} of this project has this address already`);
  }
  const act = actOf(signUp, status);
  if (act && !allowedFrom(act).includes(status)) return moveRefusal(act, status);
  try {
    return { before, act, ...applyChange(before, signUp.change, now) };
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function actOf({ by, project, status: wanted }: SignUp, status: Status): Act | null {
  if (by === "visitor") return status === "imported" && !project.doubleOptIn ? "apply" : null;
  return wanted && actToReach(wanted, status);
}

/** One for each user, whatever number of sign-ups it takes together. */
function changesOf(plans: readonly (Plan | AppError)[]): Change[] {
  const changes = new Map<number, Change>();
  for (const plan of plans) {
    if (plan instanceof AppError || plan.changed.length === 0) continue;
    const { id } = plan.after.user;
    changes.set(id, { before: changes.get(id)?.before ?? plan.before, after: plan.after });
  }
  return [...changes.values()];
}

function describe({ user, groups }: Person, referrers: Map<number, Referrer>, baseUrl: string): UserData {
  return userData(user, { referrer: referrers.get(user.referrer_id ?? 0) ?? null, groups }, baseUrl);
}
