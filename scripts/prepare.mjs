// Runs before `npm start`, `npm test` and the like, on whatever Node the machine has (20 or newer): installs
// what is missing or out of date, builds the dashboard where its sources changed, and says nothing on stdout, which
// belongs to the command itself. Of several at once one does the work; where nothing is to do, nothing is written.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareSystem } from "./system.mjs";

const NEEDED_MAJOR = 24;
const WAIT_MS = 100;
const TOLD_AFTER = 20;
const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const installStamp = join(modules, ".hookline");
const buildStamp = join(root, "dashboard/dist/.sources");
const busyFile = join(root, ".preparing");
const wantsAll = process.argv.includes("--all");

const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

once(isInstalled, install);
requireNode();
once(isBuilt, build);
if (wantsAll) prepareSystem();

/** Of several processes that find it undone one does it, while the others wait. */
function once(isDone, act) {
  if (isDone()) return;
  waitForTurn();
  try {
    if (!isDone()) act();
  } finally {
    rmSync(busyFile, { force: true });
  }
}

function isInstalled() {
  const [installed, what] = read(installStamp).split(" ");
  return installed === lock && (what === "all" || !wantsAll);
}

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
  writeFileSync(installStamp, `${lock} ${wantsAll ? "all" : "production"}`);
}

/** npm brings Node 24 for Linux and Windows on x64, and Linux on ARM; elsewhere the machine's own must do. */
function broughtNode() {
  const isWindows = process.platform === "win32";
  const name = `node-${isWindows ? "win" : process.platform}-${process.arch}`;
  const node = join(modules, name, "bin", isWindows ? "node.exe" : "node");
  return existsSync(node) ? node : null;
}

function requireNode() {
  if (broughtNode() || Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) return;
  fail(
    `Hookline needs Node ${NEEDED_MAJOR} or newer on this machine, and found ${process.versions.node}. Install it from nodejs.org and try again.`,
  );
}

/** Whether `dashboard/dist` is whole, and from just these sources: Vite takes the stamp away with all else before it writes. */
function isBuilt() {
  return read(buildStamp) === sourcesOfDashboard();
}

function build() {
  console.error("Building the dashboard …");
  const sources = sourcesOfDashboard();
  const { status } = spawnSync(
    broughtNode() ?? process.execPath,
    [join(modules, "vite/bin/vite.js"), "build", "--logLevel", "warn"],
    {
      cwd: join(root, "dashboard"),
      env: { ...process.env, NODE_ENV: "production" }, // React is another one otherwise
      stdio: ["ignore", 2, 2],
    },
  );
  if (status !== 0) fail("The dashboard could not be built; Vite says why above.");
  writeFileSync(buildStamp, sources);
}

/** One hash of all that the build is made from. */
function sourcesOfDashboard() {
  const hash = createHash("sha256").update(lock);
  const files = ["tsconfig.json", "sdk/package.json", ...filesIn("dashboard"), ...filesIn("sdk/src")];
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== "dist" && name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}

/** Until nobody else is at it; who was killed is not waited for. */
function waitForTurn() {
  for (let tries = 1; ; tries++) {
    try {
      writeFileSync(busyFile, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (error.code !== "EEXIST")
        fail(`Something is to be installed or built, and ${root} can't be written to (${error.message}).`);
    }
    const other = Number(read(busyFile));
    if (tries === TOLD_AFTER)
      console.error(`Waiting for process ${other}, which prepares it (${busyFile}) …`);
    if (other > 0 && !isRunning(other)) rmSync(busyFile, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM"; // another user's
  }
}

/** Empty where there is no file. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}

/** `process.exit` runs no `finally`. */
function fail(message) {
  console.error(message);
  if (read(busyFile) === String(process.pid)) rmSync(busyFile, { force: true });
  process.exit(1);
}
