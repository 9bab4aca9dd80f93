import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../server/src/app.ts";
import { loadConfig } from "../server/src/config.ts";
import type { ApiDocument } from "../server/src/kernel/http/index.ts";
import { createLogger } from "../server/src/kernel/log.ts";

/** Where the generated document is committed. */
export const OPENAPI_FILE = new URL("../docs/openapi.json", import.meta.url);

/** The document as it is committed: a change of the API is a change of lines. */
export function renderDocument(document: ApiDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function generate(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "hookline-openapi-"));
  const app = await createApp({
    config: loadConfig({ HOOKLINE_DATA_DIR: dataDir }),
    clock: { now: Date.now },
    log: createLogger({ level: "silent" }),
  });
  await app.http.ready();
  await writeFile(OPENAPI_FILE, renderDocument(app.apiDocument()));
  await app.stop(0);
  await rm(dataDir, { recursive: true });
}

if (import.meta.main) await generate();
