import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const run = promisify(execFile);

export const SDK = fileURLToPath(new URL("..", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = join(ROOT, "node_modules");

/** A program that npm installed. */
export const bin = (name: string) => join(MODULES, ".bin", name);
/** TypeScript as the workspace has it, and the older one that many still use. */
export const COMPILERS = { 7: bin("tsc"), 5: join(SDK, "node_modules/typescript/bin/tsc") };

/** Somebody's project, in a folder of its own, that has the SDK installed as it is published. */
export interface UserProject {
  folder: string;
  remove(): Promise<void>;
}

export async function startUserProject(): Promise<UserProject> {
  const folder = await mkdtemp(join(tmpdir(), "hookline-sdk-"));
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "@hookline/sdk"), { recursive: true });
  await cp(join(MODULES, "eventsource-parser"), join(modules, "eventsource-parser"), { recursive: true });
  await writeFile(join(folder, "package.json"), '{"private":true,"type":"module"}');
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** For programs that are Node's. */
export async function installNodeTypes({ folder }: UserProject): Promise<void> {
  await mkdir(join(folder, "node_modules/@types"));
  for (const name of ["@types/node", "undici-types"]) {
    await symlink(join(MODULES, name), join(folder, "node_modules", name));
  }
}

/** Installs what `tsc -p sdk/tsconfig.build.json` builds. */
export async function installBuilt({ folder }: UserProject): Promise<void> {
  const installed = join(folder, "node_modules/@hookline/sdk");
  await run(COMPILERS[7], ["-p", join(SDK, "tsconfig.build.json"), "--outDir", join(installed, "dist")]);
  await cp(join(SDK, "package.json"), join(installed, "package.json"));
}
