import { expect, test } from "vitest";
import type { Field } from "../queries.ts";
import { initialValues, missingFields, movedField, shownFields, toInput } from "./field-values.ts";

const field = (rest: Pick<Field, "id" | "label" | "kind"> & Partial<Field>): Field => ({
  required: false,
  discovered: false,
  address: false,
  ...rest,
});
const FIELDS = [
  field({ id: "host", label: "Host", kind: "text", required: true, address: true }),
  field({ id: "port", label: "Port", kind: "number", initial: 5432 }),
  field({ id: "password", label: "Password", kind: "secret", required: true }),
  field({ id: "tls", label: "Encrypt", kind: "boolean", initial: true }),
  field({
    id: "ca",
    label: "Certificate",
    kind: "long_text",
    required: true,
    when: { field: "tls", in: [true] },
  }),
];

test("a new connection begins with what the connector suggests", () => {
  expect(initialValues(FIELDS)).toEqual({ host: "", port: 5432, password: "", tls: true, ca: "" });
});

test("a saved one begins with what is saved, and its secrets are not shown", () => {
  const saved = { settings: { host: "db.example.com", port: 6000, tls: false }, secrets: { password: true } };
  expect(initialValues(FIELDS, saved)).toEqual({
    host: "db.example.com",
    port: 6000,
    password: "",
    tls: false,
    ca: "",
  });
});

test("a field that stands on another is there while that one has the value", () => {
  const idsWith = (tls: boolean) =>
    shownFields(FIELDS, { ...initialValues(FIELDS), tls }).map(({ id }) => id);
  expect(idsWith(true)).toEqual(["host", "port", "password", "tls", "ca"]);
  expect(idsWith(false)).toEqual(["host", "port", "password", "tls"]);
});

test("what is needed is asked for, but not what isn't shown, nor a secret that is saved", () => {
  const values = { ...initialValues(FIELDS), host: "  ", tls: false };
  expect(missingFields(FIELDS, values)).toEqual({
    host: "Host is needed.",
    password: "Password is needed.",
  });
  expect(missingFields(FIELDS, values, { settings: {}, secrets: { password: true } })).toEqual({
    host: "Host is needed.",
  });
});

test("what is filled in goes to the server, secrets apart as they were typed; what is empty empties its field", () => {
  const values = { host: " db ", port: "", password: " p w ", tls: false, ca: "left over" };
  expect(toInput(FIELDS, values)).toEqual({
    settings: { host: "db", port: null, tls: false },
    secrets: { password: " p w " },
  });
  expect(toInput(FIELDS, { ...values, password: "" }).secrets).toEqual({});
});

test("with another address, secrets are asked for anew, and those that aren't given go", () => {
  const saved = { settings: { host: "db.example.com" }, secrets: { password: true } };
  const values = { ...initialValues(FIELDS, saved), host: "other.example.com" };
  expect(movedField(FIELDS, values, saved)?.id).toBe("host");
  expect(missingFields(FIELDS, values, saved)).toMatchObject({ password: "Password is needed." });
  expect(toInput(FIELDS, values, saved).secrets).toEqual({ password: null });
  expect(toInput(FIELDS, { ...values, password: "p" }, saved).secrets).toEqual({ password: "p" });
  for (const host of ["db.example.com", " DB.example.com "]) {
    expect(movedField(FIELDS, { ...values, host }, saved)).toBeUndefined();
  }
  expect(movedField(FIELDS, values, { ...saved, secrets: {} })).toBeUndefined();
});

test("of a URL what counts is its origin", () => {
  const fields = [field({ id: "url", label: "Address", kind: "url", address: true })];
  const saved = { settings: { url: "https://api.example.com/v1" }, secrets: { token: true } };
  expect(movedField(fields, { url: "https://api.example.com/v2" }, saved)).toBeUndefined();
  expect(movedField(fields, { url: "http://api.example.com/v1" }, saved)?.id).toBe("url");
});
