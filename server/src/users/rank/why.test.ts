import { expect, test } from "vitest";
import { explain, lastChangeOf, type Reasons } from "./why.ts";

const AT = Date.UTC(2026, 2, 2, 9, 30);
const event = (type: string, data: object = {}, related_user_id: number | null = null) => ({
  type,
  body: JSON.stringify({ id: 1, type, data, created_at: 1 }),
  created_at: AT,
  related_user_id,
});
const reasons = (more: Partial<Reasons>): Reasons => ({
  rule: "referrals",
  score: 3,
  joinedAt: AT,
  lastChange: null,
  ...more,
});

test("the last change is the newest event that moved the user", () => {
  const qualified = event("referral_qualified", { share_signups_count: 2 }, 7);
  expect(lastChangeOf([event("tester_updated", { changed: ["city"] }), qualified])).toEqual({
    at: AT,
    cause: "friend_counted",
    friendId: 7,
    points: null,
    reason: null,
  });
  expect(lastChangeOf([event("tester_updated", { changed: ["city"] })])).toBeNull();
  expect(lastChangeOf([])).toBeNull();
});

test.each([
  [event("tester_applied"), { cause: "joined", friendId: null }],
  [event("tester_unsuspended", { reason: "a mistake" }), { cause: "let_back_in", reason: "a mistake" }],
  [event("tester_updated", { changed: ["city", "applied_at"] }), { cause: "time_changed" }],
  [
    event("referral_revoked", { reason: "friend deleted" }, 7),
    { cause: "friend_revoked", friendId: 7, reason: "friend deleted" },
  ],
  [
    event("points_earned", { points: 50, reason: "referral", balance: 150 }, 7),
    { cause: "points_earned", points: 50, reason: "referral", friendId: null },
  ],
  [
    event("points_revoked", { points: -50, reason: "referral revoked", balance: 100 }),
    { cause: "points_revoked", points: -50 },
  ],
])("%o", (one, expected) => {
  expect(lastChangeOf([one])).toMatchObject(expected);
});

test.each<[Reasons, string | null, string]>([
  [
    reasons({}),
    null,
    "3 friends who count; of those with as many, earlier first: joined at 2026-03-02T09:30:00Z.",
  ],
  [
    reasons({
      score: 1,
      lastChange: { at: AT, cause: "friend_counted", friendId: 7, points: null, reason: null },
    }),
    "robin@example.com",
    "1 friend who counts; of those with as many, earlier first: joined at 2026-03-02T09:30:00Z. Last change at 2026-03-02T09:30:00Z: robin@example.com came to count.",
  ],
  [
    reasons({
      score: 0,
      lastChange: { at: AT, cause: "friend_revoked", friendId: 7, points: null, reason: "friend deleted" },
    }),
    null,
    "0 friends who count; of those with as many, earlier first: joined at 2026-03-02T09:30:00Z. Last change at 2026-03-02T09:30:00Z: a friend counts no more (friend deleted).",
  ],
  [
    reasons({
      rule: "points",
      score: 100,
      lastChange: { at: AT, cause: "points_revoked", friendId: null, points: -1, reason: null },
    }),
    null,
    "100 points; of those with as many, earlier first: joined at 2026-03-02T09:30:00Z. Last change at 2026-03-02T09:30:00Z: 1 point taken back.",
  ],
  [
    reasons({
      rule: "signup",
      score: null,
      lastChange: { at: AT, cause: "joined", friendId: null, points: null, reason: null },
    }),
    null,
    "The order goes by the time of joining the waitlist, earlier first: joined at 2026-03-02T09:30:00Z. Last change at 2026-03-02T09:30:00Z: joined the waitlist.",
  ],
])("%o in words", (given, friend, words) => {
  expect(explain(given, friend)).toBe(words);
});
