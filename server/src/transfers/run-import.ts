import { stopsAllElse, type Tx } from "../kernel/database/index.ts";
import { AppError, type InputError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { joinAll, namedBy, type Outcome, type SignUp } from "../users/index.ts";
import type { TransfersDeps } from "./deps.ts";
import { advance, type Hold, keepHold, LEASE_MS, mustChange } from "./hold.ts";
import { NO_COUNTS } from "./import.ts";
import { dataRows, type Read, readPeople } from "./read-people.ts";
import { addRefusals, clearRefusals, problemsOf, type Refusal } from "./refusals.ts";
import { refuseStrayStatuses } from "./standing.ts";

/** Rows of a transaction: on SQLite everybody waits for it, ten to twenty milliseconds. */
const BATCH_WHERE_ALL_WAIT = 250;
const BATCH = 1000;

/**
 * Takes the people of a file in. Each batch and how far the import has come are one transaction, so that whoever takes
 * it up after a crash goes on with the next row: none is taken twice, and none is passed over.
 */
export async function runImport(deps: TransfersDeps, project: Project, hold: Hold): Promise<void> {
  const { db, clock } = deps;
  if (hold.its.rows_total === null) await readThrough(deps, hold);
  const size = stopsAllElse(db.read) ? BATCH_WHERE_ALL_WAIT : BATCH;
  let passed = 0;
  for await (const reads of readPeople(db, project, hold.its, clock.now())) {
    const left = reads.slice(Math.max(0, hold.its.rows_done - passed));
    passed += reads.length;
    for (let at = 0; at < left.length; at += size) {
      const current = await deps.findProject(project.id);
      if (current === null) return; // deleted, and its imports canceled with it
      await takeIn(deps, current, hold, left.slice(at, at + size));
    }
  }
  await complete(deps, hold);
}

/** Before anybody is taken in the file is read to its end: one that can't be is refused whole. */
async function readThrough({ db, clock }: TransfersDeps, hold: Hold): Promise<void> {
  const { its, runner } = hold;
  await clearRefusals(db, its.id);
  let total = 0;
  let keptAt = clock.now();
  for await (const rows of dataRows(db, its)) {
    total += rows.length;
    if (clock.now() - keptAt < LEASE_MS / 4) continue;
    keptAt = clock.now();
    await db.transact((tx) => keepHold(tx, hold, 0, clock.now()));
  }
  if (total === 0) throw new AppError("invalid_input", "The file has no rows below its header.");
  await db.transact((tx) =>
    mustChange(
      tx,
      "update imports set rows_total = $3, lease_until = $4 where id = $1 and runner = $2 and state = 'running' returning id",
      [its.id, runner, total, clock.now() + LEASE_MS],
    ),
  );
}

/** One transaction; where a row of it can't be stored at all, smaller ones, until that row is alone and refused. */
async function takeIn(
  deps: TransfersDeps,
  project: Project,
  hold: Hold,
  reads: readonly Read[],
): Promise<void> {
  try {
    // People and progress are lost together, so that nothing waits for the disk: the end does, and with it all before.
    await deps.db.transact((tx) => writeBatch(tx, deps, project, hold, reads), { durable: "soon" });
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
    if (reads.length > 1) {
      const half = Math.ceil(reads.length / 2);
      await takeIn(deps, project, hold, reads.slice(0, half));
      await takeIn(deps, project, hold, reads.slice(half));
      return;
    }
    await refuseAlone(deps, hold, reads[0] as Read, problemsOf(error));
  }
}

async function writeBatch(
  tx: Tx,
  deps: TransfersDeps,
  project: Project,
  hold: Hold,
  reads: readonly Read[],
): Promise<void> {
  const people = reads.flatMap(({ person }) => (person ? [person] : []));
  const stray = await refuseStrayStatuses(tx, people);
  const outcomes = new Map<SignUp, Outcome>();
  for (const segment of segmentsOf(reads)) {
    const signUps = segment.filter((signUp) => !stray.has(signUp)).map((signUp) => ({ ...signUp, project }));
    const joined = await joinAll(tx, deps.users, signUps);
    let i = 0;
    for (const signUp of segment) if (!stray.has(signUp)) outcomes.set(signUp, joined[i++] as Outcome);
  }
  const by = { ...NO_COUNTS, rows: reads.length };
  const refusals: Refusal[] = [];
  for (const read of reads) {
    const outcome = read.person ? outcomes.get(read.person.signUp) : undefined;
    if (outcome?.kind === "created") by.created++;
    else if (outcome?.kind === "known") by[outcome.isDifferent ? "updated" : "unchanged"]++;
    else refusals.push(refusalOf(read, stray, outcome));
  }
  await addRefusals(tx, hold.its, refusals);
  await advance(tx, hold, { ...by, refused: refusals.length }, deps.clock.now());
  tx.afterCommit(() => deps.tell(project.id));
}

/** Cut before each who was brought by somebody of the same batch: that one must be there first. */
function segmentsOf(reads: readonly Read[]): SignUp[][] {
  const segments: SignUp[][] = [];
  let current: SignUp[] = [];
  let names = new Set<string>();
  for (const { person } of reads) {
    if (!person) continue;
    const { signUp } = person;
    if (names.has(namedBy(signUp) ?? "")) {
      segments.push(current);
      current = [];
      names = new Set();
    }
    current.push(signUp);
    names.add(signUp.email.canonical);
    if (signUp.ownCode !== null) names.add(signUp.ownCode);
  }
  return [...segments, current];
}

function refusalOf(
  read: Read,
  stray: ReadonlyMap<SignUp, InputError>,
  outcome: Outcome | undefined,
): Refusal {
  if (!read.person) return read.refusal;
  const { signUp } = read.person;
  const problems =
    outcome?.kind === "refused" ? problemsOf(outcome.error) : [stray.get(signUp) as InputError];
  return { row: read.row, problems, canonicalEmail: signUp.email.canonical };
}

async function refuseAlone(
  { db, clock }: TransfersDeps,
  hold: Hold,
  read: Read,
  problems: readonly InputError[],
): Promise<void> {
  const canonicalEmail = read.person?.signUp.email.canonical ?? null;
  await db.transact(async (tx) => {
    await addRefusals(tx, hold.its, [{ row: read.row, problems, canonicalEmail }]);
    await advance(tx, hold, { ...NO_COUNTS, rows: 1, refused: 1 }, clock.now());
  });
}

/** The end, and the event that tells it, once. */
async function complete({ db, clock, users, tell }: TransfersDeps, { its, runner }: Hold): Promise<void> {
  await db.transact(async (tx) => {
    await mustChange(
      tx,
      `update imports set state = 'completed', runner = null, lease_until = null, finished_at = $3, changed_at = $3
       where id = $1 and runner = $2 and state = 'running' returning id`,
      [its.id, runner, clock.now()],
    );
    const [counts] = await tx.all<{ created: number; updated: number; refused: number }>(
      "select created, updated, refused from imports where id = $1",
      [its.id],
    );
    await users.record(tx, [
      {
        projectId: its.project_id,
        type: "import_completed",
        data: { import_id: its.id, ...counts },
        userId: null,
      },
    ]);
    tx.afterCommit(() => tell(its.project_id));
  });
}
