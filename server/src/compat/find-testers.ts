import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { findUser, listUsers, listUsersAt, readEmail, type User, type UserFilter } from "../users/index.ts";
import type { CompatDeps } from "./deps.ts";

export const TESTERS_A_PAGE = 50;
const CUSTOM_VARS = ["custom_var1", "custom_var2", "custom_var3"] as const;
const CUSTOM_FIELD = /^custom_fields\[(.+)\]$/;

/** The filters of a list, as they are sent; what is empty filters nothing. */
export interface TestersQuery {
  page: number;
  [name: string]: unknown;
}

/** A page of the testers who match, newest first, and how many do in all. */
export async function findTesters(
  { db }: CompatDeps,
  project: Project,
  query: TestersQuery,
): Promise<{ users: User[]; total: number }> {
  const address = textIn(query, "email_is") ?? textIn(query, "email");
  const mailbox = address === undefined ? undefined : mailboxOf(address);
  if (mailbox === null) return { users: [], total: 0 };
  const filter = { ...readFilter(query), ...(mailbox !== undefined && { canonicalEmail: mailbox }) };
  const page = { limit: TESTERS_A_PAGE, offset: (query.page - 1) * TESTERS_A_PAGE };
  return listUsersAt(db.read, project.id, filter, page);
}

/** By address. */
export async function findTesterByEmail(deps: CompatDeps, project: Project, email: string): Promise<User> {
  const user = await findByEmail(deps, project, email);
  if (user) return user;
  throw new AppError(
    "not_found",
    `There is no tester with the address "${email.slice(0, 80)}" in this project.`,
  );
}

/** The id of whoever has an address, for a list's filter; 0, which nobody has, for one that is nobody's. */
export async function findIdByEmail(deps: CompatDeps, project: Project, email: string): Promise<number> {
  return (await findByEmail(deps, project, email))?.id ?? 0;
}

async function findByEmail({ db }: CompatDeps, project: Project, email: string): Promise<User | null> {
  const canonicalEmail = mailboxOf(email);
  if (canonicalEmail === null) return null;
  const [user] = await listUsers(db.read, project.id, { canonicalEmail }, { limit: 1, after: null });
  return user ?? null;
}

/** By the id in a path. */
export async function findTester({ db }: CompatDeps, project: Project, id: string): Promise<User> {
  const user = /^[1-9]\d{0,14}$/.test(id) ? await findUser(db.read, project.id, Number(id)) : null;
  if (user) return user;
  throw new AppError("not_found", `There is no tester ${id.slice(0, 40)} in this project.`);
}

function readFilter(query: TestersQuery): UserFilter {
  const emailContains = textIn(query, "email_contains");
  const nameContains = textIn(query, "name");
  const referralCode = textIn(query, "referral_code");
  return {
    ...(emailContains !== undefined && { emailContains }),
    ...(nameContains !== undefined && { nameContains }),
    ...(referralCode !== undefined && { referralCode: referralCode.toLowerCase() }),
    customFields: customFieldsIn(query),
  };
}

/** `custom_vars` looks through the three fields that Prefinery has; here there is also one parameter for each field. */
function customFieldsIn(query: TestersQuery): NonNullable<UserFilter["customFields"]> {
  const anyVar = textIn(query, "custom_vars");
  const one = Object.keys(query).flatMap((parameter) => {
    const name = CUSTOM_VARS.find((known) => known === parameter) ?? CUSTOM_FIELD.exec(parameter)?.[1];
    const text = textIn(query, parameter);
    return name === undefined || text === undefined ? [] : [{ names: [name], text }];
  });
  return anyVar === undefined ? one : [...one, { names: CUSTOM_VARS, text: anyVar }];
}

function textIn(query: TestersQuery, name: string): string | undefined {
  const value = query[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** null for what is no address: nobody has it. */
function mailboxOf(address: string): string | null {
  try {
    return readEmail(address).canonical;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
