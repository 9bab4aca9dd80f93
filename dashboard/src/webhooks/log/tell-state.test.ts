import { expect, test } from "vitest";
import { tellState } from "./tell-state.ts";

const attempt = {
  number: 1,
  started_at: "2026-03-02T12:00:00.000Z",
  duration_ms: 43,
  status_code: 200,
  error_code: null,
  error_message: null,
  error_detail: null,
  response_headers: {},
  response_body: "",
};
const refused = {
  ...attempt,
  status_code: 500,
  error_message: "The server answered 500. Look into its log.",
};
const now = Date.parse("2026-03-02T12:00:00.000Z");
const base = { attempts: 1, next_attempt_at: null, attempt_log: [refused] };

test.each([
  {
    delivery: { ...base, state: "accepted", attempt_log: [attempt] },
    told: "Accepted: your server answered 200 in 43 ms.",
  },
  {
    delivery: { ...base, state: "rejected" },
    told: "Rejected: it is not tried again.",
    advice: refused.error_message,
  },
  {
    delivery: { ...base, state: "failed", attempts: 16 },
    told: "Failed: given up after 16 attempts.",
    advice: refused.error_message,
  },
  {
    delivery: { ...base, state: "failed" },
    told: "Failed: given up after 1 attempt.",
    advice: refused.error_message,
  },
  {
    delivery: { ...base, state: "canceled" },
    told: "Canceled: its webhook URL was deleted before it got through.",
  },
  {
    delivery: { ...base, state: "pending", attempts: 2, next_attempt_at: "2026-03-02T12:00:05.000Z" },
    told: "Waiting: the next attempt is at 12:00:05 (in 5 s), attempt 3 of 16.",
    advice: refused.error_message,
  },
  {
    delivery: {
      ...base,
      state: "pending",
      attempts: 0,
      attempt_log: [],
      next_attempt_at: "2026-03-02T11:59:59.000Z",
    },
    told: "On its way: attempt 1 of 16.",
  },
] as const)("$told", ({ delivery, told, advice = null }) => {
  const clock = (at: string) => at.slice(11, 19);
  const words = tellState(
    { ...delivery, attempt_log: [...delivery.attempt_log] },
    { isHeld: false, now, clock },
  );
  expect(words).toEqual({ headline: told, advice });
});

test("while its URL is disabled a pending one is held", () => {
  const delivery = { ...base, state: "pending" as const, next_attempt_at: "2026-03-02T12:00:05.000Z" };
  const { headline } = tellState(delivery, { isHeld: true, now, clock: String });
  expect(headline).toContain("Held: its webhook URL is disabled.");
});
