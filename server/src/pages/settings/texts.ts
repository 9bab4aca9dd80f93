/**
 * Every text that a visitor may read on a page, in English. A project may say each in its own words. What stands in
 * braces is filled in.
 */
export const TEXTS = {
  email_label: "E-mail address",
  first_name_label: "First name",
  optional: "(optional)",
  button: "Join the waitlist",
  closed_title: "Sign-ups are closed",
  closed_text: "Thank you for your interest. Nobody can join at the moment.",

  error_title: "Please look at this again:",
  error_email: "This is not an e-mail address. One looks like name@example.com.",
  error_required: "Please fill this in.",
  error_consent: "Please tick this to go on.",
  error_choice: "Please choose from what is offered.",
  error_number: "Please enter a number.",
  error_date: "Please enter a date.",
  error_too_long: "This is too long.",
  error_other: "This can't be taken as it is. Please try it in plain words.",
  error_too_often: "That was too often. Please try again in a minute.",

  waiting_title: "You are on the list",
  waiting_text: "Thank you for joining {project}. We will write to you when it is your turn.",
  confirm_title: "Look into your mail",
  confirm_text: "Follow the link in the message that we send you, and your place on the list is yours.",
  invited_title: "You are invited",
  invited_text:
    "It is your turn: {project} is open for you. The message with your invitation says how to begin.",
  active_title: "You are in",
  active_text: "Welcome to {project}.",
  other_title: "Thank you for your interest",
  other_text: "There is nothing to show about {project} here at the moment.",
  lost_note:
    "Keep the address of this page: it is your way back. Did you sign up before? Your place is kept at the address that you got then.",

  place_label: "Your place",
  ahead_label: "ahead of you",
  behind_label: "behind you",
  friends_none: "Nobody has joined through you yet.",
  friends_one: "1 friend joined through you.",
  friends_many: "{count} friends joined through you.",
  points_one: "1 point",
  points_label: "{count} points",
  why_referrals:
    "The more friends join through you, the further ahead you are. Among equals, who joined earlier comes first: you joined on {date}.",
  why_points:
    "The more points you have, the further ahead you are. Among equals, who joined earlier comes first: you joined on {date}.",
  why_signup: "Who joined earlier comes first: you joined on {date}.",
  last_change: "Last change on {date}: {change}.",
  change_friend_counted: "a friend of yours counts now",
  change_friend_revoked: "a friend of yours no longer counts",
  change_points_earned: "points earned: {count}",
  change_points_revoked: "points taken back: {count}",
  change_let_back_in: "you are back on the list",
  change_time_changed: "the time at which you joined was corrected",

  share_title: "Bring your friends",
  share_intro: "Everybody who signs up with your link counts for you.",
  share_message: "I have joined the waitlist of {project}. Come along:",
  link_label: "Your link",
  copy: "Copy",
  copied: "Copied",
  share_on: "Share by {network}",
  share_by_mail: "E-mail",
  share_native: "Share …",

  next_reward: "Your next reward",
  friends_progress_one: "{have} of 1 friend",
  friends_progress: "{have} of {goal} friends",
  points_progress: "{have} of {goal} points",
  rewards_title: "Your rewards",
  coupon_label: "Code",
  reward_pending: "being looked at",

  leaders_title: "Leaderboard",
  leader_you: "You",
  leader_unnamed: "Somebody",
} as const;

export type TextName = keyof typeof TEXTS;
export type Texts = { readonly [name in TextName]: string };

export const TEXT_NAMES = Object.keys(TEXTS) as TextName[];

/** The text with what is known put into its braces; what isn't stays as it is. */
export function fill(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
