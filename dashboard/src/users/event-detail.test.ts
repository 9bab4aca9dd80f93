import { expect, test } from "vitest";
import { eventDetail } from "./event-detail.ts";

const referral = {
  referrer: { id: 1, email: "ada@example.com" },
  friend: { id: 2, email: "bob@example.com" },
};

test.each([
  ["tester_created", { id: 1, email: "ada@example.com" }, 1, null],
  ["tester_updated", { changed: ["job_title", "custom_fields.team_size"] }, 1, "job title, team size"],
  ["tester_rejected", { reason: "Outside the region" }, 1, "Outside the region"],
  ["tester_rejected", { reason: null }, 1, null],
  ["referral_qualified", referral, 1, "bob@example.com"],
  ["referral_qualified", referral, 2, "by ada@example.com"],
  ["referral_revoked", { ...referral, friend: { id: 2, email: "" } }, 1, "somebody who is gone"],
  ["referral_created", null, 1, null],
])("%s %j of user %i: %s", (type, data, userId, detail) => {
  expect(eventDetail(type, data, userId)).toBe(detail);
});
