import { PROFILE_FIELDS } from "../events/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Column } from "./import.ts";

export const CUSTOM_PREFIX = "custom_fields.";
const MAX_CUSTOM_NAME = 64;
const MAX_CUSTOM = 50;

/** What a column can tell of a person, beside custom fields. */
export const TARGETS = [
  "email",
  "status",
  "applied_at",
  "referral_code",
  "referred_by",
  "groups",
  "full_name",
  ...PROFILE_FIELDS,
] as const;
const KNOWN: ReadonlySet<string> = new Set(TARGETS);

/** Columns of our own export that tell what is counted or derived here. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  "id",
  "created_at",
  "updated_at",
  "invited_at",
  "joined_at",
  "imported_at",
  "confirmed_at",
  "unsubscribed_at",
  "points",
  "friends",
  "share_clicks_count",
  "share_signups_count",
  "share_link",
  "line",
  "refused_because",
]);

/** What other tools call these, without what isn't a letter or a digit. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    emailaddress: "email",
    mail: "email",
    firstname: "first_name",
    givenname: "first_name",
    forename: "first_name",
    lastname: "last_name",
    surname: "last_name",
    familyname: "last_name",
    name: "full_name",
    fullname: "full_name",
    phone: "telephone",
    phonenumber: "telephone",
    mobile: "telephone",
    company: "employer",
    organization: "employer",
    organisation: "employer",
    title: "jobtitle",
    zip: "postal_code",
    zipcode: "postal_code",
    postcode: "postal_code",
    address: "address_line1",
    region: "state",
    province: "state",
    twitter: "twitter_username",
    linkedin: "linkedin_username",
    facebook: "facebook_username",
    ipaddress: "ip",
    signedup: "applied_at",
    signedupat: "applied_at",
    signupdate: "applied_at",
    signuptime: "applied_at",
    signupat: "applied_at",
    joineddate: "applied_at",
    applied: "applied_at",
    refcode: "referral_code",
    referrer: "referred_by",
    referreremail: "referred_by",
    referrercode: "referred_by",
    referredbyemail: "referred_by",
    referredbycode: "referred_by",
    tags: "groups",
    group: "groups",
    segments: "groups",
  }),
);

/** What the columns of a file most likely mean, in their order; what nothing here is called is a custom field. */
export function proposeTargets(columns: readonly Pick<Column, "name" | "samples">[]): (string | null)[] {
  const taken = new Set<string>();
  let custom = 0;
  return columns.map(({ name, samples }) => {
    const target = proposalFor(name);
    const isCustom = target?.startsWith(CUSTOM_PREFIX) === true;
    if (target === null || taken.has(target) || (isCustom && custom >= MAX_CUSTOM)) return null;
    if (isCustom && samples.every((sample) => sample.trim() === "")) return null;
    taken.add(target);
    if (isCustom) custom++;
    return target;
  });
}

function proposalFor(name: string): string | null {
  const plain = name.trim().toLowerCase();
  if (KNOWN.has(plain)) return plain;
  if (PASSED_OVER.has(plain)) return null;
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, "");
  const known = ALIASES.get(letters) ?? TARGETS.find((target) => target.replaceAll("_", "") === letters);
  if (known) return known;
  const custom = name.trim().startsWith(CUSTOM_PREFIX)
    ? name.trim().slice(CUSTOM_PREFIX.length)
    : name.trim();
  return isCustomName(custom) ? CUSTOM_PREFIX + custom : null;
}

function isCustomName(name: string): boolean {
  return (
    name.trim() !== "" && name.length <= MAX_CUSTOM_NAME && name !== "__proto__" && !/\p{Cc}/u.test(name)
  );
}

/** Checks what somebody says the columns mean, in their order; throws for what can't be. */
export function checkTargets(columns: readonly Column[], targets: readonly (string | null)[]): void {
  if (targets.length !== columns.length) {
    throw wrong(
      `has ${targets.length} entries; the file has ${columns.length} columns, one entry is for each`,
    );
  }
  const first = new Map<string, number>();
  for (const [i, target] of targets.entries()) {
    if (target === null) continue;
    if (!isTarget(target)) throw wrong(`"${target.slice(0, 80)}" is nothing that a column can tell`, i);
    const before = first.get(target);
    if (before !== undefined) throw wrong(`${target} is column ${before + 1} already`, i);
    first.set(target, i);
  }
  if ([...first.keys()].filter((target) => target.startsWith(CUSTOM_PREFIX)).length > MAX_CUSTOM) {
    throw wrong(`more than ${MAX_CUSTOM} custom fields are more than a user can have`);
  }
}

export function isTarget(text: string): boolean {
  return (
    KNOWN.has(text) || (text.startsWith(CUSTOM_PREFIX) && isCustomName(text.slice(CUSTOM_PREFIX.length)))
  );
}

/** Nobody can be told apart without. */
export function requireEmail(columns: readonly Column[]): void {
  if (columns.some(({ to }) => to === "email")) return;
  const names = columns.slice(0, 10).map(({ name }) => `"${name}"`);
  throw wrong(`no column is the e-mail address (email); there are ${names.join(", ")}`);
}

function wrong(message: string, i?: number): AppError {
  const path = i === undefined ? "mapping" : `mapping.${i}`;
  return new AppError("invalid_input", `${path}: ${message}.`, [{ path, message }]);
}
