import { createApp } from "./app.ts";
import { ConfigError, loadConfig } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { systemClock } from "./kernel/clock.ts";
import { createLogger } from "./kernel/log.ts";

/** How long what is under way may take to end after SIGTERM; an attempt takes 15 s at most. */
const GRACE_MS = 20_000;

async function main(): Promise<void> {
  const config = loadConfig(readEnvironment(process.cwd(), process.env));
  const log = createLogger({ level: config.logLevel });
  const app = await createApp({ config, clock: systemClock, log });
  const address = await app.start();
  console.log(`Hookline listens on ${address}`);

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    app.stop(GRACE_MS).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
