import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fileIn } from "./files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hookline-files-"));
  writeFileSync(join(folder, "there.csv"), "");
  symlinkSync("/etc/passwd", join(folder, "link.csv"));
  symlinkSync(join(folder, "there.csv"), join(folder, "inside.csv"));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(["new.csv", "there.csv", "inside.csv", "Über uns 2.csv", "a.b-c_d.sqlite"])("takes %j", (name) => {
  expect(fileIn(folder, name)).toBe(join(folder, name));
});

it.each([
  ...[
    "",
    ".",
    "..",
    "../x.csv",
    "a/b.csv",
    "/etc/passwd",
    "a\\b.csv",
    "..\\x",
    ".hidden",
    "a..csv",
    "a\0.csv",
    "a\n.csv",
  ],
  ...[
    "~/x.csv",
    "file:///etc/passwd",
    " x.csv",
    "x?mode=memory",
    ":memory:",
    "%2e%2e%2fx",
    "link.csv",
    "a".repeat(101),
  ],
])("takes no %j", (name) => {
  expect(() => fileIn(folder, name)).toThrow(expect.objectContaining({ kind: "no", code: "file_name" }));
});

it("takes none where no folder is set aside", () => {
  expect(() => fileIn(null, "x.csv")).toThrow(expect.objectContaining({ kind: "no", code: "files_off" }));
});
