import { expect, test } from "vitest";
import { listless, outermost, placeMessages } from "./place-messages.ts";

test.each([
  ["must be a number", "Must be a number."],
  ['"x" is no address.', '"x" is no address.'],
])("%j stands under its field as the sentence %j", (message, text) => {
  expect(placeMessages([{ path: "age", message }], (path) => path)).toEqual({ age: text });
});

test("what has no field is left out", () => {
  expect(placeMessages([{ path: "age", message: "must be a number" }], () => undefined)).toEqual({});
});

test.each([
  ["groups.3", "groups"],
  ["profile.age", "profile.age"],
  ["", ""],
])("the path %j is of the field %j, whichever entry of it is wrong", (path, field) => {
  expect(listless(path)).toBe(field);
});

test.each([
  ["profile.age", "", "profile"],
  ["names[2]", "", "names"],
  ["profile.age", "profile", "age"],
  ["email", "profile", undefined],
])("the path %j leads, within %j, into the field %j", (path, within, field) => {
  expect(outermost(path, within)).toBe(field);
});
