import { expect, test } from "vitest";
import { introductionOf } from "./person.ts";
import type { User } from "./queries.ts";

const friend = { id: 1, email: "selina@example.com", referral_code: "selina" };

test.each([
  [{}, null, ""],
  [{ first_name: "Bruce" }, null, "Bruce"],
  [{ first_name: "Bruce", last_name: "Wayne", utm_source: "press" }, null, "Bruce Wayne, from press"],
  [{ utm_source: "press" }, friend, "brought by selina@example.com"],
])("%j, %j: %s", (profile, referred_by, text) =>
  expect(introductionOf({ profile, referred_by } as unknown as User)).toBe(text),
);
