import { createHmac, type KeyObject } from "node:crypto";
import { insertMany, recordset, type Tx } from "../kernel/database/index.ts";
import { type Mailbox, mailboxKeyOf } from "./find.ts";

const COLUMNS = { project_id: "bigint", mailbox: "text" } as const;
const NAME_BYTES = 15;

/** Names a mailbox so that it is known again, and, without the key, nobody can tell the address from it. */
export type NameMailbox = (mailbox: Mailbox) => string;

export function createNameMailbox(key: KeyObject): NameMailbox {
  return ({ projectId, canonicalEmail }) =>
    createHmac("sha256", key)
      .update(`${projectId}\n${canonicalEmail}`)
      .digest()
      .toString("base64url", 0, NAME_BYTES);
}

/**
 * Keeps in mind that these mailboxes had somebody here, who has another now or was erased: whoever comes by one again is
 * no new friend of anybody.
 */
export async function noteEarlierMailboxes(
  tx: Tx,
  nameMailbox: NameMailbox,
  mailboxes: readonly Mailbox[],
): Promise<void> {
  const rows = mailboxes.map((mailbox) => rowOf(nameMailbox, mailbox));
  await insertMany(tx, "earlier_mailboxes", COLUMNS, rows, "on conflict do nothing");
}

/** The keys (`mailboxKeyOf`) of those of the mailboxes that somebody had here once. */
export async function earlierAmong(
  tx: Tx,
  nameMailbox: NameMailbox,
  mailboxes: readonly Mailbox[],
): Promise<Set<string>> {
  if (mailboxes.length === 0) return new Set();
  const rows = mailboxes.map((mailbox) => ({ ...rowOf(nameMailbox, mailbox), key: mailboxKeyOf(mailbox) }));
  const found = await tx.all<{ key: string }>(
    `select w.key from ${recordset(tx, "$1", "w", { ...COLUMNS, key: "text" })}
     join earlier_mailboxes e on e.project_id = w.project_id and e.mailbox = w.mailbox`,
    [JSON.stringify(rows)],
  );
  return new Set(found.map(({ key }) => key));
}

function rowOf(nameMailbox: NameMailbox, mailbox: Mailbox) {
  return { project_id: mailbox.projectId, mailbox: nameMailbox(mailbox) };
}

/** Forgets up to `limit` of a deleted project's; answers how many. */
export async function purgeEarlierMailboxes(tx: Tx, projectId: number, limit: number): Promise<number> {
  const forgotten = await tx.all(
    `delete from earlier_mailboxes where project_id = $1
       and mailbox in (select mailbox from earlier_mailboxes where project_id = $1 limit $2) returning mailbox`,
    [projectId, limit],
  );
  return forgotten.length;
}
