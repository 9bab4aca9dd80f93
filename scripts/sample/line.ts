import type { ProjectApi } from "./api.ts";
import { SampleError } from "./error.ts";

/** The page people sign up on; the rest of it is as it comes. */
const PAGE = {
  headline: "The rocket leaves soon. Be on board.",
  text: "We let people in a few at a time, those with the most friends first.\n\nSign up, pass your link on, and move ahead.",
  leaderboard: true,
  theme: { accent: "#c2410c", background: "#fff7ed", text: "#1c1917", font: "geometric", radius: 16 },
};

const QUESTIONS = [
  { kind: "number", name: "team_size", label: "How many of you would come along?" },
  { kind: "checkbox", name: "wants_news", label: "Write to me when there is news" },
];

const POINTS = { signup: 10, share: 5, referral: 25, goals: {} };

const REWARDS = [
  { name: "Sticker", description: "For your laptop.", threshold: 1, cost_cents: 120 },
  { name: "T-shirt", description: "In your size.", threshold: 3, approval: "review", cost_cents: 1400 },
  { name: "First month free", role: "friend", coupon: "fixed", coupon_code: "COME-ALONG" },
];

/** What a launch sets up before it lets people in: its page with questions, points, two tiers of rewards and the friends'. */
export async function setUpLine(api: ProjectApi): Promise<void> {
  await done(api("PATCH", "/page", PAGE));
  await done(api("PATCH", "", { point_rules: POINTS }));
  for (const question of QUESTIONS) await done(api("POST", "/questions", question));
  for (const reward of REWARDS) await done(api("POST", "/rewards", reward));
}

async function done(call: ReturnType<ProjectApi>): Promise<void> {
  const { status, body } = await call;
  if (status >= 300)
    throw new SampleError(`The project can't be set up: ${(body as { detail: string }).detail}`);
}
