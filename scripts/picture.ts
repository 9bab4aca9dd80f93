import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../e2e/browser/chromium.ts";
import { loadConfig } from "../server/src/config.ts";
import { freePort } from "./dev/free-port.ts";
import { OWNER, seed } from "./dev/seed.ts";
import { devSettings } from "./dev/settings.ts";
import { startReceiver } from "./sample/receiver.ts";
import { startServer } from "./sample/server.ts";

/** What README shows. */
const PICTURES = { overview: "docs/overview.png", "webhooks/log": "docs/event-log.png" };
const SIZE = { width: 1280, height: 800 };
const FIRST_PORT = 4210;

/** `npm run picture`: photographs the dashboard, with a project that is a month old. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hookline-picture-"));
  const receiver = await startReceiver(() => {}, { port: await freePort(FIRST_PORT) });
  const port = await freePort(FIRST_PORT);
  const env = devSettings(process.env, { folder, port, url: `http://127.0.0.1:${port}` });
  const signal = AbortSignal.timeout(120_000);
  const { slug } = await seed(loadConfig(env), { receiver, now: Date.now(), signal });
  const server = await startServer({ env, cwd: folder });
  try {
    await photograph(`${server.url}/projects/${slug}`);
  } finally {
    await server.stop();
    receiver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function photograph(project: string): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: SIZE, locale: "en-GB", reducedMotion: "reduce" });
  await page.goto(project);
  await page.getByLabel("E-mail address").fill(OWNER.email);
  await page.getByRole("textbox", { name: "Password" }).fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  for (const [screen, file] of Object.entries(PICTURES)) {
    await page.goto(`${project}/${screen === "overview" ? "" : screen}`);
    await page.waitForLoadState("load");
    await page
      .getByRole("status", { name: /^Loading/ })
      .first()
      .waitFor({ state: "detached" });
    await page.getByRole("table").first().waitFor();
    await page.screenshot({
      path: fileURLToPath(new URL(`../${file}`, import.meta.url)),
      animations: "disabled",
    });
  }
  await browser.close();
}

await main();
