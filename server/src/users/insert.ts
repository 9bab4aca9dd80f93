import { insertMany, recordset, type Tx } from "../kernel/database/index.ts";
import { lockByMailbox, mailboxKeyOf } from "./find.ts";
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

type Unnamed = Omit<NewUser, "referral_code">;

const keyOf = (user: { project_id: number; canonical_email: string }) =>
  mailboxKeyOf({ projectId: user.project_id, canonicalEmail: user.canonical_email });

/** Inserts those of `users` who are not there yet, each with a referral code of their own. No mailbox may come twice. */
export async function insertUsers(
  tx: Tx,
  users: readonly Unnamed[],
  deriveCode: DeriveCode,
): Promise<Inserted> {
  const fresh = new Map<string, User>();
  const existing = new Map<string, User>();
  let waiting = users;
  for (let attempt = 0; waiting.length > 0; attempt++) {
    if (attempt === MAX_CODES_TRIED) throw new Error(`no free referral code in ${MAX_CODES_TRIED} attempts`);
    const named = waiting.map((user) => ({
      ...user,
      referral_code: deriveCode(user.project_id, user.canonical_email, attempt),
    }));
    const former = await formerAmong(
      tx,
      named.map((user) => user.referral_code),
    );
    const free = named.filter((user) => !former.has(user.referral_code));
    for (const user of await insertNamed(tx, free)) fresh.set(keyOf(user), user);
    const left = waiting.filter((user) => !fresh.has(keyOf(user)));
    for (const [key, user] of await findExisting(tx, left)) existing.set(key, user);
    waiting = left.filter((user) => !existing.has(keyOf(user)));
  }
  return { fresh, existing };
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

async function insertNamed(tx: Tx, users: readonly NewUser[]): Promise<User[]> {
  const byKey = new Map(users.map((user) => [keyOf(user), user]));
  const rows = await insertMany<typeof USER_COLUMNS, Returned>(
    tx,
    "users",
    USER_COLUMNS,
    users.map(writeUser),
    "on conflict do nothing returning id, project_id, canonical_email",
  );
  return rows.map((row) => ({ ...(byKey.get(keyOf(row)) as NewUser), id: row.id }));
}

function findExisting(tx: Tx, users: readonly Unnamed[]): Promise<Map<string, User>> {
  return lockByMailbox(
    tx,
    users.map((user) => ({ projectId: user.project_id, canonicalEmail: user.canonical_email })),
  );
}
