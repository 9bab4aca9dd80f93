import { insertMany, type Tx } from "../kernel/database/index.ts";
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
    for (const user of await insertNamed(tx, named)) fresh.set(keyOf(user), user);
    const left = waiting.filter((user) => !fresh.has(keyOf(user)));
    for (const [key, user] of await findExisting(tx, left)) existing.set(key, user);
    waiting = left.filter((user) => !existing.has(keyOf(user)));
  }
  return { fresh, existing };
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
