import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { SecretError } from "./secret-error.ts";

/** A key that wraps data keys. Its id is a short hash of it, and may be shown. */
export interface MasterKey {
  id: string;
  key: KeyObject;
}

const MIN_CHARACTERS = 32;
const ID_BYTES = 6;

/** What is wrong with a comma-separated list of master keys, one sentence each; never a key itself. */
export function masterKeyProblems(text: string): string[] {
  const keys = splitKeys(text);
  if (keys.length === 0) return ["no master key is given"];
  return keys.flatMap((key, at) =>
    key.length >= MIN_CHARACTERS
      ? []
      : [
          `key ${at + 1} of ${keys.length} has ${key.length} characters, at least ${MIN_CHARACTERS} are needed`,
        ],
  );
}

/** Master keys from a comma-separated list, current first. Throws SecretError where there is none, or one is too short. */
export function parseMasterKeys(text: string): MasterKey[] {
  const problems = masterKeyProblems(text);
  if (problems.length > 0) throw new SecretError(`Bad master keys: ${problems.join("; ")}.`);
  return splitKeys(text).map(masterKey);
}

/**
 * 32 bytes for one purpose out of a random root (HKDF-SHA256, RFC 5869). The root is made once and stored sealed,
 * so that what is derived survives a rotation of the master key.
 */
export function derive(root: Buffer, purpose: string): Buffer {
  return expand(root, `hookline/v1/derived/${purpose}`, 32);
}

function splitKeys(text: string): string[] {
  return text
    .split(",")
    .map((key) => key.trim())
    .filter((key) => key !== "");
}

function masterKey(text: string): MasterKey {
  return {
    id: expand(text, "hookline/v1/master-key-id", ID_BYTES).toString("hex"),
    key: createSecretKey(expand(text, "hookline/v1/master-key", 32)),
  };
}

function expand(secret: string | Buffer, info: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", info, bytes));
}
