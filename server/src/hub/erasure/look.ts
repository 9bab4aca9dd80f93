import { setImmediate as nextTurn } from "node:timers/promises";
import { eraseAnswersTo } from "../../delivery/index.ts";
import type { Session, Tx } from "../../kernel/database/index.ts";
import { removeCaptures } from "../captures/delete.ts";
import { tellCaptures } from "../captures/tell-captures.ts";
import type { HubDeps } from "../deps.ts";
import type { AddressLook } from "../tables.ts";
import { addressesIn, textsIn } from "./addresses-in.ts";
import { nextCaptures } from "./next-captures.ts";
import { nextRuns } from "./next-runs.ts";
import type { Rows } from "./rows.ts";

/** Candidates that are named before the process does something else: some milliseconds. */
const NAMED_AT_ONCE = 1000;

type LookDeps = Pick<HubDeps, "db" | "clock" | "tell" | "nameAddress">;

/**
 * Goes on with looking for the addresses of people who were removed: through all that came in to their project, then
 * through all that its runs were given and answered. A step is some rows and a short transaction, which notes how far it
 * has come: who is killed goes on there. Answers how much was looked at; 0 where nobody is sought.
 */
export async function lookForAddresses(deps: LookDeps, limit: number): Promise<number> {
  const { db, clock } = deps;
  const look = (await lookUnderWay(db.read)) ?? (await db.transact((tx) => beginLook(tx, clock.now())));
  if (look === null) return 0;
  const mailboxes = await soughtIn(db.read, look.project_id);
  const { rows, next } = await (look.stage === "captures" ? nextCaptures : nextRuns)(db.read, look, limit);
  const found: number[] = [];
  for (const { id, values } of rows)
    if (await isAmong(deps, look.project_id, mailboxes, values)) found.push(id);
  await db.transact(async (tx) => {
    if (found.length > 0) await remove(tx, look, found, clock.now());
    await advance(tx, look, next);
  });
  if (found.length > 0) tellCaptures(deps, [look.project_id]);
  return rows.length + 1;
}

async function lookUnderWay(session: Session): Promise<AddressLook | null> {
  const [look] = await session.all<AddressLook>("select * from address_looks order by project_id limit 1");
  return look ?? null;
}

/** One look is for all of a project who are due. */
async function beginLook(tx: Tx, now: number): Promise<AddressLook | null> {
  const [due] = await tx.all<{ project_id: number }>(
    "select project_id from sought_addresses where due_at <= $1 order by due_at limit 1",
    [now],
  );
  if (!due) return null;
  const [look] = await tx.all<AddressLook>(
    `insert into address_looks (project_id, stage, part, place) values ($1, 'captures', 0, 0)
     on conflict (project_id) do nothing returning *`,
    [due.project_id],
  );
  if (!look) return null; // another process was quicker
  await tx.all("update sought_addresses set taken_at = $2 where project_id = $1 and due_at <= $2", [
    due.project_id,
    now,
  ]);
  return look;
}

async function soughtIn(session: Session, projectId: number): Promise<Set<string>> {
  const rows = await session.all<{ mailbox: string }>(
    "select mailbox from sought_addresses where project_id = $1 and taken_at is not null",
    [projectId],
  );
  return new Set(rows.map(({ mailbox }) => mailbox));
}

async function isAmong(
  { nameAddress }: LookDeps,
  projectId: number,
  mailboxes: ReadonlySet<string>,
  values: readonly unknown[],
): Promise<boolean> {
  const seen = new Set<string>();
  for (const text of textsIn(values)) {
    for (const address of addressesIn(text)) {
      if (seen.has(address)) continue;
      seen.add(address);
      const name = nameAddress(projectId, address);
      if (name !== null && mailboxes.has(name)) return true;
      if (seen.size % NAMED_AT_ONCE === 0) await nextTurn();
    }
  }
  return false;
}

async function remove(tx: Tx, look: AddressLook, ids: readonly number[], now: number): Promise<void> {
  if (look.stage === "captures") await removeCaptures(tx, { projectId: look.project_id, ids, now });
  else await eraseAnswersTo(tx, ids);
}

/** Unless another process has. */
async function advance(tx: Tx, look: AddressLook, next: Rows["next"]): Promise<void> {
  const here = "project_id = $1 and stage = $2 and part = $3 and place = $4";
  const values = [look.project_id, look.stage, look.part, look.place];
  if (next !== null || look.stage === "captures") {
    await tx.all(`update address_looks set stage = $5, part = $6, place = $7 where ${here}`, [
      ...values,
      next === null ? "runs" : look.stage,
      next?.part ?? 0,
      next?.place ?? 0,
    ]);
    return;
  }
  const ended = await tx.all(`delete from address_looks where ${here} returning project_id`, values);
  if (ended.length === 0) return;
  await tx.all("delete from sought_addresses where project_id = $1 and taken_at is not null", [
    look.project_id,
  ]);
}
