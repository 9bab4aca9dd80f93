import { describe, expect, test } from "vitest";
import { STATUSES, type Status } from "../events/index.ts";
import { type Act, actToReach, allowedFrom, type InitialStatus, MOVES, moveRefusal } from "./moves.ts";

/** Transcribed from the specification, status by status: which acts are allowed, and nothing else. */
const ALLOWED: { [status in Status]: readonly Act[] } = {
  imported: ["confirm", "apply", "invite", "reject", "activate", "suspend"],
  unconfirmed: ["confirm", "apply", "suspend"],
  applied: ["invite", "reject", "activate", "suspend"],
  invited: ["invite", "reject", "activate", "redeem", "suspend"],
  active: ["fall_idle", "suspend"],
  rejected: ["invite", "activate", "suspend"],
  idle: ["activate", "wake"],
  suspended: ["unsuspend"],
};

/** As the API names them. */
const OFFERED: { [status in Status]: string } = {
  imported: "confirm, a sign-up as applied, invite, activate, reject, suspend",
  unconfirmed: "confirm, a sign-up as applied, suspend",
  applied: "invite, activate, reject, suspend",
  invited: "invite, activate, reject, suspend",
  active: "checkin, suspend",
  rejected: "invite, activate, suspend",
  idle: "activate, checkin",
  suspended: "unsuspend",
};

describe.each(STATUSES)("a user who is %s", (status) => {
  test.each(Object.keys(MOVES) as Act[])("%s is allowed exactly where the specification says so", (act) => {
    expect(allowedFrom(act).includes(status)).toBe(ALLOWED[status].includes(act));
  });

  test("is told, when refused, all that can be asked for instead", () => {
    const { message, status: code } = moveRefusal("do that", status);
    expect(code).toBe(409);
    expect(message).toBe(`A user who is ${status} can't do that. Allowed from here: ${OFFERED[status]}.`);
  });
});

test.each<[InitialStatus, Status, Act | null]>([
  ["applied", "imported", "apply"],
  ["applied", "unconfirmed", "apply"],
  ["applied", "applied", null],
  ["applied", "active", null],
  ["applied", "idle", null],
  ["invited", "applied", "invite"],
  ["invited", "invited", null],
  ["invited", "active", null],
  ["invited", "idle", null],
  ["invited", "rejected", "invite"],
  ["active", "invited", "activate"],
  ["active", "active", null],
  ["active", "idle", "activate"],
  ["imported", "applied", null],
  ["unconfirmed", "idle", null],
])("a sign-up as %s of somebody who is %s asks for: %s", (wanted, current, act) => {
  expect(actToReach(wanted, current)).toBe(act);
});

test.each<[InitialStatus, Status, string]>([
  ["applied", "rejected", "can't join the waitlist"],
  ["applied", "suspended", "can't join the waitlist"],
  ["invited", "unconfirmed", "can't be invited"],
  ["invited", "suspended", "can't be invited"],
  ["active", "suspended", "can't be activated"],
  ["imported", "suspended", "can't become imported"],
  ["unconfirmed", "imported", "can't become unconfirmed"],
])("a sign-up as %s of somebody who is %s is refused: such a user %s", (wanted, current, why) => {
  expect(() => actToReach(wanted, current)).toThrow(`A user who is ${current} ${why}`);
});
