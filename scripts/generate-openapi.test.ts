import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startTestApp } from "../server/src/testing/app.ts";
import { OPENAPI_FILE, renderDocument } from "./generate-openapi.ts";

test("the committed OpenAPI document is what the routes say: else run node scripts/generate-openapi.ts", async () => {
  const app = await startTestApp("sqlite", {
    HOOKLINE_BASE_URL: "https://elsewhere.example.com",
    HOOKLINE_PORT: "4567",
  });
  try {
    await app.http.ready();
    expect(readFileSync(OPENAPI_FILE, "utf8")).toBe(renderDocument(app.apiDocument()));
  } finally {
    await app.close();
  }
});
