import { type Columns, type Database, recordset, type Tx } from "../kernel/database/index.ts";
import type { Finished } from "./settle.ts";
import type { AnswerRow, HourRow } from "./tables.ts";

export const HOUR_MS = 60 * 60 * 1000;
/** Counts wait so long for others, and are lost where the process dies meanwhile: they are statistics, the log has it all. */
const WRITE_EVERY_MS = 2000;
/** Targets in one transaction, so that nobody waits long behind it. */
const BATCH = 500;

const HOUR = {
  target_id: "bigint",
  hour: "bigint",
  accepted: "bigint",
  rejected: "bigint",
  failed: "bigint",
  retried: "bigint",
} as const satisfies Columns;

const ANSWER = {
  target_id: "bigint",
  answered_at: "bigint",
  state: "text",
  status_code: "bigint",
  error_code: "text",
  duration_ms: "bigint",
} as const satisfies Columns;

/** Counts how attempts end, hour by hour, and remembers each target's last. */
export interface Tally {
  /** Takes note, for some tens of nanoseconds each: no statement waits for it. */
  count(finished: readonly Finished[]): void;
  /** Writes what is counted, and resolves when it is written. */
  flush(): Promise<void>;
}

interface Counted extends HourRow, AnswerRow {
  project_id: number;
}

/** `onWritten` hears of which projects there is more to read. */
export function createTally(deps: {
  db: Database;
  onWritten: (projectIds: readonly number[]) => void;
  onError: (error: unknown) => void;
}): Tally {
  /** Of each target the hour that runs. */
  let running = new Map<number, Counted>();
  /** Hours that are over. */
  let over: Counted[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing = Promise.resolve();

  function open(one: Finished, hour: number): Counted {
    const before = running.get(one.delivery.targetId);
    if (before?.hour === hour) return before;
    if (before) over.push(before);
    const opened = emptyHour(one, hour);
    running.set(one.delivery.targetId, opened);
    return opened;
  }

  async function write(): Promise<void> {
    const last = [...running.values()];
    const hours = [...over, ...last];
    running = new Map();
    over = [];
    try {
      for (let i = 0; i < hours.length; i += BATCH) await writeHours(deps.db, hours.slice(i, i + BATCH));
      for (let i = 0; i < last.length; i += BATCH) await writeAnswers(deps.db, last.slice(i, i + BATCH));
      deps.onWritten([...new Set(last.map((one) => one.project_id))]);
    } catch (error) {
      deps.onError(error);
    }
  }

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    if (running.size > 0) writing = writing.then(write);
    return writing;
  }

  return {
    count(finished) {
      for (const one of finished) {
        const { state } = one.settlement;
        if (state !== "canceled") add(open(one, hourOf(one.endedAt)), one, state);
      }
      if (finished.length > 0) timer ??= setTimeout(() => void flush(), WRITE_EVERY_MS);
    },
    flush,
  };
}

/** When the hour began that a moment is in. */
export function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS) * HOUR_MS;
}

function emptyHour({ delivery }: Finished, hour: number): Counted {
  return {
    project_id: delivery.projectId,
    target_id: delivery.targetId,
    hour,
    accepted: 0,
    rejected: 0,
    failed: 0,
    retried: 0,
    answered_at: 0,
    state: "pending",
    status_code: null,
    error_code: null,
    duration_ms: 0,
  };
}

function add(counted: Counted, { attempt, endedAt }: Finished, state: AnswerRow["state"]): void {
  counted[state === "pending" ? "retried" : state]++;
  if (endedAt < counted.answered_at) return;
  counted.answered_at = endedAt;
  counted.state = state;
  counted.status_code = attempt.statusCode;
  counted.error_code = attempt.errorCode;
  counted.duration_ms = attempt.durationMs;
}

/** Adds to what is there already. A target that is gone meanwhile is passed over. */
function writeHours(db: Database, hours: readonly Counted[]): Promise<unknown> {
  const sums = ["accepted", "rejected", "failed", "retried"];
  return write(db, (tx) =>
    tx.all(
      `insert into target_hours (${Object.keys(HOUR)})
       select r.target_id, r.hour, ${sums.map((name) => `sum(r.${name})`)} from ${recordset(tx, "$1", "r", HOUR)}
       where exists (select 1 from targets t where t.id = r.target_id)
       group by r.target_id, r.hour order by r.target_id, r.hour
       on conflict (target_id, hour)
       do update set ${sums.map((name) => `${name} = target_hours.${name} + excluded.${name}`)}`,
      [JSON.stringify(hours)],
    ),
  );
}

/** Another process may have written a later one. */
function writeAnswers(db: Database, answers: readonly Counted[]): Promise<unknown> {
  const columns = Object.keys(ANSWER);
  return write(db, (tx) =>
    tx.all(
      `insert into last_answers (${columns})
       select ${columns.map((name) => `r.${name}`)} from ${recordset(tx, "$1", "r", ANSWER)}
       where exists (select 1 from targets t where t.id = r.target_id) order by r.target_id
       on conflict (target_id) do update set ${columns.slice(1).map((name) => `${name} = excluded.${name}`)}
       where last_answers.answered_at <= excluded.answered_at`,
      [JSON.stringify(answers)],
    ),
  );
}

function write<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transact(work, { durable: false });
}
