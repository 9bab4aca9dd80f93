import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestIo, runInput, targetOf } from "../../testing/stand-ins/open-io.ts";
import { type StandIn, type StandInRequest, startStandIn } from "../../testing/stand-ins/stand-in.ts";
import type { Values } from "./connector.ts";
import { httpRequest } from "./http-request.ts";

const target = targetOf(httpRequest, "send");

let there: StandIn;
let io: ReturnType<typeof openTestIo>;
beforeEach(async () => {
  there = await startStandIn(() => ({ json: { ok: true } }));
  io = openTestIo();
});
afterEach(async () => {
  io.close();
  await there.close();
});

function send(settings: Values, values: Values = {}, connection: Values = {}) {
  return target.run(
    io,
    runInput({
      connection: { url: `${there.origin}/v1`, sign_in: "none", ...connection },
      settings: { method: "POST", format: "none", ...settings },
      values,
    }),
  );
}

const came = () => there.requests[0] as StandInRequest;

test("carries the run's key, and headers of one's own", async () => {
  await send({ headers: "Accept-Language: en\n\n X-Tag : a:b " });
  expect(came()).toMatchObject({
    method: "POST",
    path: "/v1",
    headers: {
      "idempotency-key": "5f2c9a6e1b7d4038a1c2e3f405162738",
      "accept-language": "en",
      "x-tag": "a:b",
    },
  });
  await expect(send({ headers: "no colon" })).rejects.toMatchObject({ code: "invalid_header" });
});

describe("the body", () => {
  test.each([
    [
      "JSON, field by field",
      { format: "json_fields", names: "email\nage\nemail" },
      { "field:email": "bruce@example.com", "field:age": 39 },
      "application/json",
      '{"email":"bruce@example.com","age":39}',
    ],
    ["JSON as a whole", { format: "json" }, { body: { a: [1] } }, "application/json", '{"a":[1]}'],
    ["JSON written by hand", { format: "json" }, { body: '{ "a": 1 }' }, "application/json", '{"a":1}'],
    [
      "a form, field by field",
      { format: "form", names: "email\nnote" },
      { "field:email": "b+c@example.com", "field:note": null },
      "application/x-www-form-urlencoded",
      "email=b%2Bc%40example.com",
    ],
    ["text", { format: "text" }, { body: "hello" }, undefined, "hello"],
    ["none", { format: "none", method: "DELETE" }, {}, undefined, ""],
  ])("%s", async (_, settings, values, type, body) => {
    await send(settings, values);
    expect([came().headers["content-type"], came().text]).toEqual([type, body]);
  });

  test("JSON written by hand that is none is not sent", async () => {
    const sending = send({ format: "json" }, { body: '{"name": "Bruce "B" Wayne"}' });
    await expect(sending).rejects.toMatchObject({ kind: "no", code: "invalid_body" });
    expect(there.requests).toEqual([]);
  });
});

describe("the path", () => {
  test.each([
    ["/users/7", "/v1/users/7"],
    ["users/7", "/v1/users/7"],
    ["?id=7", "/v1"],
    ["@evil.example/x", "/v1/@evil.example/x"],
    ["//evil.example", "/v1//evil.example"],
  ])("%s goes to %s", async (path, expected) => {
    await send({}, { path });
    expect(came().path).toBe(expected);
  });

  test.each(["/../admin", "/%2e%2e/admin", "\\..\\..\\admin", "/a/../../v2"])(
    "%s leads away",
    async (path) => {
      await expect(send({}, { path })).rejects.toMatchObject({ kind: "no", code: "url_invalid" });
      expect(there.requests).toEqual([]);
    },
  );
});

describe("signs in", () => {
  test.each([
    ["bearer", { token: "t0ken" }, "authorization", "Bearer t0ken"],
    ["basic", { user: "bruce", password: "b4t" }, "authorization", "Basic YnJ1Y2U6YjR0"],
    ["header", { header: "X-Api-Key", header_value: "k3y" }, "x-api-key", "k3y"],
  ])("by %s", async (sign_in, secrets, header, value) => {
    await send({ headers: `${header}: something else` }, {}, { sign_in, ...secrets });
    expect(came().headers[header]).toBe(value);
  });
});

describe("it worked", () => {
  test.each([
    ["200-299", 204, true],
    ["200-299, 409", 409, true],
    ["201", 200, false],
    ["", 299, true],
    ["", 302, false],
  ])("with the rule “%s”, %i: %s", async (success, status, worked) => {
    there.trouble({ status, text: "" });
    const sending = send({ success });
    if (worked) expect((await sending).summary).toBe(`It answered ${status}`);
    else await expect(sending).rejects.toMatchObject({ kind: "no", status });
  });

  test("only where the answer has what it should", async () => {
    expect((await send({ contains: '"ok":true' })).output).toEqual({ ok: true });
    there.trouble({ json: { ok: false } });
    await expect(send({ contains: '"ok":true' })).rejects.toMatchObject({
      kind: "no",
      code: "not_confirmed",
    });
  });
});

test("the fields follow the kind of body", () => {
  const idsOf = (settings: Values) => {
    const fields = target.fields(io, {}, settings) as readonly { id: string }[];
    return fields.map(({ id }) => id);
  };
  expect(idsOf({ format: "none" })).toEqual(["path"]);
  expect(idsOf({ format: "text" })).toEqual(["path", "body"]);
  expect(idsOf({ format: "form", names: " a \n\nb\na" })).toEqual(["path", "field:a", "field:b"]);
});

test.each([
  [200, "It answered (200)."],
  [404, "It answered (404)."],
  [401, /credentials/],
  [503, /had a fault/],
])("an address that answers %i is tried", async (status, expected) => {
  there.trouble({ status, text: "" });
  const checking = httpRequest.check?.(io, { url: there.origin, sign_in: "none" });
  if (typeof expected === "string") expect(await checking).toBe(expected);
  else await expect(checking).rejects.toThrow(expected);
});
