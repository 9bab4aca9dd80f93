import { type LoggedAttempt, lastAttempts } from "../../delivery/index.ts";
import { type Database, inList, type Session, type Tx } from "../../kernel/database/index.ts";
import type { ConnectionAnswerRow } from "../tables.ts";

/** Answers wait so long for others, and are lost where the process dies meanwhile: the runs have them all. */
const WRITE_EVERY_MS = 2000;
/** That it goes on working is written so often. */
const REPEATED_MS = 60_000;

/** What came of something that a run asked of a connection. */
export interface Told extends ConnectionAnswerRow {
  project_id: number;
  /** When the attempt began, ms: by what was filled in then. */
  started_at: number;
}

/** Remembers of each connection what came of the last thing that was asked of it. */
export interface LastAnswers {
  /** Takes note: no statement waits for it. */
  note(told: Told): void;
  /** Writes what is noted, and resolves when it is written. */
  flush(): Promise<void>;
}

/** `onWritten` hears of which projects there is something else to say. */
export function createLastAnswers(deps: {
  db: Database;
  onWritten: (projectIds: readonly number[]) => void;
  onError: (error: unknown) => void;
}): LastAnswers {
  let noted = new Map<number, Told>();
  let timer: NodeJS.Timeout | null = null;
  let writing = Promise.resolve();

  async function write(): Promise<void> {
    const all = [...noted.values()].sort((a, b) => a.connection_id - b.connection_id);
    noted = new Map();
    try {
      const changed = await deps.db.transact((tx) => writeAll(tx, all), { durable: false });
      if (changed.length > 0) deps.onWritten([...new Set(changed)]);
    } catch (error) {
      deps.onError(error);
    }
  }

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    if (noted.size > 0) writing = writing.then(write);
    return writing;
  }

  return {
    note(told) {
      const before = noted.get(told.connection_id);
      if (before && before.answered_at > told.answered_at) return;
      noted.set(told.connection_id, told);
      timer ??= setTimeout(() => void flush(), WRITE_EVERY_MS);
    },
    flush,
  };
}

/** Answers the projects for which something changed. */
async function writeAll(tx: Tx, all: readonly Told[]): Promise<number[]> {
  const known = await answersOf(
    tx,
    all.map(({ connection_id }) => connection_id),
  );
  const changed: number[] = [];
  for (const told of all) {
    const before = known.get(told.connection_id);
    const goesOn = told.outcome === "done" && before?.outcome === "done";
    if (goesOn && told.answered_at - before.answered_at < REPEATED_MS) continue;
    await write(tx, told);
    if (!goesOn) changed.push(told.project_id);
  }
  return changed;
}

/** Not where it was changed since: that says nothing about how it is filled in now. Another process may have a later one. */
async function write(tx: Tx, told: Told): Promise<void> {
  await tx.all(
    `insert into connection_answers
       (connection_id, answered_at, outcome, error_code, status_code, task_id, event_id, delivery_id)
     select id, $2, $3, $4, $5, $6, $7, $8 from connections
     where id = $1 and deleted_at is null and updated_at <= $9
     on conflict (connection_id) do update set answered_at = excluded.answered_at, outcome = excluded.outcome,
       error_code = excluded.error_code, status_code = excluded.status_code, task_id = excluded.task_id,
       event_id = excluded.event_id, delivery_id = excluded.delivery_id
     where connection_answers.answered_at <= excluded.answered_at`,
    [
      told.connection_id,
      told.answered_at,
      told.outcome,
      told.error_code,
      told.status_code,
      told.task_id,
      told.event_id,
      told.delivery_id,
      told.started_at,
    ],
  );
}

/** Forgets it, as it says nothing any more. */
export async function forgetLastAnswer(tx: Tx, connectionId: number): Promise<void> {
  await tx.all("delete from connection_answers where connection_id = $1", [connectionId]);
}

export interface LastAnswer extends ConnectionAnswerRow {
  /** Of one that went wrong, while its run is kept; null once that is gone. */
  attempt: LoggedAttempt | null;
}

/** What came of the last thing that was asked of each of these connections, by connection. */
export async function lastAnswersOf(
  session: Session,
  connectionIds: readonly number[],
): Promise<Map<number, LastAnswer>> {
  const answers = await answersOf(session, connectionIds);
  const wrong = [...answers.values()].filter(({ outcome }) => outcome !== "done");
  const attempts = await lastAttempts(
    session,
    wrong.map(({ delivery_id }) => delivery_id),
  );
  return new Map(
    Array.from(answers, ([id, answer]) => [
      id,
      { ...answer, attempt: attempts.get(answer.delivery_id) ?? null },
    ]),
  );
}

async function answersOf(
  session: Session,
  connectionIds: readonly number[],
): Promise<Map<number, ConnectionAnswerRow>> {
  const rows = await session.all<ConnectionAnswerRow>(
    `select * from connection_answers where connection_id in ${inList(session, "$1")}`,
    [JSON.stringify(connectionIds)],
  );
  return new Map(rows.map((row) => [row.connection_id, row]));
}
