import { isUniqueViolation, type Session } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import type { Project } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { newInvitationCode, readInvitationCode } from "./invitation-code.ts";
import type { InvitationCodeRow } from "./tables.ts";

export interface NewInvitationCode {
  /** null: made up. */
  code: string | null;
  /** null: as often as anybody likes. */
  maxUses: number | null;
  /** In milliseconds; null: never. */
  expiresAt: number | null;
}

/** Makes a code for whoever has it, beside those that invited users get of their own. */
export async function createInvitationCode(
  deps: UsersDeps,
  project: Project,
  input: NewInvitationCode,
): Promise<InvitationCodeRow> {
  const code = input.code === null ? newInvitationCode(deps.ids) : readInvitationCode(input.code);
  const taken = new AppError("conflict", `The invitation code "${code}" is there already. Choose another.`);
  try {
    return await deps.db.transact(async (tx) => {
      const [personal] = await tx.all("select id from users where project_id = $1 and invitation_code = $2", [
        project.id,
        code,
      ]);
      if (personal) throw taken;
      const [row] = await tx.all<InvitationCodeRow>(
        `insert into invitation_codes (project_id, code, max_uses, expires_at, created_at)
         values ($1, $2, $3, $4, $5) returning *`,
        [project.id, code, input.maxUses, input.expiresAt, deps.clock.now()],
      );
      return row as InvitationCodeRow;
    });
  } catch (error) {
    throw isUniqueViolation(error) ? taken : error;
  }
}

/** Newest first; one row more than the page has, if there is one. */
export async function listInvitationCodes(
  session: Session,
  projectId: number,
  page: PageRequest,
): Promise<InvitationCodeRow[]> {
  return session.all<InvitationCodeRow>(
    "select * from invitation_codes where project_id = $1 and id < $2 order by id desc limit $3",
    [projectId, page.after ?? Number.MAX_SAFE_INTEGER, page.limit + 1],
  );
}

/** Whoever redeemed it stays. */
export async function deleteInvitationCode(deps: UsersDeps, project: Project, id: number): Promise<void> {
  const deleted = await deps.db.transact((tx) =>
    tx.all("delete from invitation_codes where project_id = $1 and id = $2 returning id", [project.id, id]),
  );
  if (deleted.length === 0)
    throw new AppError("not_found", `There is no invitation code ${id} in this project.`);
}
