import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SETTINGS } from "../server/src/config.ts";
import { renderSettingsPage, SETTINGS_PAGE } from "./generate-settings-doc.ts";

test("the committed page of settings is what the declaration says: else run node scripts/generate-settings-doc.ts", () => {
  expect(readFileSync(SETTINGS_PAGE, "utf8")).toBe(renderSettingsPage(Object.values(SETTINGS)));
});

test("a pipe in a help text does not break the table", () => {
  const page = renderSettingsPage([{ ...SETTINGS.host, help: "One | two.", isSecret: true }]);
  expect(page).toContain("| `HOOKLINE_HOST` | `127.0.0.1` | One \\| two. Secret. |\n");
});
