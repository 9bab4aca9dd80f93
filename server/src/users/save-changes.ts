import { type Tx, updateMany } from "../kernel/database/index.ts";
import { AppError, invalidInput } from "../kernel/errors.ts";
import type { Person } from "./changes.ts";
import { replaceGroups } from "./groups.ts";
import { isDerived } from "./referral-code.ts";
import { writeUser } from "./user.ts";

const CHANGEABLE = {
  email: "text",
  canonical_email: "text",
  search_name: "text",
  referral_code: "text",
  friend_invitations_remaining: "bigint",
  profile: "text",
  custom_fields: "text",
  applied_at: "bigint",
  confirmation_asked_at: "bigint",
  updated_at: "bigint",
} as const;

export interface Change {
  before: Person;
  after: Person;
}

/** Writes changed users, who must be locked: the same few statements for any number of them, more only for changed codes. */
export async function saveChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
  for (const { before, after } of changes) {
    if (after.user.referral_code !== before.user.referral_code) {
      await changeCode(tx, after.user.id, before.user.referral_code, after.user.referral_code);
    }
  }
  const regrouped = changes.filter(({ before, after }) => after.groups !== before.groups);
  await replaceGroups(
    tx,
    regrouped.map(({ after: { user, groups } }) => ({
      projectId: user.project_id,
      userId: user.id,
      groups,
    })),
  );
  await updateMany(
    tx,
    "users",
    { key: { id: "bigint" }, set: CHANGEABLE },
    changes.map(({ after }) => writeUser(after.user)),
  );
}

/** The code from before goes on leading to the user: its link may stand anywhere by now. */
async function changeCode(tx: Tx, userId: number, before: string, code: string): Promise<void> {
  const [former] = await tx.all<{ user_id: number }>("select user_id from former_codes where code = $1", [
    code,
  ]);
  if (former && former.user_id !== userId) {
    throw new AppError(
      "conflict",
      `The referral code "${code}" was another user's, whose links still use it. Choose another.`,
    );
  }
  if (!former && isDerived(code)) {
    throw invalidInput("referral_code", `"${code}" looks like the codes that Hookline makes. Choose another`);
  }
  await tx.all("delete from former_codes where code = $1", [code]);
  await tx.all("insert into former_codes (code, user_id) values ($1, $2)", [before, userId]);
}
