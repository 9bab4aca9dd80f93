import { randomBytes } from "node:crypto";
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../folder.ts";
import { type MasterKey, masterKeyProblems, parseMasterKeys } from "./master-key.ts";
import { SecretError } from "./secret-error.ts";

const FOR_OTHERS = 0o077;
const HEADER =
  "# Master keys of this Hookline installation, the current one first. Keep a copy in a safe place:\n" +
  "# without them, stored secrets can't be read. Keep old ones until `hookline secrets rotate` has run.\n";

/** Where the master keys of a data folder stand. */
export function keyFilePath(dataDir: string): string {
  return join(dataDir, "secret.key");
}

/** Its master keys, current first. Throws SecretError where it is gone, damaged, or open to other users. */
export function readKeyFile(path: string): MasterKey[] {
  const texts = readKeyTexts(path);
  if (!texts)
    throw new SecretError(
      `The key file ${path} is gone. Put it back, or set HOOKLINE_SECRET as it was: without the key, the stored secrets are lost.`,
    );
  const problems = masterKeyProblems(texts.join(","));
  if (problems.length > 0) {
    throw new SecretError(`The key file ${path} is damaged: ${problems.join("; ")}. Put back a copy of it.`);
  }
  return parseMasterKeys(texts.join(","));
}

/** Makes the file with one random key where there is none. Of several processes that try at once, one wins; the file is never half written. */
export function ensureKeyFile(path: string): void {
  if (readKeyTexts(path)) return;
  makeFolder(dirname(path));
  putInPlace(path, [newKey()], (draft) => {
    try {
      linkSync(draft, path);
    } catch (error) {
      if (!isErrno(error, "EEXIST")) throw error;
    } finally {
      rmSync(draft);
    }
  });
}

/** Puts a new random key first. Throws SecretError while another process does the same. */
export function addKeyToFile(path: string): void {
  const lock = `${path}.lock`;
  try {
    closeSync(openSync(lock, "wx", 0o600));
  } catch (error) {
    if (!isErrno(error, "EEXIST")) throw error;
    throw new SecretError(
      `Another rotation is running. If none is (one was killed), delete ${lock} and try again.`,
    );
  }
  try {
    putInPlace(path, [newKey(), ...(readKeyTexts(path) ?? [])], (draft) => renameSync(draft, path));
  } finally {
    rmSync(lock);
  }
}

function newKey(): string {
  return randomBytes(32).toString("base64url");
}

/** Null where there is no file. */
function readKeyTexts(path: string): string[] | null {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if (isErrno(error, "ENOENT")) return null;
    throw error;
  }
  try {
    refuseIfOpenToOthers(file, path);
    const lines = readFileSync(file, "utf8").split("\n");
    return lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  } finally {
    closeSync(file);
  }
}

/** Windows has no such mode bits: there the folder's own access list guards the file. */
function refuseIfOpenToOthers(file: number, path: string): void {
  const mode = fstatSync(file).mode & 0o777;
  if (process.platform === "win32" || (mode & FOR_OTHERS) === 0) return;
  throw new SecretError(
    `The key file ${path} is open to other users (mode ${mode.toString(8).padStart(4, "0")}). Run: chmod 600 ${path}`,
  );
}

/** Writes a complete, synced draft beside `path`, which `place` then gives its name: a reader sees all of it or nothing. */
function putInPlace(path: string, keys: string[], place: (draft: string) => void): void {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  const file = openSync(draft, "wx", 0o600);
  try {
    writeFileSync(file, `${HEADER}${keys.join("\n")}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  place(draft);
  syncFolder(dirname(path));
}

/** A file's name is safe from a power cut once its folder is synced; Windows can't, and need not. */
function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
