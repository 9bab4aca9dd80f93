import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { renderTypes, TYPES_FILE } from "../generate.mjs";

test("the committed types are what docs/openapi.json says: else run npm run generate", async () => {
  const committed = await readFile(TYPES_FILE, "utf8");
  expect(
    committed === (await renderTypes()),
    "sdk/src/generated/api.ts is out of date: npm run generate",
  ).toBe(true);
});
