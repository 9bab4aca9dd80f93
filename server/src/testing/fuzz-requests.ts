import type { InjectOptions } from "fastify";
import type { ApiDocument, JsonSchema, Operation, Parameter } from "../kernel/http/index.ts";
import { fitting, hostileText, hostileTime, hostileValue, type Making } from "./fuzz-values.ts";
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

const FORM = "application/x-www-form-urlencoded";
const ISO_TIME = /^\d{4}-\d\d-\d\dT/;

/** How much of a request is as the document says. */
const FITTING = 0.4;
/** Of the others, how much has its fault in the body: one that has it in the address as well gets no further. */
const SPOILED_BODY = 0.6;
const FURTHER_FAULT = 0.1;

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
  `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
  `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
  `{"a":"${"x".repeat(2 ** 20)}"}`,
];

const RAW_FORMS: readonly string[] = [
  "a=1&a=2&a[b]=3&%00=%00&%zz",
  "email=%F0%9F%92%A9%00@example.com&custom_fields[%00]=x&ref=%ff",
  "email=nul@example.com&ref=%00",
  "email=nul@example.com&custom_fields[a]=%00",
  "email=nul@example.com&custom_fields[%00]=a",
  "tester[email]=nul@example.com&tester[custom_fields][a]=%00",
  "tester[email]=f@example.com&tester[profile][city]=x&tester[][]=1&tester[a][b][c][d][e][f]=1",
];

const CONTENT_TYPES: readonly string[] = [
  "application/json",
  "application/json; charset=utf-16",
  "application/vnd.api+json",
  FORM,
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

const QUERIES: readonly string[] = [
  "__proto__=1",
  "constructor=1",
  "=",
  "&&",
  "a[b]=1",
  "%",
  "limit=1&limit=2",
  "a%00=1",
  "custom_fields[a%00]=x",
  "custom_fields[a]=%00&custom_fields[a]=%00",
  "email=%00&email=%00",
];

const COOKIE_VALUES: readonly string[] = ["%00", "a%00b", "%", "%ff", "", "a=b=c", '"', "x".repeat(3000)];

const KEYS: readonly string[] = ["", "a", "b", "x".repeat(255), "x".repeat(256), "ключ", "a\tb"];

/** A request to an operation: sometimes what the document asks for, mostly not quite. */
export function makeRequest(target: Target, making: Making): InjectOptions {
  const { random } = making;
  const { method, operation } = target;
  const schema = operation.requestBody?.content["application/json"]?.schema;
  const isFitting = random.chance(FITTING);
  const hasFitBody = isFitting || !random.chance(schema ? SPOILED_BODY : 0);
  const url = urlOf(target, making, isFitting || !hasFitBody);
  const headers: { [name: string]: string } = {};
  if (method === "POST" && random.chance(0.1)) headers["idempotency-key"] = random.pick(KEYS);
  if (random.chance(isVisitors(target) ? 0.5 : 0.05)) headers.cookie = cookies(making);
  const request = { method: method as "GET", url, headers };
  if (method === "GET") return request;
  if (!schema && random.chance(0.7)) return request;
  const { payload, contentType } = bodyOf(target, schema ?? {}, making, hasFitBody);
  return {
    ...request,
    payload,
    headers: { ...headers, ...(contentType !== "" && { "content-type": contentType }) },
  };
}

function urlOf({ path, operation }: Target, making: Making, isFitting: boolean): string {
  const { random } = making;
  const inPath = (operation.parameters ?? []).filter(({ in: place }) => place === "path");
  const inQuery = (operation.parameters ?? []).filter(
    ({ in: place, required }) => place === "query" && (required || random.chance(0.3)),
  );
  const extra = { name: "", in: "query" as const, schema: {} };
  const victim = random.pick([...inPath, ...inQuery, extra]);
  const spoils = (parameter: Parameter) =>
    !isFitting && (parameter === victim || random.chance(FURTHER_FAULT));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = inPath.find((one) => one.name === name) ?? extra;
    return spoils(parameter)
      ? hostileSegment(random)
      : inAddress(String(fitting(parameter.schema, name, making)));
  });
  const query = inQuery.map(
    (parameter) => `${parameter.name}=${queryValue(parameter, making, spoils(parameter))}`,
  );
  if (spoils(extra)) query.push(random.pick(QUERIES));
  return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
}

/** Never empty: that would be another address. */
function hostileSegment(random: Random): string {
  return random.chance(0.5) ? random.pick(RAW_SEGMENTS) : inAddress(hostileText(random)) || "%20";
}

function queryValue({ name, schema }: Parameter, making: Making, isHostile: boolean): string {
  if (!isHostile) return inAddress(String(fitting(schema, name, making)));
  if (schema.format === "date-time") return inAddress(hostileTime(making.random));
  if (name === "cursor") return making.random.pick(CURSORS);
  if (name === "limit" || name === "page") return making.random.pick(LIMITS);
  return inAddress(hostileText(making.random));
}

function isVisitors({ path }: Target): boolean {
  return path.startsWith("/public/");
}

function bodyOf(
  target: Target,
  schema: JsonSchema,
  making: Making,
  isFitting: boolean,
): { payload: string; contentType: string } {
  const { random } = making;
  const form = target.operation.requestBody?.content[FORM]?.schema;
  if (isFitting && form && random.chance(0.3))
    return { payload: formOf(fitting(form, "", making)).join("&"), contentType: FORM };
  const value = fitting(schema, "", making);
  if (isFitting) return { payload: JSON.stringify(value), contentType: "application/json" };
  const takesForms = isVisitors(target) || target.path.startsWith("/api/v2/");
  const contentType = random.chance(0.2)
    ? random.pick(CONTENT_TYPES)
    : random.pick(takesForms ? ["application/json", FORM] : ["application/json"]);
  const isForm = contentType === FORM;
  if (random.chance(0.25)) return { payload: random.pick(isForm ? RAW_FORMS : RAW_BODIES), contentType };
  const spoiled = spoil(value, making);
  return { payload: isForm ? formOf(spoiled).join("&") : (JSON.stringify(spoiled) ?? ""), contentType };
}

/** Of every name that ours have. */
function cookies({ random, pools }: Making): string {
  const names = ["hookline_session", ...(pools.project ?? []).map((id) => `hl_ref_${id}`)];
  return names.map((name) => `${name}=${random.pick(COOKIE_VALUES)}`).join("; ");
}

/** As Rails and PHP write a value into a form. */
function formOf(value: unknown, name = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${inAddress(name)}=${inAddress(String(value))}`];
  return Object.entries(value).flatMap(([key, member]) =>
    formOf(member, name === "" ? key : `${name}[${Array.isArray(value) ? "" : key}]`),
  );
}

/** The value with something in it gone, changed or too much. */
function spoil(value: unknown, making: Making): unknown {
  const { random } = making;
  if (typeof value === "string" && ISO_TIME.test(value)) return hostileTime(random);
  if (typeof value === "string" && random.chance(0.5)) return hostileText(random);
  if (typeof value !== "object" || value === null || random.chance(0.15)) return hostileValue(random);
  if (Array.isArray(value)) return [...value.slice(1), spoil(value[0], making)];
  const members = Object.entries(value);
  const [name, member] = members.length > 0 ? random.pick(members) : ["x", 1];
  const others = members.filter(([other]) => other !== name);
  const change = random.int(4);
  if (change === 0) return Object.fromEntries(others);
  if (change === 1) return { ...value, [hostileText(random)]: hostileValue(random) };
  return Object.fromEntries([...others, [name, change === 2 ? hostileValue(random) : spoil(member, making)]]);
}

function inAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function cursor(text: string): string {
  return Buffer.from(text).toString("base64url");
}
