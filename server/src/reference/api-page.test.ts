import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../testing/app.ts";

describe("the page of the API", () => {
  let app: TestApp;
  let page: string;
  let policy: string;

  beforeAll(async () => {
    app = await startTestApp("sqlite");
    const answer = await app.http.inject("/docs/api");
    expect(answer.statusCode).toBe(200);
    page = answer.body;
    policy = String(answer.headers["content-security-policy"]);
  });
  afterAll(() => app.close());

  test("has no script, loads nothing, and allows itself neither", () => {
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; /);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(page).not.toMatch(/<(script|link|img|iframe|object)|\son\w+=|\sstyle=|url\(|@import/);
    const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address as string);
    expect(
      addresses.filter((address) => !/^(#|\/api\/openapi\.json$|\/docs\/webhooks$)/.test(address)),
    ).toEqual([]);
  });

  test("shows every operation and event, each where the contents say", () => {
    const { paths, webhooks } = app.apiDocument();
    const operations = [
      ...Object.values(paths).flatMap((item) => Object.values(item)),
      ...Object.values(webhooks).map(({ post }) => post),
    ];
    const missing = operations.filter(({ operationId }) => !page.includes(`id="${operationId}"`));
    expect(missing).toEqual([]);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id as string);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("says of what only a member may do that no key will do", () => {
    const section = page.slice(page.indexOf('id="deleteSession"'));
    expect(/<p class="access">([^<]*)</.exec(section)?.[1]).toBe("For signed-in members; no key will do.");
  });

  test("shows numbers that make sense, within their limits", () => {
    expect(page).toMatch(/idle_after_days&quot;: 90/);
    expect(page).not.toMatch(/(idle_after_days|retention_days|status_code)&quot;: 1\b/);
  });

  test("shows who creates a project as its owner", () => {
    const section = page.slice(page.indexOf('id="postProjects"'));
    expect(/&quot;role&quot;: &quot;(\w+)&quot;/.exec(section)?.[1]).toBe("owner");
  });

  test("shows calls that work: a sign-up as it is printed", async () => {
    const { secretKey } = await app.createProject({ name: "Acme" });
    const section = page.slice(page.indexOf('id="postProjectsUsers"'));
    const printed = /<pre><code>([^<]*)<\/code>/.exec(section)?.[1] ?? "";
    const command = printed.replaceAll("&#39;", "'").replaceAll("&quot;", '"');
    const [, method, address, body] = /^curl -X (\w+) \\\n +(\S+) \\\n.*-d '(.*)'$/s.exec(command) ?? [];
    expect([method, address]).toEqual(["POST", "https://hookline.example.com/api/v1/projects/acme/users"]);
    const path = new URL(address ?? "").pathname;
    const { status } = await app.api(secretKey).post(path, JSON.parse(body ?? ""));
    expect(status).toBe(201);
  });
});
