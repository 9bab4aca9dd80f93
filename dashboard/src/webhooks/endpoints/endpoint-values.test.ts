import { describe, expect, test } from "vitest";
import type { Endpoint } from "../queries.ts";
import { missing, NEW_ENDPOINT, refusals, toChange, toNew, valuesOf } from "./endpoint-values.ts";

const endpoint: Endpoint = {
  id: 1,
  url: "https://example.com/hook",
  events: ["tester_created"],
  policy: "standard",
  signature: "standard",
  headers: { "x-team": "•••", "x-token": "•••" },
  description: "",
  enabled: true,
  disabled_at: null,
  created_at: "2026-03-02T09:41:00.000Z",
  updated_at: "2026-03-02T09:41:00.000Z",
};
const header = (name: string, value: string, isSaved = false) => ({ key: name, name, value, isSaved });

describe("what is sent of a form", () => {
  test("a new URL goes without the spaces around it, and with its headers", () => {
    const values = {
      ...NEW_ENDPOINT,
      url: " https://example.com/hook ",
      events: ["*"],
      headers: [header("X-Team ", " a")],
    };
    expect(toNew(values)).toMatchObject({ url: "https://example.com/hook", headers: { "X-Team": "a" } });
  });

  test("a saved header whose value isn't touched stays as it is", () => {
    expect(toChange(valuesOf(endpoint), endpoint).headers).toEqual({});
  });

  test("a header that is taken out is removed, one that is put in is set, a saved one gets its new value", () => {
    const headers = [header("x-token", "new", true), header("x-more", "1")];
    const change = toChange({ ...valuesOf(endpoint), headers }, endpoint);
    expect(change.headers).toEqual({ "x-team": null, "x-token": "new", "x-more": "1" });
  });

  test("a header that is taken out and put in again is set", () => {
    const headers = [header("x-team", "again"), header("x-token", "", true)];
    const change = toChange({ ...valuesOf(endpoint), headers }, endpoint);
    expect(change.headers).toEqual({ "x-team": "again" });
  });
});

test("what is missing is told at its field", () => {
  const headers = [header("", "1"), header("x-a", ""), header("x-b", "", true)];
  expect(Object.keys(missing({ ...NEW_ENDPOINT, events: [], headers }))).toEqual([
    "url",
    "events",
    "headers.0.name",
    "headers.1.value",
  ]);
  expect(missing(valuesOf(endpoint))).toEqual({});
});

describe("a refusal stands at its field", () => {
  test.each([
    { path: "url", field: "url", text: "is wrong" },
    { path: "events.0", field: "events", text: "is wrong" },
    { path: "headers.x-team", field: "headers.0.name", text: "This header is wrong." },
    { path: "headers", field: "headers", text: "The headers: is wrong." },
  ])("$path", ({ path, field, text }) => {
    expect(
      refusals([{ path, message: "is wrong" }], { ...NEW_ENDPOINT, headers: [header("X-Team", "a")] }),
    ).toEqual({ [field]: text });
  });
});
