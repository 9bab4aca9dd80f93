import { expect, test } from "vitest";
import {
  inserted,
  newTarget,
  withAction,
  withMapping,
  withMovedMapping,
  withoutTarget,
  withSetting,
  withSource,
  withTargetSetting,
} from "./definition.ts";
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

const CHOICE = { kind: "choice", required: true, discovered: true, address: false } as const;
const INSERT = {
  id: "insert",
  name: "",
  summary: "",
  settings: [
    { ...CHOICE, id: "table", label: "Table" },
    { ...CHOICE, id: "key", label: "Key" },
    {
      id: "retry",
      label: "Retry",
      kind: "boolean",
      required: false,
      discovered: false,
      address: false,
      initial: true,
    } as const,
  ],
};

test("another act begins with what it suggests, and keeps what was chosen and written", () => {
  expect(withAction(TARGET, INSERT)).toEqual({ ...TARGET, settings: { table: "a", retry: true } });
  const upsert = { ...INSERT, id: "upsert", settings: INSERT.settings.slice(0, 2) };
  expect(withAction(withAction(TARGET, INSERT), upsert)).toEqual({ ...TARGET, action: "upsert" });
});

test("another table has other keys, and the rest stays", () => {
  const target = { ...TARGET, settings: { table: "a", key: "email", retry: false } };
  expect(withSetting(target, INSERT, ["table", "b"]).settings).toEqual({ table: "b", retry: false });
  expect(withSetting(target, INSERT, ["retry", true]).settings).toEqual({ ...target.settings, retry: true });
});

test("what was asked for comes too late where somebody chose meanwhile", () => {
  const definition = { ...EMPTY, targets: [TARGET] };
  expect(withTargetSetting(definition, TARGET, ["table", "b"])).toBe(definition);
  for (const gone of [
    { ...TARGET, key: "t9" },
    { ...TARGET, connection_id: 7 },
    { ...TARGET, action: "update" },
    { ...TARGET, settings: { table: "b" } },
  ])
    expect(withTargetSetting(definition, gone, ["key", "id"])).toBe(definition);
  const [chosen] = withTargetSetting(definition, TARGET, ["key", "id"]).targets;
  expect(chosen?.settings).toEqual({ table: "a", key: "id" });
});

test("what was written for a field is written for another", () => {
  expect(withMovedMapping(TARGET, "email", "mail").mapping).toEqual({ mail: "x" });
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
