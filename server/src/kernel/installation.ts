import type { Database, Tx } from "./database/index.ts";
import type { Ids } from "./ids.ts";
import type { Keyring } from "./secrets/index.ts";

const ROOT_CONTEXT = "installation/root";

/**
 * The installation's root secret, from which keys that must outlive a rotation of the master key are
 * derived (referral codes, signed links). Made on the first start; throws SecretError where the master key
 * is not the one that the data was sealed with.
 */
export async function openRootSecret(db: Database, keyring: Keyring, ids: Ids): Promise<Buffer> {
  return db.transact(async (tx) => {
    await remember(tx, "key_probe", keyring.sealProbe());
    await remember(tx, "root_secret", keyring.seal(ids.token(32), ROOT_CONTEXT));
    keyring.verifyProbe(await recall(tx, "key_probe"));
    return Buffer.from(keyring.open(await recall(tx, "root_secret"), ROOT_CONTEXT), "base64url");
  });
}

async function remember(tx: Tx, name: string, value: string): Promise<void> {
  await tx.all("insert into installation (name, value) values ($1, $2) on conflict (name) do nothing", [
    name,
    value,
  ]);
}

async function recall(tx: Tx, name: string): Promise<string> {
  const [row] = await tx.all<{ value: string }>("select value from installation where name = $1", [name]);
  return (row as { value: string }).value;
}
