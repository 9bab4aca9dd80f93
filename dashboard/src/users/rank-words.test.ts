import { expect, test } from "vitest";
import { changeWords, scoreWords } from "./rank-words.ts";

const change = {
  at: "2026-03-02T09:30:00Z",
  cause: "friend_revoked",
  friend_id: 3,
  friend_email: "bruce@example.com",
  points: null,
  reason: "same person",
} as const;

test("a place is told by what the order goes by", () => {
  expect(scoreWords("referrals", 1)).toBe("1 friend who counts; of those with as many, earlier comes first.");
  expect(scoreWords("points", 20)).toBe("20 points; of those with as many, earlier comes first.");
  expect(scoreWords("signup", null)).toBe("Who joined earlier comes first.");
});

test("the last change names the friend, who may be gone, and the reason", () => {
  expect(changeWords(change)).toBe("bruce@example.com counts no more (same person)");
  expect(changeWords({ ...change, friend_email: null, reason: null })).toBe("a friend counts no more");
  expect(changeWords({ ...change, cause: "points_earned", points: 5, reason: "share" })).toBe(
    "5 points earned (share)",
  );
  expect(changeWords({ ...change, cause: "points_revoked", points: -1, reason: null })).toBe(
    "1 point taken back",
  );
});
