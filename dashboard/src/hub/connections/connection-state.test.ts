import { expect, test } from "vitest";
import { stateOf } from "./connection-state.ts";

const AT = "2026-11-22T16:00:00Z";
const source = { paused: false, silent_since: null, last_capture_at: null };
const target = { check_error: null, checked_at: null, last_answer: null, source: null };
const before = { at: "2026-11-22T15:00:00Z" };
const after = { at: "2026-11-22T17:00:00Z" };

test.each([
  ["one that only acts, never tried", target, "untried"],
  ["one that was tried", { ...target, checked_at: AT }, "working"],
  ["one that didn't work when it was tried", { ...target, checked_at: AT, check_error: "No." }, "broken"],
  [
    "one that was tried, and refused a run since",
    { ...target, checked_at: AT, last_answer: { ...after, outcome: "refused" } },
    "refused",
  ],
  [
    "one that was never tried, and had a fault when a run asked it",
    { ...target, last_answer: { ...after, outcome: "failed" } },
    "failing",
  ],
  [
    "one that refused a run, and was tried since",
    { ...target, checked_at: AT, last_answer: { ...before, outcome: "refused" } },
    "working",
  ],
  [
    "one that didn't work when it was tried, and works for a run since",
    { ...target, checked_at: AT, check_error: "No.", last_answer: { ...after, outcome: "done" } },
    "working",
  ],
  [
    "one that worked for a run, and didn't when it was tried since",
    { ...target, checked_at: AT, check_error: "No.", last_answer: { ...before, outcome: "done" } },
    "broken",
  ],
  [
    "one that receives while it refuses runs",
    { ...target, last_answer: { ...after, outcome: "refused" }, source: { ...source, last_capture_at: AT } },
    "refused",
  ],
  ["one that receives and has had nothing", { ...target, source }, "waiting"],
  ["one that has had something", { ...target, source: { ...source, last_capture_at: AT } }, "working"],
  [
    "one that has had nothing for long",
    { ...target, source: { ...source, last_capture_at: AT, silent_since: AT } },
    "silent",
  ],
  [
    "one that is paused, and so has had nothing",
    { ...target, source: { ...source, paused: true, silent_since: AT } },
    "paused",
  ],
  [
    "one that receives while its access doesn't work",
    { ...target, check_error: "No.", source: { ...source, paused: true } },
    "broken",
  ],
] as const)("%s", (_, connection, state) => {
  expect(stateOf(connection)).toBe(state);
});
