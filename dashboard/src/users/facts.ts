import type { Question } from "../page/queries.ts";
import { fieldsOf, type ProfileSection } from "./profile-fields.ts";
import type { User } from "./queries.ts";

/**
 * One thing known of a user, by how it is shown: as text, as a moment, to be copied, as a link to another user. `key` tells
 * those apart whose labels may be the same.
 */
export type Fact = { label: string; key?: string } & (
  | { text: string }
  | { at: string }
  | { copy: string }
  | { user: { id: number; email: string } }
);

export interface FactSection {
  title: string;
  facts: Fact[];
}

type Asked = Pick<Question, "name" | "label">;

const count = new Intl.NumberFormat();

/**
 * All that is known of a user, in the order it is asked for; what isn't known is left out. An answer stands by its question,
 * or, where none asks for it, by the name it came with.
 */
export function factsOf(user: User, questions: readonly Asked[]): FactSection[] {
  const sections = [
    { title: "On the list", facts: listFacts(user) },
    { title: "Sharing", facts: sharingFacts(user) },
    { title: "Person", facts: [...profileFacts(user, "person"), ...profileFacts(user, "networks")] },
    { title: "Address", facts: profileFacts(user, "address") },
    { title: "Answers", facts: answerFacts(user, questions) },
    { title: "Where from", facts: [...referrerFact(user), ...profileFacts(user, "source")] },
  ];
  return sections.filter(({ facts }) => facts.length > 0);
}

function listFacts(user: User): Fact[] {
  return [
    { label: "E-mail address", copy: user.email },
    ...(user.groups.length > 0 ? [{ label: "Groups", text: user.groups.join(", ") }] : []),
    ...moment("Signed up", user.created_at),
    ...moment("Imported", user.imported_at),
    ...moment("Address confirmed", user.confirmed_at),
    ...moment("On the waitlist since", user.applied_at),
    ...moment("Invited", user.invited_at),
    ...moment("Active since", user.joined_at),
    ...moment("Wants no mail since", user.unsubscribed_at),
    ...moment("Last change", user.updated_at),
    { label: "ID", copy: String(user.id) },
  ];
}

function sharingFacts(user: User): Fact[] {
  return [
    { label: "Share link", copy: user.share_link },
    { label: "Referral code", copy: user.referral_code },
    ...(user.invitation_code ? [{ label: "Invitation code", copy: user.invitation_code }] : []),
    { label: "Clicks on the link", text: count.format(user.share_clicks_count) },
    { label: "Friends counted", text: count.format(user.share_signups_count) },
    {
      label: "Invitations for friends",
      text: `${count.format(user.friend_invitations_count)} sent, ${count.format(user.friend_invitations_remaining)} left`,
    },
  ];
}

function profileFacts({ profile }: User, section: ProfileSection): Fact[] {
  return fieldsOf(section).flatMap(([field, label]) => {
    const text = profile[field];
    return text === null ? [] : [{ label, text }];
  });
}

function answerFacts({ custom_fields }: User, questions: readonly Asked[]): Fact[] {
  const labels = new Map(questions.map(({ name, label }) => [name, label]));
  return Object.entries(custom_fields).map(([name, answer]) => ({
    key: name,
    label: labels.get(name) ?? name,
    text: answerText(answer),
  }));
}

function answerText(answer: User["custom_fields"][string]): string {
  if (typeof answer === "boolean") return answer ? "Yes" : "No";
  return Array.isArray(answer) ? answer.join(", ") : String(answer);
}

function referrerFact({ referred_by }: User): Fact[] {
  return referred_by ? [{ label: "Brought by", user: referred_by }] : [];
}

function moment(label: string, at: string | null): Fact[] {
  return at === null ? [] : [{ label, at }];
}
