import { ConfigError, loadConfig } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { AppError } from "./kernel/errors.ts";
import { SecretError } from "./kernel/secrets/index.ts";
import { serve } from "./serve.ts";

/** Whose message is all that an operator needs. */
const EXPECTED = [ConfigError, SecretError, AppError];

async function main(): Promise<void> {
  await serve(loadConfig(readEnvironment(process.cwd(), process.env)));
}

main().catch((error: unknown) => {
  const isExpected = EXPECTED.some((kind) => error instanceof kind);
  console.error(isExpected ? (error as Error).message : error);
  process.exit(1);
});
