import Type from "typebox";
import type { Tx } from "../kernel/database/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { idSchema } from "../kernel/http/index.ts";
import { readEmail } from "./email.ts";
import { lockUsers } from "./find.ts";
import { ALL_COLUMNS, type UserRow } from "./tables.ts";
import { readUser, type User } from "./user.ts";

/** The members by which a body names a user: one of the two. */
export const NamedUserBody = {
  user_id: Type.Optional(idSchema("Whom it is about; or say `email`.")),
  email: Type.Optional(
    Type.String({ maxLength: 320, description: "The user's address, in any spelling of the mailbox." }),
  ),
};

export interface NamedUser {
  user_id?: number;
  email?: string;
}

/**
 * The user whom a body names, and who brought the user, if that one is there: locked in order of id, as an act of the
 * user's may credit both. Throws `invalid_input`, saying what is wrong with the name.
 */
export async function lockNamedUser(
  tx: Tx,
  projectId: number,
  named: NamedUser,
): Promise<{ user: User; referrer: User | null }> {
  const { id, referrer_id } = await findNamed(tx, projectId, named);
  const users = await lockUsers(tx, projectId, referrer_id === null ? [id] : [id, referrer_id]);
  const user = users.find((one) => one.id === id);
  if (!user) throw nobody(named);
  return { user, referrer: users.find((one) => one.id === referrer_id) ?? null };
}

async function findNamed(tx: Tx, projectId: number, { user_id, email }: NamedUser): Promise<User> {
  if ((user_id === undefined) === (email === undefined)) {
    throw invalidInput("user_id", "name the user either by user_id or by email");
  }
  const [column, value] =
    email === undefined ? ["id", user_id as number] : ["canonical_email", readEmail(email).canonical];
  const [row] = await tx.all<UserRow>(
    `select ${ALL_COLUMNS} from users where project_id = $1 and ${column} = $2`,
    [projectId, value],
  );
  if (!row) throw nobody({ ...(user_id && { user_id }), ...(email && { email }) });
  return readUser(row);
}

function nobody({ user_id, email }: NamedUser) {
  return email === undefined
    ? invalidInput("user_id", `there is no user ${user_id} in this project`)
    : invalidInput("email", `no user of this project has the address "${email.slice(0, 80)}"`);
}
