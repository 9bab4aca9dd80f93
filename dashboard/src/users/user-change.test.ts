import { describe, expect, test } from "vitest";
import { sampleUser } from "./sample-user.ts";
import { changeOf, fieldOf, type UserValues, valuesOf } from "./user-change.ts";

const user = {
  ...sampleUser,
  groups: ["beta", "press"],
  profile: { ...sampleUser.profile, city: "London" },
  custom_fields: { size: "11-50", pets: ["cat"], agreed: true },
};
const before = valuesOf(user);

describe("a change of a user", () => {
  test.each<[string, Partial<UserValues>, object]>([
    ["nothing", {}, {}],
    ["space around what is there", { email: " ada@example.com " }, {}],
    ["the address", { email: "new@example.com" }, { email: "new@example.com" }],
    ["a vanity code", { referral_code: "ada" }, { referral_code: "ada" }],
    ["groups", { groups: ["press"] }, { groups: ["press"] }],
    ["invitations", { friend_invitations_remaining: 3 }, { friend_invitations_remaining: 3 }],
    ["invitations left empty", { friend_invitations_remaining: "" }, {}],
    [
      "a field set and one taken away",
      { profile: { ...before.profile, city: " ", age: "36" } },
      { profile: { city: null, age: "36" } },
    ],
    [
      "an answer changed, one taken away, one new, one without a name",
      {
        answers: [
          { key: "size", name: "size", answer: "51-100" },
          { key: "agreed", name: "agreed", answer: true },
          { key: "new", name: " color ", answer: "red" },
          { key: "newer", name: " ", answer: "lost" },
        ],
      },
      { custom_fields: { pets: null, size: "51-100", color: "red" } },
    ],
    [
      "an answer's name",
      { answers: before.answers.map((row) => (row.name === "size" ? { ...row, name: "team" } : row)) },
      { custom_fields: { size: null, team: "11-50" } },
    ],
  ])("%s", (_, values, patch) => {
    expect(changeOf(user, { ...before, ...values })).toEqual(patch);
  });

  test.each([
    ["profile.age", "profile.age"],
    ["email", "email"],
    ["groups.3", "groups"],
    ["custom_fields.pets", "answers.1.answer"],
    ["custom_fields.pets.0", "answers"],
    ["custom_fields", "answers"],
  ])("a refusal of %s stands at %s", (path, field) => {
    expect(fieldOf(path, before)).toBe(field);
  });
});
