import { expect, test } from "vitest";
import { AppError } from "../kernel/errors.ts";
import { readInput } from "../kernel/http/index.ts";
import { DEFAULT_SETTINGS, type Project } from "../projects/index.ts";
import { readSignUp } from "./sign-up.ts";
import { UserBody } from "./wire.ts";

const NOW = Date.UTC(2026, 2, 2);
const project: Project = {
  id: 1,
  slug: "acme",
  name: "Acme",
  ...DEFAULT_SETTINGS,
  createdAt: 0,
  updatedAt: 0,
};

const read = (sent: object) =>
  readSignUp(project, readInput(UserBody, { email: "a@example.com", ...sent }), NOW);
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, i]));
const texts = (count: number) => Array.from({ length: count }, (_, i) => `t${i}`);

test.each<[string, object]>([
  ["255 characters in a profile field", { profile: { city: "x".repeat(255) } }],
  [
    "2,000 in where the visitor came from",
    { profile: { http_referrer: "x".repeat(2000), utm_term: "y".repeat(2000) } },
  ],
  ["50 custom fields", { custom_fields: fields(50) }],
  ["a custom field's name of 64", { custom_fields: { ["x".repeat(64)]: 1 } }],
  ["2,000 characters, with line breaks, in an answer", { custom_fields: { a: "x\n".repeat(1000) } }],
  ["50 answers in a list", { custom_fields: { a: texts(50) } }],
  ["50 groups", { groups: texts(50) }],
  ["a group's name of 64", { groups: ["x".repeat(64)] }],
  ["a clock that is five minutes fast", { applied_at: new Date(NOW + 300_000).toISOString() }],
])("%s: taken", (_, sent) => {
  expect(() => read(sent)).not.toThrow();
});

test.each<[string, object, string]>([
  ["an address that is no text", { email: 7 }, "email"],
  ["256 characters in a profile field", { profile: { city: "x".repeat(256) } }, "profile.city"],
  [
    "2,001 in where the visitor came from",
    { profile: { utm_source: "x".repeat(2001) } },
    "profile.utm_source",
  ],
  ["a line break in a profile field", { profile: { city: "a\nb" } }, "profile.city"],
  ["a profile field that there isn't", { profile: { shoe_size: "9" } }, "profile.shoe_size"],
  ["51 custom fields", { custom_fields: fields(51) }, "custom_fields"],
  [
    "a custom field's name of 65",
    { custom_fields: { ["x".repeat(65)]: 1 } },
    `custom_fields.${"x".repeat(64)}`,
  ],
  ["a custom field without a name", { custom_fields: { " ": 1 } }, "custom_fields. "],
  ["2,001 characters in an answer", { custom_fields: { a: "x".repeat(2001) } }, "custom_fields.a"],
  ["a control character in an answer", { custom_fields: { a: "x\u0007" } }, "custom_fields.a"],
  [
    "a custom field that would reach the prototype",
    JSON.parse('{"custom_fields":{"__proto__":1}}'),
    "custom_fields.__proto__",
  ],
  ["51 answers in a list", { custom_fields: { a: texts(51) } }, "custom_fields.a"],
  ["an answer that is an object", { custom_fields: { a: { b: 1 } } }, "custom_fields.a"],
  ["51 groups", { groups: texts(51) }, "groups"],
  ["a group's name of 65", { groups: ["x".repeat(65)] }, "groups.0"],
  ["a group without a name", { groups: [" "] }, "groups"],
  ["a control character in a group's name", { groups: ["a\tb"] }, "groups"],
  ["a time that is none", { applied_at: "yesterday" }, "applied_at"],
  ["a time to come", { applied_at: "2027-01-01T00:00:00Z" }, "applied_at"],
  ["a member that there isn't", { password: "x" }, "password"],
])("%s: refused", (_, sent, path) => {
  let thrown: unknown;
  try {
    read(sent);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(AppError);
  expect((thrown as AppError).errors?.[0]?.path).toBe(path);
});

test("what is sent is tidied: no space around, no empty text, a number's age is text, groups once and in order", () => {
  const { profile, customFields, groups, referralCodes } = read({
    profile: { first_name: " Ada ", last_name: "", city: null, age: 36 },
    custom_fields: { note: " a\r\nb ", gone: null },
    groups: ["b", " a", "b"],
    referred_by: " ABC123 ",
  });
  expect(profile).toEqual({ first_name: "Ada", age: "36" });
  expect(customFields).toEqual({ note: "a\nb" });
  expect(groups).toEqual(["a", "b"]);
  expect(referralCodes).toEqual(["abc123"]);
});
