// Runs before `npm start`, `npm test` and the like, on whatever Node the machine has (20 or newer): installs
// what is missing or out of date, builds the dashboard where its sources changed, and says nothing on stdout, which
// belongs to the command itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareSystem } from "./system.mjs";

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
buildDashboard();
if (wantsAll) prepareSystem();

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

/** `dashboard/dist`, unless it was built from just these sources. */
function buildDashboard() {
  const stamp = join(root, "dashboard/dist/.sources");
  const sources = sourcesOfDashboard();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  console.error("Building the dashboard …");
  const node = join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node");
  const { status } = spawnSync(
    existsSync(node) ? node : process.execPath,
    [join(modules, "vite/bin/vite.js"), "build", "--logLevel", "warn"],
    { cwd: join(root, "dashboard"), stdio: ["ignore", 2, 2], shell: process.platform === "win32" },
  );
  if (status !== 0) fail("The dashboard could not be built; Vite says why above.");
  writeFileSync(stamp, sources);
}

/** One hash of all that the build is made from. */
function sourcesOfDashboard() {
  const hash = createHash("sha256").update(lock);
  for (const folder of ["dashboard", "sdk/src"]) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/[\\/](dist|node_modules)[\\/]/.test(path));
    for (const path of files.sort()) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest("hex");
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
