import { expect, test } from "vitest";
import { stateOf } from "./endpoint-state.ts";

test.each([
  { enabled: true, policy: "standard", status: 410, state: "enabled" },
  { enabled: false, policy: "standard", status: 410, state: "gone" },
  { enabled: false, policy: "classic", status: 410, state: "disabled" },
  { enabled: false, policy: "standard", status: 200, state: "disabled" },
  { enabled: false, policy: "standard", status: null, state: "disabled" },
] as const)(
  "enabled $enabled, $policy, last answer $status: $state",
  ({ enabled, policy, status, state }) => {
    expect(stateOf({ enabled, policy }, status === null ? null : { status_code: status })).toBe(state);
  },
);
