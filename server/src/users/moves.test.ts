import { describe, expect, test } from "vitest";
import { STATUSES, type Status } from "../events/index.ts";
import { type Act, actToReach, allowedFrom, MOVES, moveRefusal, offeredActs } from "./moves.ts";

/** Transcribed from the specification, status by status: which acts are allowed, and nothing else. */
const ALLOWED: { [status in Status]: readonly Act[] } = {
  imported: ["apply", "invite", "reject", "activate", "suspend"],
  unconfirmed: ["confirm", "apply", "suspend"],
  applied: ["invite", "reject", "activate", "suspend"],
  invited: ["invite", "reject", "activate", "redeem", "suspend"],
  active: ["fall_idle", "suspend"],
  rejected: ["invite", "activate", "suspend"],
  idle: ["activate", "wake"],
  suspended: ["unsuspend"],
};

describe.each(STATUSES)("a user who is %s", (status) => {
  test.each(Object.keys(MOVES) as Act[])("%s is allowed exactly where the specification says so", (act) => {
    expect(allowedFrom(act).includes(status)).toBe(ALLOWED[status].includes(act));
  });

  test("is told, when refused, what is allowed instead", () => {
    const { message, status: code } = moveRefusal("do_that", status);
    expect(code).toBe(409);
    expect(message).toContain(`A user who is ${status} can't do that`);
    for (const act of offeredActs(status)) expect(message).toContain(act);
  });
});

test.each<[Status, Status, Act | null]>([
  ["applied", "imported", "apply"],
  ["applied", "unconfirmed", "apply"],
  ["applied", "applied", null],
  ["applied", "active", null],
  ["applied", "rejected", null],
  ["applied", "suspended", null],
  ["invited", "applied", "invite"],
  ["invited", "invited", null],
  ["invited", "active", null],
  ["invited", "idle", null],
  ["invited", "rejected", "invite"],
  ["invited", "suspended", "invite"],
  ["active", "invited", "activate"],
  ["active", "active", null],
  ["active", "idle", "activate"],
  ["active", "suspended", "activate"],
  ["imported", "applied", null],
  ["unconfirmed", "imported", null],
])("a sign-up as %s of somebody who is %s asks for: %s", (wanted, current, act) => {
  expect(actToReach(wanted, current)).toBe(act);
});
