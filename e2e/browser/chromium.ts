import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Debian's name first, then what others call it. */
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** A browser of the tests talks to the tests' server and to nobody else. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Nobody without a browser is kept from the other tests; a run of CI must have one. */
export const isBrowserMissing = findChromium() === undefined && !process.env.CI;

/** The system's Chromium. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("The browser tests need Chromium: `apt install chromium`.");
  return chromium.launch({ executablePath, args: FLAGS });
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
