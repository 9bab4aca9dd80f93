import { createApp } from "../server/src/app.ts";
import { loadConfig } from "../server/src/config.ts";
import { systemClock } from "../server/src/kernel/clock.ts";
import { createLogger } from "../server/src/kernel/log.ts";

/** A delivering process: starts when its parent says so, and tells how long it took until nothing was pending. */
const app = await createApp({
  config: loadConfig(process.env),
  clock: systemClock,
  log: createLogger({ level: "error" }),
});

async function drain(): Promise<void> {
  const startedAt = performance.now();
  const cpuAt = process.cpuUsage();
  app.engine.start();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const left = await app.db.read.all("select 1 from deliveries where due_at is not null limit 1");
    if (left.length === 0) break;
  }
  const { user, system } = process.cpuUsage(cpuAt);
  process.send?.({ cpuUs: user + system, seconds: (performance.now() - startedAt) / 1000, rss: (console.error(process.memoryUsage()), process.memoryUsage().rss) });
  await app.stop(1000);
  process.exit(0);
}

process.on("message", () => void drain());
process.send?.("ready");
