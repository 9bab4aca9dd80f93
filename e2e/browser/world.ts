import type { BrowserContextOptions, Page } from "playwright-core";
import type { Engine } from "../../server/src/kernel/database/index.ts";
import { createTestDatabase } from "../../server/src/testing/databases.ts";
import { type HostileReceiver, startHostileReceiver } from "../../server/src/testing/hostile-receiver.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { launchChromium } from "./chromium.ts";

/** An empty installation as `npm start` runs it, a receiver beside it, and a person's browser. */
export interface World {
  /** Where the server listens. */
  url: string;
  /** What the start printed: who opens it may claim the installation. */
  setupLink: string;
  receiver: HostileReceiver;
  server: ServerProcess;
  /** The same installation at the same address, after its process ended. */
  startAgain(): Promise<void>;
  /** A browser of somebody's own: nothing is shared with other people's, but `as` is signed in in it. */
  openBrowser(as?: Page): Promise<Page>;
  /** A browser that runs no script of any page. */
  openBrowserWithoutScript(): Promise<Page>;
  /** What browsers complained of since they were opened: errors of scripts, refused loads, React's warnings. */
  readonly complaints: readonly string[];
  /** What the API answers the person of this browser. */
  api(page: Page, path: string): Promise<Json>;
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
export type Json = any;

/** How long a person waits for something to appear, on a busy machine. */
export const PATIENCE = { timeout: 30_000 };

/** What a server says whose machine is busy; the dashboard asks again by itself. */
const NOT_NOW = /^Failed to load resource: .* status of 503/;

/** `given`: more of the server's environment. */
export async function createWorld(engine: Engine, given: NodeJS.ProcessEnv = {}): Promise<World> {
  const database = await createTestDatabase(engine, { migrated: true });
  const receiver = await startHostileReceiver();
  const settings = {
    HOOKLINE_DATA_DIR: database.dataDir,
    HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
    HOOKLINE_LOG_LEVEL: "warn",
    ...(database.databaseUrl && { DATABASE_URL: database.databaseUrl }),
    ...given,
  };
  let server = startServer({ ...settings, HOOKLINE_PORT: "0" });
  const browser = await launchChromium();
  const complaints: string[] = [];
  const url = await server.ready();

  async function open(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "en-GB",
      ...options,
    });
    context.setDefaultTimeout(PATIENCE.timeout);
    context.on("weberror", (error) => complaints.push(`Uncaught ${error.error()}`));
    context.on("console", (message) => {
      if (!["error", "warning"].includes(message.type()) || NOT_NOW.test(message.text())) return;
      complaints.push(message.text());
    });
    return context.newPage();
  }

  return {
    url,
    setupLink: await printedLink(server),
    receiver,
    get server() {
      return server;
    },
    complaints,
    async startAgain() {
      server = startServer({ ...settings, HOOKLINE_PORT: new URL(url).port });
      await server.ready();
    },
    openBrowser: async (as) => open(as ? { storageState: await as.context().storageState() } : {}),
    openBrowserWithoutScript: () => open({ javaScriptEnabled: false }),
    api: async (page, path) => (await page.request.get(url + path)).json(),
    async close() {
      await browser.close();
      server.signal("SIGTERM");
      await server.ended();
      await receiver.close();
      await database.drop();
    },
  };
}

/** What browsers complained of, but for the answers of the API that a test provoked: browsers complain of any refusal. */
export function oddities({ complaints }: World): string[] {
  return complaints.filter((complaint) => !complaint.startsWith("Failed to load resource"));
}

async function printedLink(server: ServerProcess): Promise<string> {
  for (;;) {
    const link = /\S+\/setup#token=\S+/.exec(server.output)?.[0];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
