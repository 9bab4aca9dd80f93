import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const PROGRAMS = [
  "google-chrome",
  "curl",
  "mariadb-install-db",
  "my_print_defaults",
  "go",
  "openssl",
  "php",
  "python3",
  "ruby",
];
const PREPARE = `import(${JSON.stringify(join(import.meta.dirname, "system.mjs"))}).then((it) => it.prepareSystem())`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hookline-path-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const isRoot = process.getuid?.() === 0;

/** Puts programs into the only folder that is on PATH. */
function bring(...programs: string[]): void {
  for (const program of programs) symlinkSync("/bin/true", join(folder, program));
}

/** What it says on a machine that has what was brought. */
function prepare(): string {
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", PREPARE], {
    env: { PATH: folder },
    encoding: "utf8",
  });
  expect(stdout).toBe("");
  return stderr;
}

test("where all is there, nothing is run or said", () => {
  bring(...PROGRAMS);
  symlinkSync("/bin/false", join(folder, "apt-get"));
  expect(prepare()).toBe("");
});

test("where nothing may be installed, one line says what is missing", () => {
  bring(...PROGRAMS.filter((program) => !["go", "ruby"].includes(program)));
  expect(prepare()).toMatch(/^Not on this machine: golang-go, ruby\. .*\n$/);
});

test.runIf(isRoot)("as root, apt-get is asked once for the packages of what is missing", () => {
  bring(...PROGRAMS.filter((program) => !["go", "php"].includes(program)));
  writeFileSync(
    join(folder, "apt-get"),
    `#!/bin/sh\necho "$@" >> ${folder}/asked\necho noise\n[ "$4" = update ] || /bin/ln -s /bin/true ${folder}/go\n`,
    { mode: 0o755 },
  );
  expect(prepare()).toMatch(
    /^Installing golang-go, php-cli for the tests …\nNot on this machine: php-cli\. .*\n$/,
  );
  const asked = readFileSync(join(folder, "asked"), "utf8").trim().split("\n");
  expect(asked).toEqual([
    expect.stringMatching(/ update$/),
    expect.stringMatching(/ install --yes --no-install-recommends golang-go php-cli$/),
  ]);
});
