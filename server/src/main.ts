import { ConfigError, loadConfig } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { AppError } from "./kernel/errors.ts";
import { serve } from "./serve.ts";

async function main(): Promise<void> {
  await serve(loadConfig(readEnvironment(process.cwd(), process.env)));
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ConfigError || error instanceof AppError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
});
