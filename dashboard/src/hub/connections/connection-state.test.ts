import { expect, test } from "vitest";
import { stateOf } from "./connection-state.ts";

const AT = "2026-11-22T16:00:00Z";
const source = { paused: false, silent_since: null, last_capture_at: null };
const target = { check_error: null, checked_at: null, source: null };

test.each([
  ["one that only acts, never tried", target, "untried"],
  ["one that was tried", { ...target, checked_at: AT }, "working"],
  ["one that didn't work when it was tried", { ...target, checked_at: AT, check_error: "No." }, "broken"],
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
