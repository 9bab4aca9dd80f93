import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../server/src/testing/app.ts";
import { createClient, type HooklineClient } from "./index.ts";

const USERS = "/api/v1/projects/{project}/users";

describe("watching a project of the real server", () => {
  let app: TestApp;
  let baseUrl: string;
  let hookline: HooklineClient;
  let aborter: AbortController;
  let told: string[];
  let over: Promise<void>;

  async function start(lifeMs: number): Promise<void> {
    app = await startTestApp("sqlite", {}, { streamTimes: { retryMs: 100, heartbeatMs: 50, lifeMs } });
    baseUrl = (await app.start()) ?? "";
    hookline = createClient({ baseUrl, key: (await app.createProject()).secretKey });
  }

  function watch(): void {
    const tell = (what: string) => void told.push(what);
    const options = { onChange: tell, onReady: () => tell("ready"), onState: tell, signal: aborter.signal };
    over = hookline.watch("acme", options);
  }

  const count = (what: string) => () => told.filter((each) => each === what).length;
  const join = (email: string) =>
    hookline.post(USERS, { params: { path: { project: "acme" } }, body: { email } });

  beforeEach(() => {
    told = [];
    aborter = new AbortController();
    over = Promise.resolve();
  });
  afterEach(async () => {
    aborter.abort();
    await over;
    await app.close();
  });

  test("hears of a sign-up, and the server knows when it has gone", async () => {
    await start(60_000);
    watch();
    await expect.poll(count("ready")).toBe(1);
    await join("bruce@example.com");
    await expect.poll(count("users")).toBeGreaterThan(0);
    expect(told.slice(0, 2)).toEqual(["live", "ready"]);
    aborter.abort();
    await over;
    const streams = async () => (await fetch(`${baseUrl}/metrics`)).text();
    await expect.poll(streams).toMatch(/^hookline_live_streams 0$/m);
  });

  test("hears on when the server renews the stream, and sees no loss in it", async () => {
    await start(200);
    watch();
    await expect.poll(count("ready")).toBeGreaterThan(1);
    await expect
      .poll(async () => (await join(`${told.length}@example.com`)) && count("users")())
      .toBeGreaterThan(0);
    expect(told).not.toContain("reconnecting");
  });

  test("ends where it may not hear, or there is nothing to hear of", async () => {
    await start(60_000);
    const nobody = createClient({ baseUrl, key: "hl_sk_nobody" }).watch("acme", { onChange() {} });
    await expect(nobody).rejects.toMatchObject({ status: 401, code: "unauthenticated" });
    await expect(hookline.watch("elsewhere", { onChange() {} })).rejects.toMatchObject({ status: 404 });
  });
});
