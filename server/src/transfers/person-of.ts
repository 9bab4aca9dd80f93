import { PROFILE_FIELDS, STATUSES, type Status } from "../events/index.ts";
import { counted } from "../kernel/counted.ts";
import { invalidInput } from "../kernel/errors.ts";
import { undoNeutralize } from "../kernel/formula.ts";
import { readInput } from "../kernel/http/index.ts";
import type { Project } from "../projects/index.ts";
import { type Imported, INITIAL_STATUSES, readImported, type SignUp, UserBody } from "../users/index.ts";
import type { Import } from "./import.ts";
import type { Row } from "./read-rows.ts";
import { CUSTOM_PREFIX } from "./targets.ts";
import { readTime } from "./time.ts";

/** Somebody read from a row. */
export interface Person {
  signUp: SignUp;
  /** A status that nobody starts with: the row is taken only of who is there and has it. */
  mustBe: Status | null;
}

const PROFILE: ReadonlySet<string> = new Set(PROFILE_FIELDS);
const INITIAL: ReadonlySet<string> = new Set(INITIAL_STATUSES);

/** Reads a row by what the columns mean; an empty cell says nothing. Throws an AppError for what can't be. */
export function personOf(project: Project, its: Import, { fields }: Row, now: number): Person {
  const [cells, columns] = [fields.length, its.columns.length];
  if (cells !== columns) {
    const only = cells < columns ? "only " : "";
    throw invalidInput("row", `${only}${counted(cells, "cell")} for ${counted(columns, "column")}`);
  }
  const said = new Map<string, string>();
  for (const [i, { to }] of its.columns.entries()) {
    const text = undoNeutralize(fields[i] as string).trim();
    if (to !== null && text !== "") said.set(to, text);
  }
  const status = said.has("status") ? readStatus(said.get("status") as string) : null;
  const mustBe = status !== null && !INITIAL.has(status) ? status : null;
  const imported = importedOf(said, mustBe === null ? status : null, its);
  return { signUp: readImported(project, imported, now), mustBe };
}

function importedOf(
  said: ReadonlyMap<string, string>,
  status: Status | null,
  its: Pick<Import, "status" | "existing">,
): Imported {
  const profile: { [field: string]: string } = {};
  const customTexts: { [name: string]: string } = {};
  const fullName = said.get("full_name");
  if (fullName !== undefined) Object.assign(profile, namesIn(fullName));
  for (const [target, text] of said) {
    if (PROFILE.has(target)) profile[target] = text;
    if (target.startsWith(CUSTOM_PREFIX)) customTexts[target.slice(CUSTOM_PREFIX.length)] = text;
  }
  const groups = said.get("groups");
  const appliedAt = said.get("applied_at");
  const body = readInput(UserBody, {
    email: said.get("email") ?? "",
    ...(status !== null && { status }),
    ...(Object.keys(profile).length > 0 && { profile }),
    custom_fields: customTexts,
    ...(groups !== undefined && { groups: groupsIn(groups) }),
    ...(appliedAt !== undefined && { applied_at: timeIn(appliedAt) }),
  });
  return {
    body,
    customTexts,
    referredBy: said.get("referred_by") ?? null,
    ownCode: said.get("referral_code") ?? null,
    statusIfNew: its.status,
    ifThere: its.existing === "skip" ? "leave" : "change",
  };
}

function readStatus(text: string): Status {
  const status = text.toLowerCase();
  if ((STATUSES as readonly string[]).includes(status)) return status as Status;
  throw invalidInput("status", `"${text.slice(0, 40)}" is none of ${INITIAL_STATUSES.join(", ")}`);
}

/** The last word is the family's name. */
function namesIn(text: string): { first_name: string; last_name?: string } {
  const at = text.lastIndexOf(" ");
  if (at < 0) return { first_name: text };
  return { first_name: text.slice(0, at).trim(), last_name: text.slice(at + 1) };
}

/** As we write them, as a JSON list, or as other tools do: cut by semicolons, else by commas. */
function groupsIn(text: string): string[] {
  if (text.startsWith("[")) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list) && list.every((one) => typeof one === "string")) return list;
    } catch {
      // A group whose name begins like a list.
    }
  }
  return text
    .split(text.includes(";") ? ";" : ",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function timeIn(text: string): string {
  const read = readTime(text);
  if ("iso" in read) return read.iso;
  throw invalidInput("applied_at", read.problem);
}
