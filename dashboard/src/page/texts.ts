import type { View } from "./page-search.ts";
import type { TextName } from "./queries.ts";

/** What each text of the page is called in the editor. */
export const TEXT_LABELS: { readonly [name in TextName]: string } = {
  button: "Button",
  email_label: "Field for the address",
  first_name_label: "Field for the first name",
  optional: "After fields that may be left empty",

  error_title: "Above the form, when something is wrong",
  error_email: "Not an e-mail address",
  error_required: "Nothing filled in",
  error_consent: "Consent not given",
  error_choice: "Not among what is offered",
  error_number: "Not a number",
  error_date: "Not a date",
  error_too_long: "Too long",
  error_other: "Can't be taken",
  error_too_often: "Too many tries",

  closed_title: "Title when closed",
  closed_text: "Text when closed",

  confirm_title: "Title while the address isn't confirmed",
  confirm_text: "Text while the address isn't confirmed",
  waiting_title: "Title on the waitlist",
  waiting_text: "Text on the waitlist",
  invited_title: "Title when invited",
  invited_text: "Text when invited",
  active_title: "Title when active",
  active_text: "Text when active",
  other_title: "Title in any other state",
  other_text: "Text in any other state",
  lost_note: "How to come back",

  place_label: "Above the place",
  ahead_label: "How many are ahead",
  behind_label: "How many are behind",
  friends_none: "No friend yet",
  friends_one: "One friend",
  friends_many: "More friends",
  points_one: "One point",
  points_label: "More points, or none",

  why_referrals: "What the place goes by, in friends",
  why_points: "What the place goes by, in points",
  why_signup: "What the place goes by, in time",
  last_change: "What moved the reader last",
  change_friend_counted: "A friend counts",
  change_friend_revoked: "A friend counts no more",
  change_points_earned: "Points earned",
  change_points_revoked: "Points taken back",
  change_let_back_in: "Back after a suspension",
  change_time_changed: "Another time of joining",

  share_title: "Title of the part to share",
  share_intro: "Why to share",
  share_message: "What friends are told",
  link_label: "Name of the link",
  copy: "Button that copies",
  copied: "After copying",
  share_on: "Name of each network's button",
  share_by_mail: "Button for e-mail",
  share_native: "Button for the phone's own menu",

  next_reward: "Title of the next reward",
  friends_progress_one: "How far, where it takes one friend",
  friends_progress: "How far, in friends",
  points_progress: "How far, in points",
  rewards_title: "Title of the rewards",
  coupon_label: "Before a coupon's code",
  reward_pending: "After a reward that waits for a review",

  leaders_title: "Title of the leaderboard",
  leader_you: "The reader's own place",
  leader_unnamed: "Somebody without a name",
};

interface TextGroup {
  title: string;
  /** Where the preview shows them. */
  view: View;
  texts: readonly TextName[];
}

/** Every text but those that stand with what they belong to: the button, what is said when closed, what friends are told. */
export const TEXT_GROUPS: readonly TextGroup[] = [
  { title: "The form", view: "form", texts: ["email_label", "first_name_label", "optional"] },
  {
    title: "When something is wrong",
    view: "form",
    texts: [
      "error_title",
      "error_email",
      "error_required",
      "error_consent",
      "error_choice",
      "error_number",
      "error_date",
      "error_too_long",
      "error_other",
      "error_too_often",
    ],
  },
  { title: "On the waitlist", view: "waiting", texts: ["waiting_title", "waiting_text", "lost_note"] },
  { title: "Address to confirm", view: "unconfirmed", texts: ["confirm_title", "confirm_text"] },
  { title: "Invited", view: "invited", texts: ["invited_title", "invited_text"] },
  { title: "Active", view: "active", texts: ["active_title", "active_text"] },
  { title: "Any other state", view: "other", texts: ["other_title", "other_text"] },
  {
    title: "Place and friends",
    view: "waiting",
    texts: [
      "place_label",
      "ahead_label",
      "behind_label",
      "friends_none",
      "friends_one",
      "friends_many",
      "points_one",
      "points_label",
    ],
  },
  {
    title: "Why this place",
    view: "waiting",
    texts: [
      "why_referrals",
      "why_points",
      "why_signup",
      "last_change",
      "change_friend_counted",
      "change_friend_revoked",
      "change_points_earned",
      "change_points_revoked",
      "change_let_back_in",
      "change_time_changed",
    ],
  },
  {
    title: "Sharing",
    view: "waiting",
    texts: [
      "share_title",
      "share_intro",
      "link_label",
      "copy",
      "copied",
      "share_on",
      "share_by_mail",
      "share_native",
    ],
  },
  {
    title: "Rewards",
    view: "waiting",
    texts: [
      "next_reward",
      "friends_progress_one",
      "friends_progress",
      "points_progress",
      "rewards_title",
      "coupon_label",
      "reward_pending",
    ],
  },
  { title: "Leaderboard", view: "waiting", texts: ["leaders_title", "leader_you", "leader_unnamed"] },
];

/** What a text is filled in with, as it stands in its braces: `{project}` in "Welcome to {project}." */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([found]) => found);
}
