import type { InjectOptions } from "fastify";
import type { ApiDocument, JsonSchema, Operation, Parameter } from "../kernel/http/index.ts";
import { fitting, HOSTILE_TEXTS, hostileValue, type Making } from "./fuzz-values.ts";
import type { Random } from "./random.ts";

export interface Target {
  method: string;
  path: string;
  operation: Operation;
}

/** Every operation of the document. */
export function targetsOf({ paths }: ApiDocument): Target[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/** How much of a request is as the document says. */
const FITTING = 0.4;
const HOSTILE_PARAMETER = 0.25;

const RAW_BODIES: readonly string[] = [
  "",
  " ",
  "null",
  "[]",
  '"text"',
  "0",
  "{",
  '{"email":',
  '{"email":"a@example.com"',
  "{'email':'a@example.com'}",
  '{"a":NaN}',
  '{"a":Infinity}',
  '{"a":1e999}',
  '{"a":"\u0000"}',
  '{"a":"\\u0000"}',
  '{"a":"\\ud800"}',
  '{"__proto__":{"admin":true}}',
  '{"a":{"__proto__":null}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"email":"a@example.com","email":"b@example.com"}',
  "\ufeff{}",
  "<xml/>",
  "a=1&a=2&a[b]=3&%00=%00&%zz",
  "email=%F0%9F%92%A9%00@example.com&custom_fields[%00]=x&ref=%ff",
  "tester[email]=f@example.com&tester[profile][city]=x&tester[][]=1&tester[a][b][c][d][e][f]=1",
  `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
  `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
  `{"a":"${"x".repeat(2 ** 20)}"}`,
];

const CONTENT_TYPES: readonly string[] = [
  "application/json",
  "application/json; charset=utf-16",
  "application/vnd.api+json",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "text/plain",
  "application/xml",
  "nonsense",
  "",
];

/** As they stand in an address; some are no encoding at all. */
const RAW_SEGMENTS: readonly string[] = [
  "%",
  "%zz",
  "%00",
  "..%2f..",
  "%ff%fe",
  "%ed%a0%80",
  "-1",
  "0",
  "1.0",
  "00001",
  "9007199254740992",
  "1000000000000000000000000000000",
  "1".repeat(250),
  "~1",
  "a;b",
  "a+b",
  "%20",
];

const CURSORS: readonly string[] = [
  "nonsense",
  "%00",
  cursor("after:-1"),
  cursor("after:999999999999999"),
  cursor("after:9999999999999999999"),
  cursor("after:1e9"),
  cursor("after:1\nunion select 1"),
  "x".repeat(201),
];

const LIMITS: readonly string[] = [
  "-1",
  "0",
  "1",
  "200",
  "201",
  "1e9",
  "NaN",
  "",
  "%00",
  "1&limit=2",
  "0x10",
  "1.5",
];

const KEYS: readonly string[] = ["", "a", "b", "x".repeat(255), "x".repeat(256), "ключ", "a\tb"];

/** A request to an operation: sometimes what the document asks for, mostly not quite. */
export function makeRequest(target: Target, making: Making): InjectOptions {
  const { random } = making;
  const { method, operation } = target;
  const isFitting = random.chance(FITTING);
  const url = urlOf(target, making, isFitting);
  const headers: { [name: string]: string } = {};
  if (method === "POST" && random.chance(0.1)) headers["idempotency-key"] = random.pick(KEYS);
  const request = { method: method as "GET", url, headers };
  if (method === "GET") return request;
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (!schema && random.chance(0.7)) return request;
  const { payload, contentType } = bodyOf(schema ?? {}, making, isFitting);
  return {
    ...request,
    payload,
    headers: { ...headers, ...(contentType !== "" && { "content-type": contentType }) },
  };
}

function urlOf({ path, operation }: Target, making: Making, isFitting: boolean): string {
  const { random } = making;
  const spoils = () => !isFitting && random.chance(HOSTILE_PARAMETER);
  const all = operation.parameters ?? [];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (spoils()) return hostileSegment(random);
    const parameter = all.find((one) => one.name === name && one.in === "path");
    return inAddress(String(fitting(parameter?.schema ?? { type: "string" }, name, making)));
  });
  const query = all
    .filter(({ in: place, required }) => place === "query" && (required || random.chance(0.3)))
    .map((parameter) => `${parameter.name}=${queryValue(parameter, making, spoils())}`);
  if (spoils())
    query.push(random.pick(["__proto__=1", "constructor=1", "=", "&&", "a[b]=1", "%", "limit=1&limit=2"]));
  return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
}

/** Never empty: that would be another address. */
function hostileSegment(random: Random): string {
  return random.chance(0.5) ? random.pick(RAW_SEGMENTS) : inAddress(random.pick(HOSTILE_TEXTS)) || "%20";
}

function queryValue({ name, schema }: Parameter, making: Making, isHostile: boolean): string {
  if (!isHostile) return inAddress(String(fitting(schema, name, making)));
  if (name === "cursor") return making.random.pick(CURSORS);
  if (name === "limit" || name === "page") return making.random.pick(LIMITS);
  return inAddress(making.random.pick(HOSTILE_TEXTS));
}

function bodyOf(
  schema: JsonSchema,
  making: Making,
  isFitting: boolean,
): { payload: string; contentType: string } {
  const { random } = making;
  const value = fitting(schema, "", making);
  if (isFitting) return { payload: JSON.stringify(value), contentType: "application/json" };
  const isRaw = random.chance(0.25);
  const contentType = random.chance(isRaw ? 0.5 : 0.9) ? "application/json" : random.pick(CONTENT_TYPES);
  if (isRaw) return { payload: random.pick(RAW_BODIES), contentType };
  return { payload: JSON.stringify(spoil(value, making)) ?? "", contentType };
}

/** The value with something in it gone, changed or too much. */
function spoil(value: unknown, making: Making): unknown {
  const { random } = making;
  if (typeof value !== "object" || value === null || random.chance(0.15)) return hostileValue(random);
  if (Array.isArray(value)) return [...value.slice(1), spoil(value[0], making)];
  const members = Object.entries(value);
  const [name, member] = members.length > 0 ? random.pick(members) : ["x", 1];
  const others = members.filter(([other]) => other !== name);
  const change = random.int(4);
  if (change === 0) return Object.fromEntries(others);
  if (change === 1) return { ...value, [random.pick(HOSTILE_TEXTS)]: hostileValue(random) };
  return Object.fromEntries([...others, [name, change === 2 ? hostileValue(random) : spoil(member, making)]]);
}

function inAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function cursor(text: string): string {
  return Buffer.from(text).toString("base64url");
}
