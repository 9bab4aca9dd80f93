import {
  inList,
  keepRows,
  lockRows,
  recordset,
  type Session,
  selectEach,
  type Tx,
} from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { isDerived } from "./referral-code.ts";
import { ALL_COLUMNS, type UserRow } from "./tables.ts";
import { readUser, type User } from "./user.ts";

export function noUser(userId: number): AppError {
  return new AppError("not_found", `There is no user ${userId} in this project.`);
}

export async function findUser(session: Session, projectId: number, userId: number): Promise<User | null> {
  const [row] = await session.all<UserRow>(
    `select ${ALL_COLUMNS} from users where project_id = $1 and id = $2`,
    [projectId, userId],
  );
  return row ? readUser(row) : null;
}

/** The user, whom nobody else changes until the transaction ends; throws `not_found`. */
export async function lockUser(tx: Tx, projectId: number, userId: number): Promise<User> {
  const [user] = await lockUsers(tx, projectId, [userId]);
  if (!user) throw noUser(userId);
  return user;
}

/** Those who are there, locked in order of id, so that two who lock the same users don't wait for each other. */
export async function lockUsers(tx: Tx, projectId: number, userIds: readonly number[]): Promise<User[]> {
  const rows = await tx.all<UserRow>(
    `select ${ALL_COLUMNS} from users where project_id = $1 and id in ${inList(tx, "$2")}
     order by id ${lockRows(tx, "users")}`,
    [projectId, JSON.stringify(userIds)],
  );
  return rows.map(readUser);
}

/** Those of the users who are there, whom nobody deletes until the transaction ends. */
export async function keepUsers(tx: Tx, userIds: readonly number[]): Promise<Set<number>> {
  if (userIds.length === 0) return new Set();
  const rows = await tx.all<{ id: number }>(
    `select id from users where id in ${inList(tx, "$1")} order by id ${keepRows(tx, "users")}`,
    [JSON.stringify(userIds)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** By id, whatever their project; those who are gone are left out. */
export async function findUsers(session: Session, userIds: readonly number[]): Promise<Map<number, User>> {
  if (userIds.length === 0) return new Map();
  const rows = await session.all<UserRow>(
    `select ${ALL_COLUMNS} from users where id in ${inList(session, "$1")}`,
    [JSON.stringify(userIds)],
  );
  return new Map(rows.map((row) => [row.id, readUser(row)]));
}

/** Those of the users who want no mail. */
export async function findUnsubscribed(session: Session, userIds: readonly number[]): Promise<Set<number>> {
  const rows = await session.all<{ id: number }>(
    `select id from users where id in ${inList(session, "$1")} and unsubscribed_at is not null`,
    [JSON.stringify(userIds)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The addresses of those of a project's users who are there. */
export async function findEmails(
  session: Session,
  projectId: number,
  userIds: readonly number[],
): Promise<Map<number, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await session.all<{ id: number; email: string }>(
    `select id, email from users where project_id = $1 and id in ${inList(session, "$2")}`,
    [projectId, JSON.stringify(userIds)],
  );
  return new Map(rows.map(({ id, email }) => [id, email]));
}

export interface Mailbox {
  projectId: number;
  canonicalEmail: string;
}

export function mailboxOf(user: Pick<User, "project_id" | "canonical_email">): Mailbox {
  return { projectId: user.project_id, canonicalEmail: user.canonical_email };
}

/** One text for each person of each project: the key of the maps that sign-ups are sorted by. */
export function mailboxKeyOf({ projectId, canonicalEmail }: Mailbox): string {
  return `${projectId} ${canonicalEmail}`;
}

/** Those of the mailboxes who are users already, whom nobody else changes until the transaction ends. */
export function lockByMailbox(tx: Tx, mailboxes: readonly Mailbox[]): Promise<Map<string, User>> {
  return byMailbox(tx, mailboxes, lockRows(tx, "users"));
}

/** Those of the mailboxes who are users; by `mailboxKeyOf`. */
export function findByMailbox(session: Session, mailboxes: readonly Mailbox[]): Promise<Map<string, User>> {
  return byMailbox(session, mailboxes, "");
}

async function byMailbox(
  session: Session,
  mailboxes: readonly Mailbox[],
  lock: string,
): Promise<Map<string, User>> {
  const rows = await selectEach<UserRow, { project_id: "bigint"; canonical_email: "text" }>(
    session,
    { project_id: "bigint", canonical_email: "text" },
    mailboxes.map(({ projectId, canonicalEmail }) => ({
      project_id: projectId,
      canonical_email: canonicalEmail,
    })),
    `select ${ALL_COLUMNS} from users
     where project_id = p.project_id and canonical_email = p.canonical_email ${lock}`,
  );
  return new Map(rows.map((row) => [mailboxKeyOf(mailboxOf(row)), readUser(row)]));
}

/** The users that have these referral codes now, else had them once; by code. */
export async function findByReferralCodes(
  session: Session,
  codes: readonly string[],
): Promise<Map<string, User>> {
  if (codes.length === 0) return new Map();
  const columns = ALL_COLUMNS.replace(/\w+/g, "u.$&");
  const wanted = recordset(session, "$1", "w", { code: "text" });
  const rows = await session.all<UserRow & { wanted: string }>(
    `select ${columns}, w.code as wanted, 1 as is_former
     from ${wanted} join former_codes f on f.code = w.code join users u on u.id = f.user_id
     union all
     select ${columns}, w.code as wanted, 0 as is_former
     from ${wanted} join users u on u.referral_code = w.code
     order by is_former desc`,
    [JSON.stringify(codes.map((code) => ({ code })))],
  );
  return new Map(rows.map(({ wanted: code, ...row }) => [code, readUser(row)]));
}

/**
 * The code that was derived for a user, also where the user has chosen another since: what anybody may be told
 * who names the address, as it tells nothing of what became of the user.
 */
export async function findDerivedCode(session: Session, user: User): Promise<string> {
  if (isDerived(user.referral_code)) return user.referral_code;
  const former = await session.all<{ code: string }>("select code from former_codes where user_id = $1", [
    user.id,
  ]);
  return former.map(({ code }) => code).find(isDerived) ?? user.referral_code;
}

/** Whose share link a code makes, now or once; with the code as it is now. */
export async function findLinkOwner(
  session: Session,
  code: string,
): Promise<{ id: number; project_id: number; referral_code: string } | null> {
  const [owner] = await session.all<{ id: number; project_id: number; referral_code: string }>(
    `select id, project_id, referral_code from users where referral_code = $1
     union all
     select u.id, u.project_id, u.referral_code from former_codes f join users u on u.id = f.user_id where f.code = $1
     limit 1`,
    [code],
  );
  return owner ?? null;
}
