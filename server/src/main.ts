import { ConfigError, loadConfig } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { serve } from "./serve.ts";

async function main(): Promise<void> {
  await serve(loadConfig(readEnvironment(process.cwd(), process.env)));
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
