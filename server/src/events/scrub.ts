import { PROFILE_FIELDS } from "./user-data.ts";

type Json = { [member: string]: unknown };

/** Where a payload has people: itself, or one of these. Each may name who brought them, too. */
const PEOPLE = ["user", "referrer", "friend"];

/** What makes somebody known, and what stands there instead; the shape stays. */
const BLANK: Json = {
  email: "",
  invitation_code: "",
  share_link: "",
  referral_code: "",
  groups: [],
  custom_fields: {},
  profile: Object.fromEntries(PROFILE_FIELDS.map((field) => [field, null])),
};

/** An event's body without a person's data, in the same shape; null where there is none of it. */
export function withoutPerson(body: string, userId: number): string | null {
  const event = JSON.parse(body) as { data: Json };
  const { data } = event;
  const subjects = [data, ...PEOPLE.map((name) => data[name])].filter(isObject);
  const people = [...subjects, ...subjects.map((subject) => subject.referred_by).filter(isObject)];
  const found = people.filter((person) => person.id === userId && "email" in person);
  if (found.length === 0) return null;
  for (const person of found) blank(person);
  if (found.includes(data) || (isObject(data.user) && found.includes(data.user))) blankRemarks(data);
  return JSON.stringify(event);
}

function blank(person: Json): void {
  for (const [member, nothing] of Object.entries(BLANK)) if (member in person) person[member] = nothing;
}

/** What people or signals say of the one whom the event is about. */
function blankRemarks(data: Json): void {
  const { goal, signals, reward } = data;
  if (typeof data.reason === "string") data.reason = "points" in data ? "" : null;
  if (isObject(goal)) goal.reference = null;
  if (isObject(reward)) reward.coupon_code = null;
  if (Array.isArray(signals)) for (const signal of signals) if (isObject(signal)) signal.evidence = "";
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
