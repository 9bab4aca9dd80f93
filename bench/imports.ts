import { migrations } from "../server/migrations/index.ts";
import { systemClock } from "../server/src/kernel/clock.ts";
import { type Database, type Engine, migrate, openDatabase } from "../server/src/kernel/database/index.ts";
import { createProject } from "../server/src/projects/index.ts";
import {
  createImporter,
  exportCsv,
  requireImport,
  startDryRun,
  startImport,
  uploadFile,
} from "../server/src/transfers/index.ts";
import { openPlace } from "./place.ts";
import type { Result } from "./results.ts";
import { usersOn } from "./users.ts";

const ROWS = 1_000_000;
const ROWS_PER_PIECE = 1000;
const ROWS_PER_SECOND = 10_000;
/** What it may hold at a time, however long the file is. MB. */
const MEMORY_MB = 512;

/** A file of people is looked over, taken in, and written down again: how fast, and in how much memory. */
export async function measureImports(engine: Engine): Promise<Result[]> {
  const place = await openPlace(engine);
  const { DATABASE_URL: databaseUrl = null, HOOKLINE_DATA_DIR: dataDir = "" } = place.env;
  const db = openDatabase({ databaseUrl, dataDir }, () => {});
  try {
    await migrate(db, migrations);
    const { lookedOver, takenIn, exported, peakMb } = await transfer(db);
    const note = `looked over ${rate(lookedOver)} rows/s, exported ${rate(exported)}`;
    return [
      {
        name: "import of 1,000,000 rows",
        engine,
        value: ROWS / takenIn,
        unit: "rows/s",
        goal: { at: "least", value: ROWS_PER_SECOND },
        note,
      },
      {
        name: "memory that it takes at most",
        engine,
        value: peakMb,
        unit: "MB more",
        goal: { at: "most", value: MEMORY_MB },
      },
    ];
  } finally {
    await db.close();
    await place.remove();
  }
}

function rate(seconds: number): string {
  return Math.round(ROWS / seconds).toLocaleString("en");
}

/** The times are seconds. */
async function transfer(db: Database) {
  const clock = systemClock;
  const project = await db.transact((tx) => createProject(tx, clock.now(), { name: "Acme", ownerId: null }));
  const deps = { db, clock, users: usersOn(db), findProject: async () => project, tell: () => {} };
  const importer = createImporter(deps, { runner: "bench", onError: (error) => console.error(error) });
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const { id } = await uploadFile(deps, project, "people.csv", file());
  const lookedOver = await time(async () => {
    await startDryRun(deps, project.id, id);
    await importer.drain();
  });
  const takenIn = await time(async () => {
    await startImport(deps, project.id, id);
    await importer.drain();
  });
  const exported = await time(async () => {
    for await (const _ of await exportCsv({ db, baseUrl: deps.users.baseUrl }, project.id, {})) {
      // Only read.
    }
  });
  clearInterval(watch);
  const { state, created, refused } = await requireImport(db.read, project.id, id);
  if (created !== ROWS)
    throw new Error(`The import ended as ${state}: ${created} created, ${refused} refused.`);
  return { lookedOver, takenIn, exported, peakMb: (peak - before) / 1e6 };
}

async function time(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

async function* file(): AsyncGenerator<Buffer> {
  yield Buffer.from("email,first_name,last_name,city,applied_at,plan,groups\n");
  for (let from = 0; from < ROWS; from += ROWS_PER_PIECE) {
    const rows = Array.from({ length: ROWS_PER_PIECE }, (_, i) => row(from + i));
    yield Buffer.from(rows.join(""));
  }
}

function row(n: number): string {
  const group = n % 10 === 0 ? "press" : "";
  return `person.${n}@example.com,Bruce,"Wayne, ${n}",Gotham,2026-01-02T03:04:05Z,pro,${group}\n`;
}
