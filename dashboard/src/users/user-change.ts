import type { paths } from "@hookline/sdk";
import type { ProfileField } from "./profile-fields.ts";
import type { User } from "./queries.ts";

type Patch =
  paths["/api/v1/projects/{project}/users/{user}"]["patch"]["requestBody"]["content"]["application/json"];
export type Answer = Exclude<User["custom_fields"][string], null>;

/** An answer to one of the project's questions, while it is changed. */
export interface AnswerRow {
  /** Stays while the name is typed. */
  key: string;
  name: string;
  answer: Answer;
}

/** A user as the form has it: what isn't known is empty text. */
export interface UserValues {
  email: string;
  groups: string[];
  referral_code: string;
  /** Empty text while it is typed. */
  friend_invitations_remaining: number | string;
  profile: { [Field in ProfileField]: string };
  answers: AnswerRow[];
}

export function valuesOf(user: User): UserValues {
  const { email, groups, referral_code, friend_invitations_remaining, profile, custom_fields } = user;
  return {
    email,
    groups,
    referral_code,
    friend_invitations_remaining,
    profile: mapValues(profile, (text) => text ?? ""),
    answers: Object.entries(custom_fields).flatMap(([name, answer]) =>
      answer === null ? [] : [{ key: name, name, answer }],
    ),
  };
}

/** What the API is sent: only what is different, null for what is taken away. */
export function changeOf(user: User, values: UserValues): Patch {
  const before = valuesOf(user);
  const profile = differing(before.profile, values.profile, (text) => text.trim() || null);
  const fields = answersChange(before.answers, values.answers);
  const invitations = values.friend_invitations_remaining;
  return {
    ...(values.email.trim() !== before.email && { email: values.email }),
    ...(values.referral_code.trim() !== before.referral_code && { referral_code: values.referral_code }),
    ...(isDifferent(values.groups, before.groups) && { groups: values.groups }),
    ...(typeof invitations === "number" &&
      invitations !== before.friend_invitations_remaining && { friend_invitations_remaining: invitations }),
    ...(Object.keys(profile).length > 0 && { profile }),
    ...(Object.keys(fields).length > 0 && { custom_fields: fields }),
  };
}

function answersChange(
  before: readonly AnswerRow[],
  after: readonly AnswerRow[],
): { [name: string]: Answer | null } {
  const was = Object.fromEntries(before.map(({ name, answer }) => [name, answer]));
  const is = Object.fromEntries(
    after.filter(({ name }) => name.trim() !== "").map(({ name, answer }) => [name.trim(), answer]),
  );
  const removed = Object.keys(was).filter((name) => !Object.hasOwn(is, name));
  return {
    ...Object.fromEntries(removed.map((name) => [name, null])),
    ...Object.fromEntries(Object.entries(is).filter(([name, answer]) => isDifferent(answer, was[name]))),
  };
}

/** The field of the form for a path of the API's. */
export function fieldOf(path: string, { answers }: UserValues): string {
  const [member, ...rest] = path.split(".");
  if (member !== "custom_fields") return member === "groups" ? "groups" : path;
  const name = rest.join(".");
  const row = answers.findIndex((one) => one.name.trim() === name);
  return row < 0 ? "answers" : `answers.${row}.answer`;
}

function differing<Key extends string, To>(
  before: Record<Key, string>,
  after: Record<Key, string>,
  write: (value: string) => To,
): { [K in Key]?: To } {
  const names = (Object.keys(after) as Key[]).filter((name) => after[name].trim() !== before[name]);
  return Object.fromEntries(names.map((name) => [name, write(after[name])])) as { [K in Key]?: To };
}

function mapValues<Key extends string, From, To>(
  record: Record<Key, From>,
  map: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, map(value)])) as Record<
    Key,
    To
  >;
}

function isDifferent(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
