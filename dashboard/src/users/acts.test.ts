import { describe, expect, test } from "vitest";
import { type Act, summarize } from "./acts.ts";

type Result = Parameters<typeof summarize>[1][number];

const one = (result: Result["result"], code: string | null = null, status: Result["status"] = "active") => ({
  user_id: 1,
  result,
  status,
  error: code === null ? null : { code, message: "No." },
});
const many = (n: number, result: Result) => Array.from({ length: n }, () => result);

describe("what became of many users", () => {
  test.each<[Act, Result[], string]>([
    ["invite", many(1200, one("done")), "1,200 invited."],
    [
      "invite",
      [...many(12, one("done")), one("refused", "move_not_allowed")],
      "12 invited. 1 not: is active.",
    ],
    ["unsubscribe", [one("done"), ...many(2, one("unchanged"))], "1 unsubscribed. 2 already so."],
    ["suspend", many(3, one("refused", "move_not_allowed", "idle")), "0 suspended. 3 not: are idle."],
    [
      "reject",
      [
        ...many(3, one("refused", "move_not_allowed")),
        one("refused", "move_not_allowed", "suspended"),
        one("refused", "not_found", null),
      ],
      "0 rejected. 5 not: 3 are active, 1 is suspended, 1 is no longer there.",
    ],
    [
      "add_to_group",
      [one("refused", "limit_reached")],
      "0 added. 1 not: is in as many groups as there can be.",
    ],
    ["delete", [one("refused", "other")], "0 deleted. 1 not: No."],
  ])("%s %j", (act, results, sentence) => {
    expect(summarize(act, results)).toBe(sentence);
  });
});
