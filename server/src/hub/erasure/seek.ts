import { insertMany, type Tx } from "../../kernel/database/index.ts";

/** When what was under way has ended: an attempt takes 16 s, and its answer is stored after it. */
const ENDED_AFTER_MS = 60_000;

/** Somebody who is removed from a project, by a name that tells nobody the address. */
export interface Sought {
  projectId: number;
  mailbox: string;
}

const COLUMNS = { project_id: "bigint", mailbox: "text", due_at: "bigint" } as const;

/**
 * Has what came in from people, and what runs were given about them, looked through and removed, in the background: in the
 * transaction that removes the people, so that nothing is forgotten of it.
 */
export async function seekAddresses(tx: Tx, people: readonly Sought[], now: number): Promise<void> {
  const rows = people.map(({ projectId, mailbox }) => ({
    project_id: projectId,
    mailbox,
    due_at: now + ENDED_AFTER_MS,
  }));
  await insertMany(tx, "sought_addresses", COLUMNS, rows);
}
