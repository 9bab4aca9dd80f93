import { describe, expect, test } from "vitest";
import type { Field } from "../connectors/connector.ts";
import { changeValues, requireValues } from "./fields.ts";

const FIELDS: readonly Field[] = [
  { id: "host", label: "Host", kind: "text", required: true },
  { id: "port", label: "Port", kind: "number", initial: 5432 },
  { id: "tls", label: "TLS", kind: "choice", initial: "on", options: [option("on"), option("off")] },
  { id: "table", label: "Table", kind: "choice", discovered: true },
  { id: "note", label: "Note", kind: "long_text" },
  { id: "key", label: "Key", kind: "secret" },
  { id: "verify", label: "Verify", kind: "boolean" },
  { id: "site", label: "Site", kind: "url" },
  { id: "ca", label: "Authority", kind: "text", required: true, when: { field: "tls", in: ["on"] } },
];

function option(value: string) {
  return { value, label: value };
}

const how = {
  path: "settings",
  refuseUrl: (url: string) => (url.startsWith("https:") ? null : "use https:"),
};
const change = (from: Parameters<typeof changeValues>[1], given: Parameters<typeof changeValues>[2]) =>
  changeValues(FIELDS, from, given, how);

describe("what is filled in", () => {
  test("begins with what the fields say, and with nothing where they say nothing", () => {
    expect(change(undefined, {})).toEqual({ port: 5432, tls: "on" });
    expect(change(undefined, { port: null, tls: "off" })).toEqual({ tls: "off" });
  });

  test("stays where it isn't named, and is emptied by null and by an empty text", () => {
    const from = { host: "a", port: 1, table: "t" };
    expect(change(from, {})).toEqual(from);
    expect(change(from, { host: "b", port: null, table: "" })).toEqual({ host: "b" });
  });

  test("forgets what is no field any more", () => {
    expect(change({ host: "a", gone: "x" }, {})).toEqual({ host: "a" });
  });

  test.each([
    ["unheard", "x", /is not a field of this connector/],
    ["__proto__x", "x", /is not a field/],
    ["constructor", "x", /is not a field/],
    ["host", 5, /must be text/],
    ["host", "a\nb", /one line/],
    ["host", "x".repeat(1001), /1001 characters; at most 1000/],
    ["port", "5432", /must be a number/],
    ["verify", "true", /must be true or false/],
    ["tls", "maybe", /must be one of on, off/],
    ["site", "http://example.com/", /use https:/],
    ["note", "a\0", /NUL/],
  ])("can't be %s: %j", (id, value, message) => {
    expect(() => change({}, { [id]: value })).toThrow(message);
    expect(() => change({}, { [id]: value })).toThrow(`settings.${id}`);
  });

  test("may be several lines where that is asked for, and anything where it is discovered", () => {
    const given = { note: "a\nb", key: "-----BEGIN\nx", table: "any", site: "https://example.com/" };
    expect(change({}, given)).toEqual(given);
  });
});

describe("what must be filled in", () => {
  const require = (values: { [id: string]: string }) =>
    requireValues(FIELDS, values, ({ id }) => `settings.${id}`);

  test("is asked for by its name", () => {
    expect(() => require({ tls: "off" })).toThrow("settings.host: is missing: Host");
    expect(() => require({ tls: "off", host: "a" })).not.toThrow();
  });

  test("needn't be where it isn't shown", () => {
    expect(() => require({ tls: "on", host: "a" })).toThrow(/Authority/);
    expect(() => require({ tls: "on", host: "a", ca: "b" })).not.toThrow();
    expect(() => require({ host: "a" })).not.toThrow();
  });
});
