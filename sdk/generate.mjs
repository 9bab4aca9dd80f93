// Writes the types of the API from its committed description: `npm run generate`.
import { readFile, writeFile } from "node:fs/promises";
import openapiTypeScript, { astToString } from "openapi-typescript";

const DOCUMENT = new URL("../docs/openapi.json", import.meta.url);
export const TYPES_FILE = new URL("src/generated/api.ts", import.meta.url);

/** The types that the committed document stands for. */
export async function renderTypes() {
  const document = JSON.parse(await readFile(DOCUMENT, "utf8"));
  const types = await openapiTypeScript({ ...document, paths: callable(document.paths) });
  return `// Generated from docs/openapi.json.\n${astToString(types)}`;
}

/** Only what a program calls: pages, redirections and streams answer no JSON. */
function callable(paths) {
  const kept = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).filter(([, operation]) => answersJson(operation))),
  ]);
  return Object.fromEntries(kept.filter(([, item]) => Object.keys(item).length > 0));
}

function answersJson({ responses }) {
  return Object.entries(responses).some(
    ([status, { content }]) => status.startsWith("2") && (!content || "application/json" in content),
  );
}

if (import.meta.main) await writeFile(TYPES_FILE, await renderTypes());
