import type { Clock } from "../clock.ts";
import type { Database, Tx } from "../database/index.ts";
import type { SealedColumn } from "../rewrap.ts";
import type { Keyring } from "../secrets/index.ts";

/** How long the answer to an Idempotency-Key is kept. */
const KEPT_MS = 24 * 60 * 60 * 1000;
/** After so long without an answer the process that ran the request is taken for dead, and a repeat runs. */
const ABANDONED_MS = 60 * 1000;

/** The first request with a key, which is its holder until it is answered. */
export interface HeldKey {
  owner: string;
  /** The project that the request is about; null where it is about none. */
  projectId: number | null;
  key: string;
  requestHash: string;
}

export interface Answer {
  status: number;
  /** Its content type; null where it has no body. */
  type: string | null;
  body: string;
}

export type Found =
  | { kind: "first" }
  | { kind: "answered"; answer: Answer }
  /** The key came with another request before. */
  | { kind: "another" }
  | { kind: "running" }
  /** Answered, but the answer was not kept. */
  | { kind: "unkept" }
  /** Answered, and the answer was dropped since. */
  | { kind: "dropped" };

interface Row {
  request_hash: string;
  status: number | null;
  answer: string | null;
  created_at: number;
  dropped_at: number | null;
}

/** The answers given to requests with an Idempotency-Key, sealed, as there may be a new secret in one. */
export function createAnswerBook({ db, clock, keyring }: { db: Database; clock: Clock; keyring: Keyring }) {
  function read(held: HeldKey, row: Row): Found {
    if (row.request_hash !== held.requestHash) return { kind: "another" };
    if (row.status === null) return { kind: "running" };
    if (row.answer === null) return { kind: row.dropped_at === null ? "unkept" : "dropped" };
    const { type, body } = JSON.parse(keyring.open(row.answer, answerContext(held))) as Omit<
      Answer,
      "status"
    >;
    return { kind: "answered", answer: { status: row.status, type, body } };
  }

  return {
    /** Makes this request the first with its key, or tells what became of the one that was. */
    async claim(held: HeldKey): Promise<Found> {
      const now = clock.now();
      const row = await db.transact(async (tx) => {
        if (await insert(tx, held, now)) return null;
        const found = await find(tx, held);
        return found && isOver(found, held, now) && (await takeOver(tx, held, found, now)) ? null : found;
      });
      return row ? read(held, row) : { kind: "first" };
    },
    /** null: too long to keep. */
    async keep(held: HeldKey, answer: Answer | null): Promise<void> {
      const text = answer && JSON.stringify({ type: answer.type, body: answer.body });
      const sealed = text && keyring.seal(text, answerContext(held));
      const namesNobody = answer?.body === ""; // as that to the erasing itself
      const kept = namesNobody ? "$4" : "case when dropped_at is null then $4 end";
      await db.transact((tx) =>
        tx.all(
          `update idempotency_keys set status = $3, answer = ${kept} where owner = $1 and key = $2 and status is null`,
          [held.owner, held.key, answer?.status ?? 0, sealed],
        ),
      );
    },
    /** Nothing was made: a repeat runs again. */
    async release({ owner, key }: HeldKey): Promise<void> {
      await db.transact((tx) =>
        tx.all("delete from idempotency_keys where owner = $1 and key = $2 and status is null", [owner, key]),
      );
    },
  };
}

/** What an answer is sealed for. */
function answerContext({ owner, key }: Pick<HeldKey, "owner" | "key">): string {
  return `idempotency/${owner}/${key}`;
}

async function insert(tx: Tx, held: HeldKey, now: number): Promise<boolean> {
  const rows = await tx.all(
    `insert into idempotency_keys (owner, key, project_id, request_hash, created_at) values ($1, $2, $3, $4, $5)
     on conflict (owner, key) do nothing returning key`,
    [held.owner, held.key, held.projectId, held.requestHash, now],
  );
  return rows.length > 0;
}

async function find(tx: Tx, { owner, key }: HeldKey): Promise<Row | null> {
  const [row] = await tx.all<Row>(
    `select request_hash, status, answer, created_at, dropped_at from idempotency_keys
     where owner = $1 and key = $2`,
    [owner, key],
  );
  return row ?? null;
}

function isOver(row: Row, held: HeldKey, now: number): boolean {
  const age = now - row.created_at;
  const isAbandoned = row.status === null && row.request_hash === held.requestHash && age >= ABANDONED_MS;
  return age >= KEPT_MS || isAbandoned;
}

/** Of several that try, the one whose statement still finds the old row. */
async function takeOver(tx: Tx, held: HeldKey, old: Row, now: number): Promise<boolean> {
  const rows = await tx.all(
    `update idempotency_keys
     set project_id = $4, request_hash = $5, status = null, answer = null, created_at = $6, dropped_at = null
     where owner = $1 and key = $2 and created_at = $3 returning key`,
    [held.owner, held.key, old.created_at, held.projectId, held.requestHash, now],
  );
  return rows.length > 0;
}

/**
 * Drops what was answered about a project, also by requests that are still under way: for when somebody is
 * erased who may stand in an answer. A repeat of theirs is refused; it never runs again.
 */
export async function dropKeptAnswers(tx: Tx, projectId: number, now: number): Promise<void> {
  await tx.all(
    `update idempotency_keys set answer = null, dropped_at = $2
     where project_id = $1 and (answer is not null or status is null)`,
    [projectId, now],
  );
}

/** For the rotation of the master key. */
export const ANSWER_SECRETS: SealedColumn = {
  table: "idempotency_keys",
  key: ["owner", "key"],
  contextColumns: [],
  column: "answer",
  context: ({ owner, key }) => answerContext({ owner: String(owner), key: String(key) }),
};

/** Removes up to `limit` answers that are over. */
export async function sweepAnswers(tx: Tx, now: number, limit: number): Promise<void> {
  await tx.all(
    `delete from idempotency_keys where (owner, key) in (
       select owner, key from idempotency_keys where created_at <= $1 order by created_at limit $2)`,
    [now - KEPT_MS, limit],
  );
}
