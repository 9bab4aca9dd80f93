import { loadConfig } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { explainFailure } from "./failure.ts";
import { serve } from "./serve.ts";

async function main(): Promise<void> {
  await serve(loadConfig(readEnvironment(process.cwd(), process.env)));
}

main().catch((error: unknown) => {
  console.error(explainFailure(error) ?? error);
  process.exit(1);
});
