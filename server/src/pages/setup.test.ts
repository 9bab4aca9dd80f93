import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../testing/app.ts";

describe("until there is a dashboard", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp("sqlite");
  });
  afterAll(() => app.close());

  test("the printed address leads to the API's description", async () => {
    const { statusCode, headers } = await app.http.inject("/");
    expect([statusCode, headers.location]).toEqual([302, "/docs/api"]);
  });

  test("the printed link leads to a page that asks for what a claim takes, and for the token in the link", async () => {
    const { body } = await app.http.inject("/setup");
    const asked = [...body.matchAll(/<input name="(\w+)"/g)].map(([, name]) => name);
    const claim = app.apiDocument().paths["/api/v1/setup"]?.post?.requestBody?.content["application/json"];
    expect(["token", ...asked].sort()).toEqual(Object.keys(claim?.schema.properties ?? {}).sort());
  });

  test("its policy lets the browser run its own script and nothing else", async () => {
    const page = await app.http.inject("/setup");
    const policy = page.headers["content-security-policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'; connect-src 'self'");
    const [, address = ""] = /<script src="([^"]+)"><\/script>/.exec(page.body) ?? [];
    const script = await app.http.inject(address);
    expect(script.headers["content-type"]).toMatch(/^text\/javascript/);
    expect(script.body).toContain('fetch("/api/v1/setup"');
    expect(page.body.match(/<script|\son\w+=|style="/g)).toEqual(["<script"]);
  });
});
