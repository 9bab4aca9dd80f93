import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHttp } from "../kernel/http/index.ts";
import { createLogger } from "../kernel/log.ts";
import { DASHBOARD_PATHS, dashboardRoutes } from "./index.ts";

describe("the dashboard's files", () => {
  const http = createHttp({ log: createLogger({ level: "silent" }), trustProxy: false });
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hookline-dashboard-"));
    await mkdir(join(folder, "assets"));
    await writeFile(join(folder, "index.html"), '<meta nonce="__CSP_NONCE__"><link nonce="__CSP_NONCE__">');
    await writeFile(join(folder, "assets/index-1a2b.js"), "plain");
    await writeFile(join(folder, "assets/index-1a2b.js.br"), "brotli");
    await dashboardRoutes(http, { folder });
  });
  afterAll(async () => {
    await http.close();
    await rm(folder, { recursive: true });
  });

  test.each(DASHBOARD_PATHS.map((path) => path.replace("*", "acme/webhooks")))(
    "%s shows the page, whose script and style come from here alone and are never inline",
    async (url) => {
      const { statusCode, headers, body } = await http.inject(url);
      expect(statusCode).toBe(200);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      const nonce = /^<meta nonce="([\w-]{22})"><link nonce="\1">$/.exec(body)?.[1];
      const policy = new Map(
        String(headers["content-security-policy"])
          .split("; ")
          .map((part) => [part.split(" ")[0], part]),
      );
      expect(policy.get("default-src")).toBe("default-src 'none'");
      expect(policy.get("script-src")).toBe("script-src 'self'");
      expect(policy.get("style-src")).toBe(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy.get("connect-src")).toBe("connect-src 'self'");
      expect(policy.get("frame-src")).toBe("frame-src 'self'");
      expect(policy.get("frame-ancestors")).toBe("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
      });
    },
  );

  const ofBrowser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

  test.each(["/uers", "/account/typo", "/docs/typo?x=1"])(
    "who mistypes an address in a browser (%s) gets the page, which says that nothing is there",
    async (url) => {
      const { statusCode, headers } = await http.inject({ url, headers: ofBrowser });
      expect([statusCode, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
      expect(headers["content-security-policy"]).toContain("script-src 'self'");
    },
  );

  test.each([
    ["a program", "GET", "/uers", { accept: "*/*" }],
    ["a browser of an API's address", "GET", "/api/v1/typo", ofBrowser],
    ["a form", "POST", "/uers", ofBrowser],
  ] as const)("%s is told as a problem", async (_, method, url, headers) => {
    const answer = await http.inject({ method, url, headers });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
  });

  test("no two answers have the same nonce", async () => {
    expect((await http.inject("/")).body).not.toBe((await http.inject("/")).body);
  });

  test("what is named by its content is kept for good, and sent as it was compressed by the build", async () => {
    const plain = await http.inject("/assets/index-1a2b.js");
    expect([plain.body, plain.headers["cache-control"]]).toEqual([
      "plain",
      "public, max-age=31536000, immutable",
    ]);
    const { body, headers } = await http.inject({
      url: "/assets/index-1a2b.js",
      headers: { "accept-encoding": "gzip, br" },
    });
    expect([body, headers["content-encoding"], headers.vary]).toEqual(["brotli", "br", "accept-encoding"]);
  });

  test("what is not there is said so, and that isn't kept", async () => {
    const { statusCode, headers, body } = await http.inject("/assets/gone-3c4d.js");
    expect([statusCode, headers["cache-control"]]).toEqual([404, "no-store"]);
    expect(JSON.parse(body).code).toBe("not_found");
  });

  test.each(["..%2findex.html", "..%2f..%2f..%2fetc%2fpasswd", ".hidden", "%00.js"])(
    "no address leads out of the folder of assets: %s",
    async (file) => {
      const { statusCode } = await http.inject(`/assets/${file}`);
      expect([400, 422]).toContain(statusCode);
    },
  );

  test("says how to build it where it isn't", async () => {
    await rm(join(folder, "index.html"));
    const { statusCode, body } = await http.inject("/");
    expect(statusCode).toBe(404);
    expect(JSON.parse(body).detail).toContain("npm start");
  });
});
