import { type App, createApp } from "../app.ts";
import { type Config, loadConfig } from "../config.ts";
import type { Engine } from "../kernel/database/index.ts";
import { createLogger } from "../kernel/log.ts";
import { createTestDatabase } from "./databases.ts";
import { createSetClock, type SetClock } from "./set-clock.ts";

/** Where every test's clock stands at first. */
export const START = Date.UTC(2026, 2, 2, 9, 30);

export interface TestApp extends App {
  clock: SetClock;
  config: Config;
  /** Ends the app and removes its data. */
  close(): Promise<void>;
}

/**
 * The whole app in process, on an empty database of its own, with a clock that the test sets. Requests go
 * in by `http.inject`; it delivers once `engine.start()` is called. Webhooks may go to loopback.
 */
export async function startTestApp(engine: Engine, settings: Record<string, string> = {}): Promise<TestApp> {
  const database = await createTestDatabase(engine);
  const config = loadConfig({
    HOOKLINE_DATA_DIR: database.dataDir,
    HOOKLINE_BASE_URL: "https://hookline.example.com",
    HOOKLINE_PORT: "0",
    HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
    ...(database.databaseUrl ? { DATABASE_URL: database.databaseUrl } : {}),
    ...settings,
  });
  const clock = createSetClock(START);
  const app = await createApp({ config, clock, log: createLogger({ level: "silent" }) });
  return {
    ...app,
    clock,
    config,
    async close() {
      await app.stop(1000);
      await database.drop();
    },
  };
}
