import { expect, test } from "vitest";
import { inserted, newTarget, withAction, withMapping, withoutTarget, withSource } from "./definition.ts";
import type { Definition } from "./queries.ts";

const TARGET = { ...newTarget([]), action: "insert", settings: { table: "a" }, mapping: { email: "x" } };
const EMPTY: Definition = { source: null, filter: null, targets: [], sample: null };

test("a new target's key is nobody's", () => {
  expect(newTarget([]).key).toBe("t1");
  expect(newTarget([{ ...TARGET, key: "t2" }]).key).toBe("t3");
  expect(newTarget([{ ...TARGET, key: "mail" }]).key).toBe("t2");
});

test("who waited for a target that goes begins at once", () => {
  const targets = [TARGET, { ...TARGET, key: "t2", after: "t1" }, { ...TARGET, key: "t3", after: "t2" }];
  const left = withoutTarget({ ...EMPTY, targets }, "t1").targets;
  expect(left.map(({ key, after }) => [key, after])).toEqual([
    ["t2", null],
    ["t3", "t2"],
  ]);
});

test("the sample stays while the source is the same, and goes with it", () => {
  const source = { kind: "project", connection_id: null, types: [] } as const;
  const definition: Definition = {
    ...EMPTY,
    source: { ...source, types: [] },
    sample: { kind: "event_type", name: "tester_created" },
  };
  const more = withSource(definition, { ...source, types: ["tester_created"] });
  expect(more.sample).toEqual(definition.sample);
  expect(withSource(definition, { kind: "connection", connection_id: 3, types: [] }).sample).toBeNull();
});

test("another act begins with what it suggests, the same one keeps what was chosen", () => {
  const field = { required: false, discovered: false, address: false } as const;
  const retry = { ...field, id: "retry", label: "Retry", kind: "boolean" } as const;
  const act = { id: "insert", name: "", summary: "", settings: [{ ...retry, initial: true }] };
  expect(withAction(TARGET, act)).toEqual({ ...TARGET, settings: { retry: true, table: "a" } });
  expect(withAction(TARGET, { ...act, id: "upsert" })).toEqual({
    ...TARGET,
    action: "upsert",
    settings: { retry: true },
    mapping: {},
  });
});

test("an emptied field isn't mapped", () => {
  expect(withMapping(TARGET, "name", "{{ name }}").mapping).toEqual({ email: "x", name: "{{ name }}" });
  expect(withMapping(TARGET, "email", "").mapping).toEqual({});
});

test.each([
  ["", [0, 0], "{{ data.email }}"],
  ["Dear , hello", [5, 5], "Dear {{ data.email }}, hello"],
  ["Dear you", [5, 8], "Dear {{ data.email }}"],
] as const)("into %j at %j: %j", (template, at, whole) => {
  expect(inserted(template, "data.email", at)).toBe(whole);
});
