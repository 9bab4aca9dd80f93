import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FOLDER = join(import.meta.dirname, "../../artifacts/screens");

const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
const SCHEMES = ["light", "dark"] as const;

/** Where the page is wider than the window, or axe finds something (WCAG 2.2 AA and its best practices), by size and scheme. */
type Faults = Record<string, string[]>;

/**
 * Looks at a screen as it is now, light and dark, wide and narrow: a picture of each for people, and for the test
 * that nothing is cut off and that axe finds nothing.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const before = page.viewportSize();
  const faults: Faults = {};
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await settled(page);
      const look = `${name}-${size.width}-${colorScheme}`;
      await takePicture(page, `${look}.png`);
      const found = [...(await widerThanWindow(page)), ...(await violations(page, colorScheme))];
      if (found.length > 0) faults[look] = found;
    }
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
  if (before) await page.setViewportSize(before);
  expect(faults).toEqual({});
}

/** All of the page; of one under a dialog, what the window shows. */
async function takePicture(page: Page, file: string): Promise<void> {
  const isCovered = (await page.locator("[aria-modal=true]").count()) > 0;
  if (!isCovered) await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(FOLDER, file), animations: "disabled", fullPage: !isCovered });
}

/** Fonts are there, and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
      .map(({ finished }) => finished.catch(() => {}));
    await Promise.all(ending);
  });
}

async function widerThanWindow(page: Page): Promise<string[]> {
  const extra = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return extra > 0 ? [`the page is ${extra} px wider than the window`] : [];
}

/** What axe still finds at a second look: at the first, a notification may have been fading away. */
async function violations(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  const found = await askAxe(page, colorScheme);
  if (found.length === 0) return found;
  await settled(page);
  return askAxe(page, colorScheme);
}

/** In the dark only the colours are others. */
async function askAxe(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const results = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        resultTypes: ["violations"],
        ...(rules && { runOnly: rules }),
      }),
    colorScheme === "dark" ? ["color-contrast"] : null,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`)}`,
  );
}
