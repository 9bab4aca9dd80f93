import { describe, expect, test } from "vitest";
import { factsOf } from "./facts.ts";
import { PROFILE_SECTIONS } from "./profile-fields.ts";
import { sampleUser } from "./sample-user.ts";

const titled = (title: string, user = sampleUser) =>
  factsOf(user, [{ name: "city", label: "Which city?" }]).find((section) => section.title === title);

describe("the facts of a user", () => {
  test("only what is known is shown, and no section without a fact", () => {
    expect(factsOf(sampleUser, []).map(({ title }) => title)).toEqual(["On the list", "Sharing"]);
    expect(titled("On the list")?.facts.map(({ label }) => label)).toEqual([
      "E-mail address",
      "Signed up",
      "On the waitlist since",
      "Last change",
      "ID",
    ]);
  });

  test.each([
    [true, "Yes"],
    [false, "No"],
    [11, "11"],
    [["red", "blue"], "red, blue"],
    ["11-50", "11-50"],
  ])("the answer %j is read as %s", (answer, text) => {
    expect(titled("Answers", { ...sampleUser, custom_fields: { size: answer } })?.facts).toEqual([
      { key: "size", label: "size", text },
    ]);
  });

  test("an answer stands by its question", () => {
    expect(titled("Answers", { ...sampleUser, custom_fields: { city: "Gotham" } })?.facts).toEqual([
      { key: "city", label: "Which city?", text: "Gotham" },
    ]);
  });

  test("who brought the user stands before the campaign", () => {
    const referred_by = { id: 7, email: "selina@example.com", referral_code: "0c44d1a7f2" };
    const profile = { ...sampleUser.profile, utm_source: "newsletter" };
    expect(titled("Where from", { ...sampleUser, referred_by, profile })?.facts).toEqual([
      { label: "Brought by", user: referred_by },
      { label: "Campaign source", text: "newsletter" },
    ]);
  });

  test("every field of a profile has its place", () => {
    const fields = Object.values(PROFILE_SECTIONS).flatMap((section) => Object.keys(section));
    expect(fields.sort()).toEqual(Object.keys(sampleUser.profile).sort());
  });
});
