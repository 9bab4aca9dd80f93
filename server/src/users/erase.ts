import { eraseFromEvents, hasEventsOf, newestEventId } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { dropKeptAnswers } from "../kernel/http/index.ts";
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

/** When what was under way at an erasure has ended: an attempt takes 15 s, and its answer is stored after it. */
const ENDED_AFTER_MS = 60_000;

/** Deletes a user. Credit that others got for this person is taken back; what is stored says no more who it was. */
export async function deleteUser(deps: UsersDeps, project: Project, userId: number): Promise<void> {
  if ((await findUser(deps.db.read, project.id, userId)) === null) throw noUser(userId);
  await forget(deps, project, userId, (tx) => removeUser(tx, deps, project, userId, { erased: false }));
}

/**
 * Erases a person (GDPR, article 17): the user goes, and so does everything personal, also from answers kept for
 * a repeat. The numbers stay: credit that others got for this person is not taken back. Somebody deleted before
 * is erased from what is recorded.
 */
export async function eraseUser(deps: UsersDeps, project: Project, userId: number): Promise<void> {
  const { read } = deps.db;
  const isThere = (await findUser(read, project.id, userId)) !== null;
  if (!isThere && !(await hasEventsOf(read, { projectId: project.id, userId }))) throw noUser(userId);
  await forget(deps, project, userId, async (tx) => {
    if (isThere) await removeUser(tx, deps, project, userId, { erased: true });
    await dropKeptAnswers(tx, project.id, deps.clock.now());
  });
}

/**
 * Takes a person out of stored events and of what receivers answered; pending deliveries go out with the erased
 * body. The long part comes first and in pages, the removal last: whatever stops it in between, the user is still
 * there to be erased again.
 */
async function forget(
  deps: UsersDeps,
  project: Project,
  userId: number,
  remove: (tx: Tx) => Promise<void>,
): Promise<void> {
  const transact: Transact = (work) => deps.db.transact(work);
  const recent = Math.max(0, (await newestEventId(deps.db.read)) - STILL_OPEN);
  await eraseTraces(transact, deps, userId, 0);
  await deps.db.transact(async (tx) => {
    await remove(tx);
    await eraseTraces((work) => work(tx), deps, userId, recent);
    await tx.all("insert into erasures (project_id, user_id, erased_at) values ($1, $2, $3)", [
      project.id,
      userId,
      deps.clock.now(),
    ]);
  });
  // What others recorded about the user while that was committed.
  await eraseTraces(transact, deps, userId, recent);
  await deps.recallProject(project.id);
}

/**
 * Looks once more for those who were erased a while ago: attempts that were under way may have brought answers
 * that repeat what was sent. Takes one at a time; answers how many.
 */
export async function finishErasures(deps: UsersDeps): Promise<number> {
  const due = deps.clock.now() - ENDED_AFTER_MS;
  const [erasure] = await deps.db.read.all<{ id: number; user_id: number }>(
    "select id, user_id from erasures where erased_at <= $1 order by id limit 1",
    [due],
  );
  if (!erasure) return 0;
  await eraseTraces((work) => deps.db.transact(work), deps, erasure.user_id, 0);
  await deps.db.transact((tx) => tx.all("delete from erasures where id = $1", [erasure.id]));
  return 1;
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
