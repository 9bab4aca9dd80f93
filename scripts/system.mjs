// What the tests need from the system, beside npm's packages: a browser for the journeys, and the runtimes of the
// snippets that the documentation prints. Plain JavaScript, as prepare.mjs runs on whatever Node the machine has.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that are looked for on PATH, each with the Debian package that brings it. */
const PACKAGE_OF = {
  chromium: "chromium",
  curl: "curl",
  go: "golang-go",
  openssl: "openssl",
  php: "php-cli",
  python3: "python3",
  ruby: "ruby",
};

/** Installs what is missing where it may, which is as root on Debian and its like; else says what will be skipped. */
export function prepareSystem() {
  if (missing().length > 0 && process.getuid?.() === 0 && isOnPath("apt-get")) install(missing());
  const left = missing();
  if (left.length === 0) return;
  console.error(
    `Not on this machine: ${left.join(", ")}. The tests that need them are skipped, or fail where CI is set.`,
  );
}

function missing() {
  return Object.keys(PACKAGE_OF).filter((program) => !isOnPath(program));
}

function isOnPath(program) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function install(programs) {
  const packages = programs.map((program) => PACKAGE_OF[program]);
  console.error(`Installing ${packages.join(", ")} for the tests …`);
  if (apt("update")) apt("install", "--yes", "--no-install-recommends", ...packages);
}

/** Whether it went well. Waits for another apt-get that is under way. */
function apt(...command) {
  const { status } = spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...command], {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}
