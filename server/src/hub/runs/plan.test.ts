import { describe, expect, test } from "vitest";
import type { TargetField } from "../connectors/connector.ts";
import type { Filter, TaskTarget } from "../tasks/definition.ts";
import { planFor, readyTarget } from "./plan.ts";

const FIELDS: TargetField[] = [
  { id: "email", label: "E-mail", type: "text", required: true },
  { id: "age", label: "Age", type: "number" },
];
const DATA = { email: "ada@example.com", age: "36", nothing: null };

function plan(mapping: { [id: string]: string }, filters: { task?: Filter; target?: Filter } = {}) {
  const target: TaskTarget = {
    key: "t1",
    connection_id: 1,
    action: "save",
    settings: {},
    filter: filters.target ?? null,
    mapping,
    retry: "standard",
  };
  return planFor(readyTarget(target, filters.task ?? null, FIELDS), DATA);
}

const only = (email: string): Filter => ({
  match: "all",
  rows: [{ path: "email", operator: "equals", value: email }],
});

describe("what a target is to do", () => {
  test("is what its mapping comes to, fitted to its fields; what is left empty is left out", () => {
    expect(plan({ email: "{{ email }}", age: "{{ age }}", other: "", more: "{{ nothing }}" })).toEqual({
      kind: "go",
      values: { email: "ada@example.com", age: 36, more: null },
      missing: [],
    });
  });

  test("is nothing where a filter doesn't let the event through", () => {
    const mapping = { email: "{{ email }}" };
    expect(plan(mapping, { task: only("bob@example.com") })).toMatchObject({
      kind: "skip",
      message: expect.stringContaining("task"),
    });
    expect(plan(mapping, { target: only("bob@example.com") })).toMatchObject({
      kind: "skip",
      message: expect.stringContaining("target"),
    });
    expect(plan(mapping, { task: only(DATA.email), target: only(DATA.email) })).toMatchObject({ kind: "go" });
  });

  test.each([
    ["{{ mail }}", /E-mail is needed, and {{ mail }} came to nothing: the event has no mail\./],
    ["{{ nothing }}", /came to nothing\. Nothing was sent/],
    ["", /nothing is filled in for it/],
  ])("is nothing where what is needed is missing: %s", (email, message) => {
    expect(plan({ email })).toMatchObject({
      kind: "stop",
      code: "missing_field",
      message: expect.stringMatching(message),
    });
  });

  test("tells what was missing elsewhere, and goes on", () => {
    expect(plan({ email: "{{ email }}", age: "{{ years }}" })).toEqual({
      kind: "go",
      values: { email: "ada@example.com", age: null },
      missing: ["years"],
    });
  });

  test("is nothing where a value is of another type, or an expression doesn't work out", () => {
    expect(plan({ email: "{{ email }}", age: "{{ email }}" })).toMatchObject({
      kind: "stop",
      code: "wrong_type",
      message: 'Age: "ada@example.com" is no number.',
    });
    expect(plan({ email: "{{ email | multiply: 2 }}" })).toMatchObject({
      kind: "stop",
      code: "bad_expression",
    });
  });
});
