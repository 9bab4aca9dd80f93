// What the tests need from the system, beside npm's packages: a browser for the journeys, a database server that tasks
// write to, and the runtimes of the snippets that the documentation prints. Plain JavaScript, as prepare.mjs runs on
// whatever Node the machine has.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that are looked for on PATH, one of each row, with the Debian package that brings the first. */
const NEEDED = [
  { programs: ["chromium", "chromium-browser", "google-chrome"], debian: "chromium" },
  { programs: ["curl"], debian: "curl" },
  // MariaDB without a service of its own, by programs that stand where everybody looks.
  { programs: ["mariadb-install-db"], debian: "mariadb-server-core" },
  { programs: ["my_print_defaults"], debian: "mariadb-client-core" },
  { programs: ["go"], debian: "golang-go" },
  { programs: ["openssl"], debian: "openssl" },
  { programs: ["php"], debian: "php-cli" },
  { programs: ["python3"], debian: "python3" },
  { programs: ["ruby"], debian: "ruby" },
];

/** Installs what is missing where it may, which is as root on Debian and its like; else says what will be skipped. */
export function prepareSystem() {
  if (missing().length > 0 && process.getuid?.() === 0 && isOnPath("apt-get")) install(missing());
  const left = missing();
  if (left.length === 0) return;
  const names = left.map(({ debian }) => debian).join(", ");
  console.error(
    `Not on this machine: ${names}. The tests that need them are skipped, or fail where CI is set.`,
  );
}

function missing() {
  return NEEDED.filter(({ programs }) => !programs.some(isOnPath));
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

function install(needed) {
  const packages = needed.map(({ debian }) => debian);
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
