import { eraseFromEvents, newestEventId } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { findUser, noUser } from "./find.ts";
import { removeUser } from "./remove.ts";

/** Keeps each transaction to some milliseconds, so that sign-ups go on meanwhile. */
const EVENTS_A_PAGE = 200;
const FRIENDS_A_PAGE = 200;
/** Ids are taken before their events are committed: so many newest ones are looked at again. */
const STILL_OPEN = 10_000;

type Transact = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * Erases a person (GDPR, article 17): the user goes, and so does everything personal from stored events and
 * from what receivers answered; pending deliveries go out with the erased body. The numbers stay: credit
 * that others got for this person is not taken back.
 *
 * The long part comes first and in pages, the removal last: whatever stops it in between, the user is still
 * there to be erased again.
 */
export async function eraseUser(deps: UsersDeps, project: Project, userId: number): Promise<void> {
  const transact: Transact = (work) => deps.db.transact(work);
  if (!(await findUser(deps.db.read, project.id, userId))) throw noUser(userId);
  const newest = await newestEventId(deps.db.read);
  const recent = Math.max(0, newest - STILL_OPEN);
  await eraseTraces(transact, deps, userId, 0);
  await deps.db.transact(async (tx) => {
    await removeUser(tx, deps, project, userId, { erased: true });
    await eraseTraces((work) => work(tx), deps, userId, recent);
  });
  // What others recorded about the user while that was committed.
  await eraseTraces(transact, deps, userId, recent);
}

/** A user's data stands in the user's own events, and in those of the friends whom the user brought. */
async function eraseTraces(
  transact: Transact,
  deps: UsersDeps,
  userId: number,
  since: number,
): Promise<void> {
  await eraseAmong(transact, deps, userId, [userId], since);
  for (let last = 0; ; ) {
    const friends = await transact((tx) => deps.reactions.friendsOf(tx, userId, last, FRIENDS_A_PAGE));
    if (friends.length === 0) return;
    await eraseAmong(transact, deps, userId, friends, since);
    last = friends.at(-1) as number;
  }
}

async function eraseAmong(
  transact: Transact,
  deps: UsersDeps,
  userId: number,
  among: readonly number[],
  since: number,
): Promise<void> {
  for (let after: number | null = since; after !== null; ) {
    const page = { userId, among, after, limit: EVENTS_A_PAGE };
    after = await transact(async (tx) => {
      const { erased, last } = await eraseFromEvents(tx, page);
      await deps.eraseAnswers(tx, erased);
      return last;
    });
  }
}
