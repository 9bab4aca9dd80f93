import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../e2e/browser/chromium.ts";
import type { Installation } from "./installation.ts";
import { quantile } from "./results.ts";

const TIMES = 40;
const LOGIN = { email: "bench@example.com", password: "a long passphrase" };

/** Each list of the dashboard, with the links that open it. */
const LISTS: { [list: string]: readonly string[] } = {
  users: ["Users"],
  "webhook URLs": ["Webhooks"],
  "event log": ["Webhooks", "Event Log"],
};

/** How long a person waits from the click, on a page that is there, to the first row, in ms: the 95th of 100, of the list that is slowest. */
export async function openLists({
  place,
  baseUrl,
  project,
}: Installation): Promise<{ list: string; p95: number }> {
  const cli = join(import.meta.dirname, "../server/src/cli.ts");
  const login = [
    "--project",
    project,
    "--role",
    "owner",
    "--email",
    LOGIN.email,
    "--password",
    LOGIN.password,
  ];
  execFileSync(process.execPath, ["--no-warnings", cli, "member", "create", ...login], {
    env: { ...process.env, ...place.env },
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${baseUrl}/projects/${project}`);
    await page.getByLabel("E-mail address").fill(LOGIN.email);
    await page.getByRole("textbox", { name: "Password" }).fill(LOGIN.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    const opened: { list: string; p95: number }[] = [];
    for (const [list, links] of Object.entries(LISTS)) {
      const times: number[] = [];
      for (let i = 0; i < TIMES; i++) {
        await page.goto(`${baseUrl}/projects/${project}`); // nothing is remembered from before
        await page.getByRole("heading", { name: "Latest sign-ups" }).waitFor();
        await whole(page);
        for (const link of links.slice(0, -1)) {
          await page.getByRole("link", { name: link, exact: true }).click();
          await page.locator("main tbody tr").nth(0).waitFor();
        }
        const last = page.getByRole("link", { name: links.at(-1) as string, exact: true });
        await last.waitFor();
        const startedAt = performance.now();
        await last.click();
        await page.locator("main tbody tr").nth(0).waitFor();
        await page.getByRole("heading", { level: 1, name: links.at(-1) as string }).waitFor();
        times.push(performance.now() - startedAt);
      }
      opened.push({ list, p95: quantile(times, 0.95) });
    }
    return opened.reduce((most, one) => (one.p95 > most.p95 ? one : most));
  } finally {
    await browser.close();
  }
}

/** Nothing is on its way any more of what the page shows. */
async function whole(page: Page): Promise<void> {
  await page.locator("main .mantine-Skeleton-root").first().waitFor({ state: "detached" });
}
