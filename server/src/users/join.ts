import type { EventType, NewEvent } from "../events/index.ts";
import { batch } from "../kernel/batch.ts";
import type { Tx } from "../kernel/database/index.ts";
import type { UsersDeps } from "./deps.ts";
import { earlierAmong } from "./earlier-mailboxes.ts";
import { mailboxOf } from "./find.ts";
import { addToGroups } from "./groups.ts";
import { insertUsers } from "./insert.ts";
import { newInvitationCode } from "./invitation-code.ts";
import type { InitialStatus } from "./moves.ts";
import type { Joined } from "./reactions.ts";
import { findMentions, refusalOf } from "./referrers.ts";
import { rejoin } from "./rejoin.ts";
import { keyOf, newUser, type Outcome, type SignUp, type Welcome } from "./sign-up.ts";
import { type User, userData } from "./user.ts";

/** Sign-ups that share a transaction, at most. */
const BATCH = 250;

/**
 * Between two transactions of sign-ups: when 500 people a second come, it saves PostgreSQL a quarter of its CPU time and
 * the server a tenth, as each commit is followed by a claim and a settlement of its own.
 */
const EVERY_MS = 10;

/** Signs one person up; throws where that is refused. */
export type Join = (signUp: SignUp) => Promise<Welcome>;

/**
 * Sign-ups that come together share a transaction, and so cost a handful of statements and one sync of the
 * disk: 19,000 a second with 200 at once on SQLite, 8,000 on PostgreSQL, where two transactions at a time were
 * slower. So there is one at a time, and people get their ids in the order they came.
 */
export function createJoin(deps: UsersDeps): Join {
  const join = batch<SignUp, Outcome>((signUps) => deps.db.transact((tx) => joinAll(tx, deps, signUps)), {
    size: BATCH,
    parallel: 1,
    everyMs: EVERY_MS,
  });
  return async (signUp) => {
    const outcome = await join(signUp);
    if (outcome.kind === "refused") throw outcome.error;
    return outcome;
  };
}

/** Signs people up in the caller's transaction; answers one outcome for each, in order. */
export async function joinAll(tx: Tx, deps: UsersDeps, signUps: readonly SignUp[]): Promise<Outcome[]> {
  const outcomes = new Map<SignUp, Outcome>();
  const left = () => signUps.filter((signUp) => !outcomes.has(signUp));
  const mentions = await findMentions(tx, signUps);
  for (const signUp of signUps) {
    const error = refusalOf(signUp, mentions);
    if (error) outcomes.set(signUp, { kind: "refused", error });
  }

  const { joined, known } = await addUsers(tx, deps, firstOfEach(left()), mentions.referrers);
  for (const [signUp, { user, data }] of joined) outcomes.set(signUp, { kind: "created", user, data });
  const reacted = await deps.reactions.joined(tx, [...joined.values()]);

  const events = [...[...joined.values()].flatMap(eventsOf), ...reacted];
  // One of each person at a time, so that everybody's next sign-up finds what the one before left.
  for (let again = firstOfEach(left()); again.size > 0; again = firstOfEach(left())) {
    const rejoined = await rejoin(tx, deps, [...again.values()], known);
    for (const [i, [key, signUp]] of [...again].entries()) {
      const outcome = rejoined.outcomes[i] as Outcome;
      outcomes.set(signUp, outcome);
      if (outcome.kind === "known") known.set(key, outcome.user);
    }
    events.push(...rejoined.events);
  }
  await deps.record(tx, events);
  return signUps.map((signUp) => outcomes.get(signUp) as Outcome);
}

/** Adds those who are not there yet; answers them, and by mailbox everybody who is there then. */
async function addUsers(
  tx: Tx,
  deps: UsersDeps,
  signUps: ReadonlyMap<string, SignUp>,
  referrers: ReadonlyMap<SignUp, User>,
): Promise<{ joined: Map<SignUp, Joined>; known: Map<string, User> }> {
  const now = deps.clock.now();
  const users = Array.from(signUps, ([key, signUp]) => ({
    key,
    wantedCode: signUp.ownCode,
    user: newUser(signUp, referrers.get(signUp) ?? null, now, () => newInvitationCode(deps.ids)),
  }));
  const { fresh, existing } = await insertUsers(tx, users, deps.deriveCode);
  const referred = [...fresh.values()].filter((user) => user.referrer_id !== null).map(mailboxOf);
  const earlier = await earlierAmong(tx, deps.nameMailbox, referred);
  const joined = new Map<SignUp, Joined>();
  for (const [key, signUp] of signUps) {
    const user = fresh.get(key);
    if (!user) continue;
    const referrer = referrers.get(signUp) ?? null;
    const data = userData(user, { referrer: mentionOf(referrer), groups: signUp.groups }, deps.baseUrl());
    joined.set(signUp, { project: signUp.project, user, data, referrer, cameBefore: earlier.has(key) });
  }
  const memberships = Array.from(joined, ([{ project, groups }, { user }]) => ({
    projectId: project.id,
    userId: user.id,
    groups,
  }));
  await addToGroups(tx, memberships);
  return { joined, known: new Map([...existing, ...fresh]) };
}

function firstOfEach(signUps: readonly SignUp[]): Map<string, SignUp> {
  const firsts = new Map<string, SignUp>();
  for (const signUp of signUps) {
    const key = keyOf(signUp);
    if (!firsts.has(key)) firsts.set(key, signUp);
  }
  return firsts;
}

function mentionOf(referrer: User | null) {
  return referrer && { id: referrer.id, email: referrer.email, referral_code: referrer.referral_code };
}

const STARTS_WITH: { readonly [status in InitialStatus]: EventType | null } = {
  imported: null,
  unconfirmed: "tester_unconfirmed",
  applied: "tester_applied",
  invited: "tester_invited",
  active: "tester_activated",
};

function eventsOf({ user, data }: Joined): NewEvent[] {
  const second = STARTS_WITH[user.status as InitialStatus];
  const event = (type: EventType, more: object = {}): NewEvent => ({
    projectId: user.project_id,
    type,
    data: { ...data, ...more },
    userId: user.id,
  });
  if (second === null) return [event("tester_created")];
  return [event("tester_created"), event(second, second === "tester_invited" ? { wave_id: null } : {})];
}
