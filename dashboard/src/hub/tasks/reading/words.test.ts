import { expect, test } from "vitest";
import type { Field } from "../../queries.ts";
import { newTarget } from "../definition.ts";
import type { FilterRow } from "../queries.ts";
import { tellMapping, tellRow, tellSettings } from "./words.ts";

test.each<[FilterRow, string]>([
  [{ path: "total", operator: "greater", value: 40 }, "total is more than 40"],
  [{ path: "total", operator: "between", value: [1, 9] }, "total is between 1 and 9"],
  [{ path: "country", operator: "in_list", value: ["IT", "DE"] }, "country is one of IT, DE"],
  [{ path: "email", operator: "is_set" }, "email is filled in "],
  [{ path: "", operator: "equals" }, "(no field chosen) is (nothing said)"],
])("%j is told as: %s", (row, sentence) => {
  const { field, how, what } = tellRow(row);
  expect(`${field} ${how} ${what}`).toBe(sentence);
});

test("settings are told by the names of what was chosen; what is empty, hidden or secret isn't", () => {
  const field = (id: string, kind: Field["kind"], more: Partial<Field> = {}): Field => ({
    id,
    label: `The ${id}`,
    kind,
    required: false,
    discovered: false,
    address: false,
    ...more,
  });
  const fields = [
    field("format", "choice", { options: [{ value: "json", label: "JSON, as a whole" }] }),
    field("names", "long_text", { when: { field: "format", in: ["form"] } }),
    field("retry", "boolean"),
    field("port", "number"),
    field("note", "text"),
    field("key", "secret"),
    field("table", "choice"),
  ];
  const settings = {
    format: "json",
    names: "email",
    retry: false,
    port: 1,
    note: "",
    key: "k",
    table: "public.a",
  };
  expect(tellSettings(fields, settings)).toEqual([
    { label: "The format", text: "JSON, as a whole" },
    { label: "The retry", text: "no" },
    { label: "The port", text: "1" },
    { label: "The table", text: "public.a" },
  ]);
});

test("what is mapped stands in the fields' order, and what they don't know behind, by its own name", () => {
  const field = (id: string, label: string) => ({
    id,
    label,
    type: "text" as const,
    required: true,
    help: null,
    suggestion: null,
  });
  const target = {
    ...newTarget([]),
    mapping: { "field:plan": "pro", name: "{{ name }}", email: "{{ email }}", zip: "" },
  };
  const told = tellMapping(target, [
    field("email", "E-mail"),
    field("name", "First name"),
    field("city", "City"),
  ]);
  expect(told.map(({ label, template }) => [label, template])).toEqual([
    ["E-mail", "{{ email }}"],
    ["First name", "{{ name }}"],
    ["plan", "pro"],
  ]);
});
