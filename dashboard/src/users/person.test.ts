import { describe, expect, test } from "vitest";
import { fullName, sourceOf } from "./person.ts";
import type { User } from "./queries.ts";

const user = (profile: Partial<User["profile"]>, referred_by: User["referred_by"] = null) =>
  ({ profile, referred_by }) as User;
const friend = { id: 7, email: "selina@example.com", referral_code: "0c44d1a7f2" };

describe("a person", () => {
  test.each([
    [{ first_name: "Ada", last_name: "Lovelace" }, "Ada Lovelace"],
    [{ first_name: null, last_name: "Lovelace" }, "Lovelace"],
    [{}, ""],
  ])("%j is called %j", (profile, name) => {
    expect(fullName(user(profile).profile)).toBe(name);
  });

  test.each([
    [{ utm_source: "newsletter", http_referrer: "https://x.com/" }, friend, "newsletter"],
    [{ http_referrer: "https://x.com/" }, friend, "A friend"],
    [{ http_referrer: "https://www.example.com/a?b=c" }, null, "example.com"],
    [{ http_referrer: "somewhere" }, null, "somewhere"],
    [{ utm_source: null, http_referrer: null }, null, null],
  ])("%j, brought by %j, came from %j", (profile, by, source) => {
    expect(sourceOf(user(profile, by))).toBe(source);
  });
});
