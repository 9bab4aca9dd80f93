import type { JsonSchema } from "../kernel/http/index.ts";
import type { Random } from "./random.ts";

const MEGABYTE = 2 ** 20;

/** RFC 3339 knows them, and JavaScript does not. */
const UNREADABLE_TIMES = ["2016-12-31T23:59:60Z", "2036-01-01T10:00:00+05"];

/** Some of them are times. */
const HOSTILE_TIMES: readonly string[] = [
  "0000-00-00T00:00:00Z",
  "2026-02-30T25:61:61Z",
  ...UNREADABLE_TIMES,
  "2036-01-01t10:00:00z",
  "2036-01-01 10:00:00Z",
  "+275760-09-13T00:00:00.001Z",
  "9999-12-31T23:59:59.999999999+23:59",
  "1969-12-31T23:59:59Z",
];

/** What PostgreSQL does not store, as text. */
const UNSTORABLE_TEXTS = ["\0", "a\0b"];

/** Text that has broken something somewhere. */
const HOSTILE_TEXTS: readonly string[] = [
  "",
  " ",
  ...UNSTORABLE_TEXTS,
  "\u0001\u001b[31m\u007f",
  "line\r\nbreak",
  "\ud800",
  "a\udfffb",
  "\ufeff\u202e\u200b",
  "e\u0301".repeat(40),
  "👩‍👩‍👧‍👦".repeat(20),
  "__proto__",
  "constructor",
  "toString",
  "null",
  "undefined",
  "NaN",
  "true",
  "0",
  "-1",
  "1e3",
  "0x10",
  "１２",
  "9007199254740993",
  "1".repeat(31),
  "'; drop table users; --",
  '"); select 1; --',
  "%' or '1'='1",
  "$1",
  "{{constructor.constructor('return 1')()}}",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "bruce@exаmple.com",
  "bruce@例え.テスト",
  `${"x".repeat(64)}@${"y".repeat(63)}.com`,
  "a@b@c.com",
  "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
  "http://127。0。0。1/",
  "http://[::ffff:169.254.169.254]/",
  "http://2130706433/",
  "https://user:secret@example.com/",
  "https://exаmple.com/",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "//example.com",
  ...HOSTILE_TIMES,
  "x".repeat(300),
  "x".repeat(70_000),
];

const HOSTILE_NUMBERS = [-1, 0, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e30, 1e308, Number.MIN_VALUE];

export function hostileText(random: Random): string {
  return random.pick(random.chance(0.25) ? UNSTORABLE_TEXTS : HOSTILE_TEXTS);
}

export function hostileTime(random: Random): string {
  return random.pick(random.chance(0.5) ? UNREADABLE_TIMES : HOSTILE_TIMES);
}

/** Some JSON that is seldom what was asked for. */
export function hostileValue(random: Random): unknown {
  const kinds: (() => unknown)[] = [
    () => hostileText(random),
    () => random.pick(HOSTILE_NUMBERS),
    () => random.pick([null, true, false]),
    () => random.pick([[], [[]], [null], Array.from({ length: 300 }, (_, i) => i)]),
    () =>
      random.pick<object>([
        {},
        { a: { b: {} } },
        { constructor: { prototype: {} } },
        { toString: 1, valueOf: 2 },
      ]),
    () => Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`m${i}`, i])),
  ];
  return random.chance(0.03) ? "x".repeat(MEGABYTE) : random.pick(kinds)();
}

/** Ids from here on are nobody's. */
const NOBODY = 1_000_000;

/** What is known to be there, by the name of the member or parameter that takes it. */
export type Pools = { readonly [name: string]: readonly (string | number)[] };

export interface Making {
  random: Random;
  pools: Pools;
  resolve(schema: JsonSchema): JsonSchema;
  /** Another number each time. */
  fresh(): number;
}

/** A value that fits a schema, for the member of this name. */
export function fitting(schema: JsonSchema, name: string, making: Making): unknown {
  const { random, pools, resolve } = making;
  const found = resolve(schema);
  if (found.const !== undefined) return found.const;
  if (found.enum) return random.pick(found.enum);
  if (found.anyOf) return fitting(random.pick(found.anyOf), name, making);
  const type = random.pick([found.type ?? "null"].flat());
  const pool = pools[name];
  switch (type) {
    case "object":
      return fittingObject(found, making);
    case "array": {
      const length = Math.max(found.minItems ?? 0, Math.min(random.int(4), found.maxItems ?? 3));
      return Array.from({ length }, () => fitting(found.items ?? {}, name, making));
    }
    case "integer":
    case "number":
      if (pool) return random.chance(0.8) ? random.pick(pool) : NOBODY + random.int(NOBODY);
      return numberIn(found, random);
    case "boolean":
      return random.chance(0.5);
    case "string":
      return pool && random.chance(name === "email" ? 0.3 : 0.8)
        ? random.pick(pool)
        : textFor(found, name, making);
    default:
      return null;
  }
}

function fittingObject(schema: JsonSchema, making: Making): { [name: string]: unknown } {
  const members = Object.entries(schema.properties ?? {}).filter(
    ([name]) => schema.required?.includes(name) || making.random.chance(0.3),
  );
  const made = members.map(([name, member]) => [name, fitting(member, name, making)]);
  const { additionalProperties: more } = schema;
  if (typeof more !== "object" || making.random.chance(0.5)) return Object.fromEntries(made);
  return Object.fromEntries([...made, [`field ${making.random.int(9)}`, fitting(more, "", making)]]);
}

function numberIn({ minimum = 0, maximum = minimum + 100 }: JsonSchema, random: Random): number {
  return random.pick([minimum, maximum, minimum + random.int(Math.min(100, maximum - minimum + 1))]);
}

function textFor(
  { format, minLength = 0, maxLength = 2000 }: JsonSchema,
  name: string,
  making: Making,
): string {
  const { random, fresh } = making;
  if (format === "date-time") return new Date(Date.UTC(2026, 0, 1 + random.int(60))).toISOString();
  if (format === "email" || name === "email") return `u${fresh()}@example.com`;
  if (name === "slug" || name === "code") return `s-${fresh()}`;
  if (name === "referral_code") return `vanity-${fresh()}`;
  const length = random.pick([minLength, Math.min(maxLength, 20), random.int(Math.min(maxLength, 40)) + 1]);
  return `t${fresh()}`.padEnd(Math.max(minLength, length), "é").slice(0, maxLength);
}
