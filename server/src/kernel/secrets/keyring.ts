import { addKeyToFile, ensureKeyFile, keyFilePath, readKeyFile } from "./key-file.ts";
import { type MasterKey, parseMasterKeys } from "./master-key.ts";
import { open, rewrap, seal, sealedBy } from "./seal.ts";
import { SecretError } from "./secret-error.ts";

/**
 * Seals secrets for storage, bound to a context that names the place (`project:1/endpoint:5`): moved elsewhere they don't open.
 * Everything throws SecretError where the key is wrong or the sealed text was changed.
 */
export interface Keyring {
  /** The id of the current master key; not secret. */
  fingerprint(): string;
  seal(plaintext: string, context: string): string;
  open(sealed: string, context: string): string;
  /** The same secret wrapped by the current master key; unchanged where it already is. */
  rewrap(sealed: string, context: string): string;
  /** Whether an older master key wraps it. */
  needsRewrap(sealed: string): boolean;
  /** Makes a new current master key and keeps the older ones. Only where keys are in a file: HOOKLINE_SECRET is the operator's. */
  addKey(): void;
  /** A text to store with the data, so that a later start can tell whether it has the right key. Store a new one after a rotation. */
  sealProbe(): string;
  /** Throws SecretError, saying what to do, where the data was sealed with another key. */
  verifyProbe(sealed: string): void;
}

interface KeySource {
  /** For messages: where the keys come from. */
  name: string;
  /** The keys as they are now, current first. Read again for each seal, as another process may have rotated them. */
  read(): MasterKey[];
  add(): void;
}

const PROBE_CONTEXT = "key probe";

/** Master keys from HOOKLINE_SECRET (`secret`), else from the data folder's key file, made on the first start. */
export function openKeyring({ secret, dataDir }: { secret: string | null; dataDir: string }): Keyring {
  return keyringOf(secret === null ? fileSource(dataDir) : settingSource(secret));
}

function settingSource(secret: string): KeySource {
  const keys = parseMasterKeys(secret);
  return {
    name: "HOOKLINE_SECRET",
    read: () => keys,
    add() {
      throw new SecretError(
        "The master keys come from HOOKLINE_SECRET: put a new one before the others, separated by a comma, and start again.",
      );
    },
  };
}

function fileSource(dataDir: string): KeySource {
  const path = keyFilePath(dataDir);
  ensureKeyFile(path);
  return { name: path, read: () => readKeyFile(path), add: () => addKeyToFile(path) };
}

function keyringOf(source: KeySource): Keyring {
  let keys = source.read();

  function current(): MasterKey {
    keys = source.read();
    return keys[0] as MasterKey;
  }

  const held = (id: string) => keys.find((key) => key.id === id);

  function keyOf(sealed: string): MasterKey {
    const id = sealedBy(sealed);
    if (!held(id)) keys = source.read();
    return held(id) ?? refuseUnknownKey(id, source.name, keys);
  }

  const sealNow = (plaintext: string, context: string) => seal(current(), plaintext, context);
  const openNow = (sealed: string, context: string) => open(keyOf(sealed), sealed, context);
  const needsRewrap = (sealed: string) => sealedBy(sealed) !== current().id;

  return {
    fingerprint: () => current().id,
    seal: sealNow,
    open: openNow,
    needsRewrap,
    rewrap: (sealed, context) =>
      needsRewrap(sealed) ? rewrap(keyOf(sealed), current(), sealed, context) : sealed,
    addKey: source.add,
    sealProbe: () => sealNow("", PROBE_CONTEXT),
    verifyProbe(sealed) {
      openNow(sealed, PROBE_CONTEXT);
    },
  };
}

function refuseUnknownKey(id: string, sourceName: string, keys: MasterKey[]): never {
  throw new SecretError(
    `The data was sealed with master key ${id}, but ${sourceName} has only ${keys.map((key) => key.id).join(", ")}. ` +
      "Start with the key it was sealed with: the HOOKLINE_SECRET of before (older keys may follow the current one, " +
      "separated by commas), or the data folder's secret.key.",
  );
}
