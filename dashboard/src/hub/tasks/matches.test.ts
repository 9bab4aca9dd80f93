import { expect, test } from "vitest";
import { fieldsOf } from "./expressions/offers.ts";
import { matchesOf } from "./matches.ts";

const SAMPLE = fieldsOf({
  id: "evt_1",
  type: "user.created",
  data: {
    id: 7,
    email: "ada@example.com",
    deep: { city: "Turin", email: "other@example.com" },
    city: "Rome",
    profile: { first_name: "Ada", "Your size?": "M" },
    tags: ["a"],
    none: {},
  },
  user: { id: 12, name: "Ada" },
  $event: { type: "user.created", received: 1 },
});

const field = (id: string, label = id, suggestion: string | null = null) => ({
  id,
  label,
  type: "text" as const,
  required: false,
  help: null,
  suggestion,
});

test.each([
  ["email", "{{ data.email }}"],
  ["E-Mail address", "{{ data.email }}"],
  ["firstname", "{{ data.profile.first_name }}"],
  ["FIRST_NAME", "{{ data.profile.first_name }}"],
  ["your_size", '{{ data.profile["Your size?"] }}'],
  ["city", "{{ data.city }}"],
  ["user_id", "{{ user.id }}"],
  ["Type", "{{ type }}"],
  ["tags", "{{ data.tags }}"],
])("%s is filled in with %s", (id, template) => {
  expect(matchesOf([field(id)], SAMPLE)).toEqual({ [id]: template });
});

test.each(["id", "profile", "received", "phone", "???"])("%s is left free", (id) => {
  expect(matchesOf([field(id)], SAMPLE)).toEqual({});
});

test("a label says it where the id doesn't", () => {
  expect(matchesOf([field("f_81", "First name")], SAMPLE)).toEqual({ f_81: "{{ data.profile.first_name }}" });
});

test("what a target suggests goes first, where the sample has it", () => {
  const suggesting = [
    field("city", "City", "{{ data.deep.city }}"),
    field("name", "Name", "{{ data.name }}"),
  ];
  expect(matchesOf(suggesting, SAMPLE)).toEqual({ city: "{{ data.deep.city }}", name: "{{ user.name }}" });
});
