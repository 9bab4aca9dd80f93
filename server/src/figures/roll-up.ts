import { addMany, type Tx } from "../kernel/database/index.ts";
import { readQualifications } from "../referrals/index.ts";
import { readArrivals } from "../users/index.ts";
import type { FiguresDeps } from "./deps.ts";
import { moveOn, type Position, type Progress, readProgress } from "./progress.ts";
import { addArrivals, addCounts, addQualifications, type Counts, emptyTally, type Tally } from "./tally.ts";

/**
 * Whoever came so long ago is committed, and nobody before them is missing: ids are taken before the commit, but
 * no statement takes longer than a minute, and no transaction waits longer than 15 s for its next one. Processes
 * whose clocks differ by less may share a database.
 */
const SETTLED_MS = 2 * 60_000;

/** Adds some users to the counts; answers how many. */
export function rollUpUsers(deps: FiguresDeps): Promise<number> {
  return rollUp(deps, "users", ({ id }) => readArrivals(deps.db.read, id, deps.baseUrl()), addArrivals);
}

/** Adds some referrals that came to count; answers how many. */
export function rollUpReferrals(deps: FiguresDeps): Promise<number> {
  return rollUp(deps, "referrals", (after) => readQualifications(deps.db.read, after), addQualifications);
}

/** Each is counted once, though several processes do this: of those that read the same, the first to commit counts. */
async function rollUp<Row extends Position>(
  { db, clock }: FiguresDeps,
  counted: keyof Progress,
  read: (after: Position) => Promise<Row[]>,
  add: (tally: Tally, rows: readonly Row[]) => void,
): Promise<number> {
  const { [counted]: from } = await readProgress(db.read);
  const settled = settledOf(await read(from), clock.now() - SETTLED_MS);
  const last = settled.at(-1);
  if (!last) return 0;
  const tally = emptyTally();
  add(tally, settled);
  const count = async (tx: Tx) => {
    if (!(await moveOn(tx, counted, from, last))) return 0;
    await addToTables(tx, tally);
    return settled.length;
  };
  // What a crash undoes is counted again: the counts and how far they go are one transaction.
  return db.transact(count, { durable: false });
}

/** Those before the first that is too young. */
function settledOf<Row extends Position>(rows: Row[], before: number): Row[] {
  const young = rows.findIndex(({ at }) => at > before);
  return young === -1 ? rows : rows.slice(0, young);
}

const KEYS = {
  project: { project_id: "bigint" },
  quarter: { project_id: "bigint", at: "bigint" },
  source: { project_id: "bigint", day: "bigint", source: "text" },
} as const;
const SIGNUPS = { signups: "bigint", referrals: "bigint" } as const;
const COUNTS = { ...SIGNUPS, qualified: "bigint" } as const;

async function addToTables(tx: Tx, { quarters, sources }: Tally): Promise<void> {
  const byQuarter = [...quarters.values()].map(toRow);
  const bySource = [...sources.values()].map(toRow);
  await addMany(tx, "figures_quarters", { key: KEYS.quarter, counts: COUNTS }, byQuarter);
  await addMany(tx, "figures_sources", { key: KEYS.source, counts: SIGNUPS }, bySource);
  await addMany(tx, "figures_totals", { key: KEYS.project, counts: COUNTS }, totalsOf(byQuarter));
}

function toRow<C extends { projectId: number }>({ projectId, ...counts }: C) {
  return { project_id: projectId, ...counts };
}

/** No row twice: a statement can't add to the same one again. */
function totalsOf(quarters: readonly (Counts & { project_id: number })[]) {
  const totals = new Map<number, Counts & { project_id: number }>();
  for (const { project_id, signups, referrals, qualified } of quarters) {
    const total = totals.get(project_id) ?? { project_id, signups: 0, referrals: 0, qualified: 0 };
    totals.set(project_id, total);
    addCounts(total, { signups, referrals, qualified });
  }
  return [...totals.values()];
}
