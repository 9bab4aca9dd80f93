import { lockRows, type Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "./project.ts";

/**
 * Waits for every transaction that is adding something to the project (PostgreSQL keeps what it points at locked for it),
 * and lets none begin to until this one ends: what comes later sees what this one leaves. For what is rare.
 */
export async function lockProject(tx: Tx, { id, slug }: Project): Promise<void> {
  const [project] = await tx.all(
    `select id from projects where id = $1 and deleted_at is null ${lockRows(tx, "projects")}`,
    [id],
  );
  if (!project) throw new AppError("not_found", `The project "${slug}" was deleted meanwhile.`);
}
