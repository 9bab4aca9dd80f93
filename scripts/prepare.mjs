// Runs before `npm start`, `npm test` and the like, on whatever Node the machine has (20 or newer): installs
// what is missing or out of date, and says nothing on stdout, which belongs to the command itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED_MAJOR = 24;
const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const stamp = join(modules, ".hookline");
const wantsAll = process.argv.includes("--all");

const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const installed = existsSync(stamp) ? readFileSync(stamp, "utf8").split(" ") : [];
const isCurrent = installed[0] === lock && (installed[1] === "all" || !wantsAll);

if (!isCurrent) install();
requireNode();

function install() {
  console.error(`Installing ${wantsAll ? "everything that the tests need" : "what Hookline needs"} …`);
  const flags = wantsAll ? ["--include=dev"] : ["--omit=dev"]; // whatever NODE_ENV says
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const { status } = spawnSync(
    command,
    [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error", ...flags],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: !npm && process.platform === "win32",
    },
  );
  if (status !== 0) fail("The installation failed; npm says why above.");
  writeFileSync(stamp, `${lock} ${wantsAll ? "all" : "production"}`);
}

/** npm brings Node 24 for Linux and Windows on x64, and Linux on ARM; elsewhere the machine's own must do. */
function requireNode() {
  if (existsSync(join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node"))) return;
  if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) return;
  fail(
    `Hookline needs Node ${NEEDED_MAJOR} or newer on this machine, and found ${process.versions.node}. Install it from nodejs.org and try again.`,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
