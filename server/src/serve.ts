import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { lowerHelperThreads } from "./helper-threads.ts";
import { systemClock } from "./kernel/clock.ts";
import { createLogger } from "./kernel/log.ts";
import { releaseMemory } from "./release-memory.ts";

/** How long what is under way may take to end after SIGTERM; an attempt takes 15 s at most. */
const GRACE_MS = 20_000;

/** Runs the server until SIGTERM or SIGINT. */
export async function serve(config: Config): Promise<void> {
  const log = createLogger({ level: config.logLevel });
  const app = await createApp({ config, clock: systemClock, log });
  const address = await app.start().catch(async (error: unknown) => {
    await app.stop(0);
    throw error;
  });
  releaseMemory();
  lowerHelperThreads();
  console.log(greeting(address, config));
  const setupLink = config.roles.includes("api") ? await app.setupLink() : null;
  if (setupLink) console.log(`Nobody owns it yet. Who has this link may claim it: ${setupLink}`);

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

/** `address`: where the port is open, which is not always where people come. */
function greeting(address: string | null, { baseUrl }: Config): string {
  if (address === null) return "Hookline delivers, and listens nowhere (HOOKLINE_ROLES=work)";
  const isElsewhere = baseUrl !== null && baseUrl !== address;
  return `Hookline listens on ${address}${isElsewhere ? `\nPeople reach it at ${baseUrl}` : ""}`;
}
