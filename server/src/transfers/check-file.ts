import { AppError, type InputError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { type Foreseen, foresee, type SignUp } from "../users/index.ts";
import type { TransfersDeps } from "./deps.ts";
import { type Hold, keepHold, mustChange } from "./hold.ts";
import { type Counts, NO_COUNTS } from "./import.ts";
import { type Read, readPeople } from "./read-people.ts";
import { addRefusals, clearRefusals, problemsOf, type Refusal } from "./refusals.ts";
import { refuseStrayStatuses } from "./standing.ts";

/** Looks at the whole file and keeps what would come of it, and which rows would be refused. Users stay as they are. */
export async function checkFile(deps: TransfersDeps, project: Project, hold: Hold): Promise<void> {
  const { db, clock, tell } = deps;
  const { its, runner } = hold;
  await clearRefusals(db, its.id);
  let counts = NO_COUNTS;
  for await (const reads of readPeople(db, project, its, clock.now())) {
    const { by, refusals } = await foreseeAll(deps, reads);
    counts = sum(counts, by);
    const { rows } = counts;
    await db.transact(
      async (tx) => {
        await addRefusals(tx, its, refusals);
        await keepHold(tx, hold, rows, clock.now());
        tx.afterCommit(() => tell(project.id));
      },
      { durable: "soon" },
    );
  }
  await db.transact(async (tx) => {
    await mustChange(
      tx,
      `update imports set state = 'uploaded', runner = null, lease_until = null, dry_run = $3, rows_total = null,
         rows_done = 0, changed_at = $4
       where id = $1 and runner = $2 and state = 'checking' returning id`,
      [its.id, runner, JSON.stringify(counts), clock.now()],
    );
    tx.afterCommit(() => tell(project.id));
  });
}

async function foreseeAll(
  { db, clock }: TransfersDeps,
  reads: readonly Read[],
): Promise<{ by: Counts; refusals: Refusal[] }> {
  const people = reads.flatMap((read) => (read.person ? [read] : []));
  const stray = await refuseStrayStatuses(
    db.read,
    people.map(({ person }) => person),
  );
  const able = people.filter(({ person }) => !stray.has(person.signUp));
  const foreseen = await foresee(db.read, able.map(toForesee), clock.now());
  const verdicts = new Map<Read, Foreseen>(able.map((read, i) => [read, foreseen[i] as Foreseen]));
  const by = { ...NO_COUNTS, rows: reads.length };
  const refusals: Refusal[] = [];
  for (const read of reads) {
    const verdict = verdicts.get(read);
    if (typeof verdict === "string") by[verdict]++;
    else refusals.push(refusalFor(read, stray, verdict));
  }
  return { by: { ...by, refused: refusals.length }, refusals };
}

function refusalFor(
  read: Read,
  stray: ReadonlyMap<SignUp, InputError>,
  verdict: AppError | undefined,
): Refusal {
  if (!read.person) return read.refusal;
  const { signUp } = read.person;
  const problems = verdict instanceof AppError ? problemsOf(verdict) : [stray.get(signUp) as InputError];
  return { row: read.row, problems, canonicalEmail: signUp.email.canonical };
}

/** Who is named by a row and stands in one before will be there by then. */
function toForesee(read: Read & { person: object }): SignUp {
  const { signUp } = read.person as { signUp: SignUp };
  const isForeseeable = "namesEarlierRow" in read && read.namesEarlierRow;
  return isForeseeable ? { ...signUp, referralCodes: [], referrerEmail: null } : signUp;
}

export function sum(one: Counts, other: Counts): Counts {
  return {
    rows: one.rows + other.rows,
    created: one.created + other.created,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    refused: one.refused + other.refused,
  };
}
