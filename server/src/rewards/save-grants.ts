import { type Tx, updateMany } from "../kernel/database/index.ts";
import type { Grant } from "./grant.ts";
import { GRANT_COLUMNS } from "./tables.ts";

/** A grant as it was, null where there was none, and as it is. */
export interface GrantChange {
  before: Grant | null;
  after: Grant;
}

const {
  project_id: _project,
  reward_id: _reward,
  user_id: _user,
  created_at: _made,
  ...CHANGEABLE
} = GRANT_COLUMNS;

/** Writes changed grants, which must be locked: one statement for all. */
export async function saveGrants(tx: Tx, changes: readonly GrantChange[]): Promise<void> {
  await updateMany(
    tx,
    "reward_grants",
    { key: { id: "bigint" }, set: CHANGEABLE },
    changes.map(({ after }) => after),
  );
}
