import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVENT_TYPES } from "../events/index.ts";
import type { ApiDocument, ApiResponse, Operation } from "../kernel/http/index.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { LEFT_OUT } from "./description.ts";

interface Described {
  /** As in `GET /api/v1/me`. */
  name: string;
  operation: Operation;
}

describe("the OpenAPI document", () => {
  let app: TestApp;
  let document: ApiDocument;
  let operations: Described[];

  beforeAll(async () => {
    app = await startTestApp("sqlite");
    document = (await app.http.inject("/api/openapi.json")).json();
    operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        operation,
      })),
    );
  });
  afterAll(() => app.close());

  const wrong = (isRight: (operation: Operation) => boolean) =>
    operations.filter(({ operation }) => !isRight(operation)).map(({ name }) => name);

  /** Behind the pointer, if it is one. */
  function resolved(response: ApiResponse): ApiResponse {
    return document.components.responses[response.$ref?.split("/").at(-1) ?? ""] ?? response;
  }

  test("has every route but those that are left out on purpose, each of which is there", () => {
    const routes = app.routes
      .flatMap(({ method, url }) => [method].flat().map((one) => ({ method: one, url })))
      .filter(({ method }) => method !== "HEAD")
      .map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, "{$1}")}`);
    const accounted = [...operations.map(({ name }) => name), ...Object.keys(LEFT_OUT)];
    expect(accounted.sort()).toEqual(routes.sort());
    expect(routes.length).toBeGreaterThan(50);
  });

  test("tells of each operation what it does, in which group, under a name of its own", () => {
    const tags = document.tags.map(({ name }) => name);
    expect(wrong(({ summary }) => /^[A-Z].*[^.]$/.test(summary ?? ""))).toEqual([]);
    expect(wrong(({ tags: own }) => own?.length === 1 && tags.includes(own[0] as string))).toEqual([]);
    expect(tags.filter((tag) => !operations.some(({ operation }) => operation.tags.includes(tag)))).toEqual(
      [],
    );
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.filter((id, i) => !/^\w+$/.test(id) || ids.indexOf(id) !== i)).toEqual([]);
  });

  test("tells of each operation who may use it, as the route declares", () => {
    const kinds = new Map(
      app.routes.flatMap(({ method, url, config }) =>
        [method].flat().map((one) => [`${one} ${url.replace(/:(\w+)/g, "{$1}")}`, config?.access?.kind]),
      ),
    );
    const told = operations.map(
      ({ name, operation }) => [name, operation.security.flatMap(Object.keys)] as const,
    );
    const known = Object.keys(document.components.securitySchemes);
    expect(told.flatMap(([, schemes]) => schemes).filter((scheme) => !known.includes(scheme))).toEqual([]);
    const misled = told.filter(([name, schemes]) => {
      const kind = kinds.get(name);
      if (kind === "public") return schemes.length > 0;
      if (kind === "member") return schemes.join() !== "session";
      return !schemes.includes(kind === "visitor" ? "publishable_key" : "secret_key");
    });
    expect(misled).toEqual([]);
    expect(operations.find(({ name }) => name === "GET /api/v2/betas/{project}")?.operation.security).toEqual(
      [
        { basic_key: ["project:read"] },
        { query_key: ["project:read"] },
        { secret_key: ["project:read"] },
        { session: [] },
      ],
    );
  });

  test("signing out is for who signed in, and for no key", () => {
    expect(document.paths["/api/v1/session"]?.delete?.security).toEqual([{ session: [] }]);
  });

  test("tells of each operation how it answers, and how it refuses", () => {
    const good = ({ responses }: Operation) =>
      Object.entries(responses).filter(([status]) => Number(status) < 400);
    const isTold = ([status, { content = {}, headers = {} }]: [string, ApiResponse]) => {
      if (status === "204") return Object.keys(content).length === 0;
      if (status.startsWith("3")) return "location" in headers;
      return Object.values(content).every(({ schema }) => schema) && Object.keys(content).length > 0;
    };
    expect(wrong((operation) => good(operation).length > 0 && good(operation).every(isTold))).toEqual([]);
    const refusals = ({ responses }: Operation) =>
      Object.entries(responses).filter(([status]) => status === "default" || Number(status) >= 400);
    const isProblem = ([, response]: [string, ApiResponse]) =>
      resolved(response).content?.["application/problem+json"]?.schema.$ref ===
      "#/components/schemas/Problem";
    expect(
      wrong((operation) => refusals(operation).length > 0 && refusals(operation).every(isProblem)),
    ).toEqual([]);
    const answersOf = (name: string) =>
      Object.keys(operations.find((one) => one.name === name)?.operation.responses ?? {});
    expect(answersOf("GET /api/v1/me")).toEqual(["200", "401", "403", "422", "default"]);
    expect(answersOf("POST /api/v1/session")).toEqual(["200", "400", "422", "429", "default"]);
    expect(answersOf("POST /api/v1/projects/{project}/users")).toEqual([
      "200",
      "201",
      "400",
      "401",
      "403",
      "404",
      "409",
      "422",
      "default",
    ]);
  });

  test("has what is no JSON by its media type, and where an answer leads", () => {
    const contentOf = (path: string, status: string) =>
      Object.keys(document.paths[path]?.get?.responses[status]?.content ?? {});
    expect(contentOf("/metrics", "200")).toEqual(["text/plain"]);
    expect(contentOf("/p/{slug}", "200")).toEqual(["text/html"]);
    expect(contentOf("/p/{slug}", "404")).toEqual(["text/html", "application/problem+json"]);
    expect(Object.keys(document.paths["/r/{code}"]?.get?.responses ?? {})).toEqual([
      "302",
      "404",
      "429",
      "default",
    ]);
    const signUp = document.paths["/public/v1/signup"]?.post?.responses;
    expect(signUp?.["303"]?.headers).toHaveProperty("location");
    expect(document.paths["/readyz"]?.get?.responses).toHaveProperty("503");
  });

  test("says what may be left out: what has a default, and a body that may be null", () => {
    const limit = document.paths["/api/v1/projects"]?.get?.parameters?.find(({ name }) => name === "limit");
    expect(limit).toMatchObject({ required: false, schema: { default: 50 } });
    const suspend = document.paths["/api/v1/projects/{project}/users/{user}/suspend"]?.post;
    expect(suspend?.requestBody).toMatchObject({
      required: false,
      content: { "application/json": { schema: { type: "object" } } },
    });
    const key = document.paths["/api/v1/projects/{project}/keys"]?.post?.requestBody;
    expect(key).toMatchObject({
      required: true,
      content: { "application/json": { schema: { required: ["name"] } } },
    });
  });

  test("has a webhook for each event type, with an example that fits", () => {
    expect(Object.keys(document.webhooks)).toEqual(EVENT_TYPES);
    const ajv = formats.default(new Ajv2020({ strict: false }));
    ajv.addSchema({ ...document, $id: "api" });
    const bad = Object.entries(document.webhooks).filter(([name, { post }]) => {
      const media = post.requestBody?.content["application/json"];
      const pointer = `api#/webhooks/${name}/post/requestBody/content/application~1json/schema`;
      return !ajv.validate({ $ref: pointer }, media?.example);
    });
    expect(bad.map(([name]) => name)).toEqual([]);
  });

  test("points to what comes often, and to nothing that isn't there", () => {
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    const components = document.components as unknown as { [kind: string]: { [name: string]: unknown } };
    const dangling = pointers.filter(([, kind, name]) => !components[kind as string]?.[name as string]);
    expect(dangling).toEqual([]);
    const used = new Set(pointers.map(([, , name]) => name));
    expect([...used]).toEqual(
      expect.arrayContaining(["User", "Profile", "ProfileInput", "Problem", "NotFound"]),
    );
  });
});
