import { insertMany, recordset, type Tx } from "../kernel/database/index.ts";
import { lockByMailbox, mailboxKeyOf, mailboxOf } from "./find.ts";
import type { DeriveCode } from "./referral-code.ts";
import { USER_COLUMNS } from "./tables.ts";
import { type NewUser, type User, writeUser } from "./user.ts";

/** Forty bits are shared by two addresses about once in a million users; so often in a row, never. */
const MAX_CODES_TRIED = 8;

export interface Inserted {
  /** By mailbox. */
  fresh: Map<string, User>;
  /** Those who were there already, locked; by mailbox. */
  existing: Map<string, User>;
}

/** Somebody to be inserted, who has no referral code yet. */
export interface Newcomer {
  /** Of the mailbox. */
  key: string;
  user: Omit<NewUser, "referral_code">;
  /** The first to be tried; null: one that is derived. */
  wantedCode: string | null;
}

/** Inserts those of `newcomers` who are not there yet, each with a referral code of their own. No mailbox may come twice. */
export async function insertUsers(
  tx: Tx,
  newcomers: readonly Newcomer[],
  deriveCode: DeriveCode,
): Promise<Inserted> {
  const fresh = new Map<string, User>();
  const existing = new Map<string, User>();
  let waiting = newcomers;
  for (let attempt = 0; waiting.length > 0; attempt++) {
    if (attempt === MAX_CODES_TRIED) throw new Error(`no free referral code in ${MAX_CODES_TRIED} attempts`);
    const named = waiting.map(({ key, user, wantedCode }) => ({
      key,
      user: { ...user, referral_code: codeOf(user, wantedCode, attempt, deriveCode) },
    }));
    const former = await formerAmong(
      tx,
      named.map(({ user }) => user.referral_code),
    );
    const free = named.filter(({ user }) => !former.has(user.referral_code));
    for (const [key, user] of await insertNamed(tx, free)) fresh.set(key, user);
    const left = waiting.filter(({ key }) => !fresh.has(key));
    for (const [key, user] of await findExisting(tx, left)) existing.set(key, user);
    waiting = left.filter(({ key }) => !existing.has(key));
  }
  return { fresh, existing };
}

function codeOf(
  { project_id, canonical_email }: Newcomer["user"],
  wantedCode: string | null,
  attempt: number,
  deriveCode: DeriveCode,
): string {
  if (wantedCode === null) return deriveCode(project_id, canonical_email, attempt);
  return attempt === 0 ? wantedCode : deriveCode(project_id, canonical_email, attempt - 1);
}

/** Those of the codes that lead to who had them once: nobody else gets one, and with it the links of another. */
async function formerAmong(tx: Tx, codes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.all<{ code: string }>(
    `select f.code from ${recordset(tx, "$1", "w", { code: "text" })} join former_codes f on f.code = w.code`,
    [JSON.stringify(codes.map((code) => ({ code })))],
  );
  return new Set(rows.map((row) => row.code));
}

interface Returned {
  id: number;
  project_id: number;
  canonical_email: string;
}

async function insertNamed(
  tx: Tx,
  named: readonly { key: string; user: NewUser }[],
): Promise<Map<string, User>> {
  const byKey = new Map(named.map(({ key, user }) => [key, user]));
  const rows = await insertMany<typeof USER_COLUMNS, Returned>(
    tx,
    "users",
    USER_COLUMNS,
    named.map(({ user }) => writeUser(user)),
    "on conflict do nothing returning id, project_id, canonical_email",
  );
  return new Map(
    rows.map(({ id, project_id, canonical_email }) => {
      const key = mailboxKeyOf(mailboxOf({ project_id, canonical_email }));
      return [key, { ...(byKey.get(key) as NewUser), id }];
    }),
  );
}

function findExisting(tx: Tx, newcomers: readonly Newcomer[]): Promise<Map<string, User>> {
  return lockByMailbox(
    tx,
    newcomers.map(({ user }) => mailboxOf(user)),
  );
}
