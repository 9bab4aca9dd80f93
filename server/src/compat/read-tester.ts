import { PROFILE_FIELDS } from "../events/index.ts";
import { isObject, type Json, nest } from "./form.ts";

/** Where old scripts put what is theirs: in the profile. Here they are custom fields. */
const CUSTOM_VARS = ["custom_var1", "custom_var2", "custom_var3"];

/** What a script says of a tester; nothing of it is checked yet. */
export interface TesterInput {
  status: unknown;
  invitationCode: string | undefined;
  /** A referral code, or in the oldest scripts the id of a tester. */
  referrer: string | undefined;
  /** The rest, as the bodies of v1 have it. */
  forCreate: Json;
  forUpdate: Json;
}

/**
 * Reads a body as scripts send it: under `member` or flat, as JSON or as a form. Numbers may stand for text;
 * what is empty is not there, and what is not known is passed over.
 */
export function memberOf(body: unknown, member: string): Json {
  const whole = isObject(body) ? nest(body) : {};
  const inner = whole[member];
  return isObject(inner) ? inner : whole;
}

export function readTester(body: unknown): TesterInput {
  const tester = memberOf(body, "tester");
  const profile = isObject(tester.profile) ? tester.profile : {};
  const common = {
    email: given(tester.email),
    groups: groupsIn(tester.groups),
    profile: someOf(profile, PROFILE_FIELDS),
    custom_fields: {
      ...someOf({ ...profile, ...tester }, CUSTOM_VARS),
      ...(isObject(tester.custom_fields) ? tester.custom_fields : {}),
    },
  };
  const referrer = textIn(tester.referrer_id) ?? textIn(tester.referral_token);
  return {
    status: given(tester.status),
    invitationCode: textIn(tester.invitation_code),
    referrer: referrer === "0" ? undefined : referrer,
    forCreate: withoutGaps({ ...common, applied_at: given(tester.applied_at) }),
    forUpdate: withoutGaps({
      ...common,
      referral_code: given(tester.referral_code),
      friend_invitations_remaining: numberIn(given(tester.friend_invitations_remaining)),
    }),
  };
}

/** Text, or a number for it; undefined for whatever else. */
export function textIn(value: unknown): string | undefined {
  const text = given(value);
  return typeof text === "string" ? text : undefined;
}

/** Scripts send what they don't know as empty text or null. */
function given(value: unknown): unknown {
  const text = asText(value);
  return text === "" || text === null ? undefined : text;
}

function asText(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}

function numberIn(value: unknown): unknown {
  return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
}

/** A list of names, or one text with commas between them. */
function groupsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== "string") return undefined;
  return value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function someOf(object: Json, names: readonly string[]): Json {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(object, name)).map((name) => [name, asText(object[name])]),
  );
}

function withoutGaps(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
