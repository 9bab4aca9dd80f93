// Writes the types of the API from its committed description: `npm run generate`.
import { readFile, writeFile } from "node:fs/promises";
import openapiTypeScript, { astToString } from "openapi-typescript";

const DOCUMENT = new URL("../docs/openapi.json", import.meta.url);
export const TYPES_FILE = new URL("src/generated/api.ts", import.meta.url);

/** The types that the committed document stands for. */
export async function renderTypes() {
  const types = await openapiTypeScript(JSON.parse(await readFile(DOCUMENT, "utf8")));
  return `// Generated from docs/openapi.json.\n${astToString(types)}`;
}

if (import.meta.main) await writeFile(TYPES_FILE, await renderTypes());
