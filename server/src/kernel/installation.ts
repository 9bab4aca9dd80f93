import type { Database, Session, Tx } from "./database/index.ts";
import type { Ids } from "./ids.ts";
import { type Keyring, keyFilePath, openKeyring, readKeyFile } from "./secrets/index.ts";

const ROOT_CONTEXT = "installation/root";

/**
 * The keyring of what is stored in `db`. A key file is made only where nothing was sealed yet: throws SecretError
 * where the one that the data was sealed with is gone, and leaves no other in its place.
 */
export async function openKeyringOf(
  db: Database,
  where: { secret: string | null; dataDir: string },
): Promise<Keyring> {
  if (where.secret === null && (await isSealed(db.read))) readKeyFile(keyFilePath(where.dataDir));
  return openKeyring(where);
}

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

/** Throws SecretError where the master key is not the one that the data was sealed with. */
export async function verifyMasterKey(session: Session, keyring: Keyring): Promise<void> {
  keyring.verifyProbe(await recall(session, "key_probe"));
}

/** Whether anything was sealed yet: the first start does so. */
export async function isSealed(session: Session): Promise<boolean> {
  return (await session.all("select 1 as one from installation where name = 'key_probe'")).length > 0;
}

/** The last step of a rotation: once this is written, the older master keys are not needed any more. */
export async function rewrapRootSecret(db: Database, keyring: Keyring): Promise<void> {
  await db.transact(async (tx) => {
    const root = keyring.rewrap(await recall(tx, "root_secret"), ROOT_CONTEXT);
    await tx.all("update installation set value = $1 where name = 'root_secret'", [root]);
    await tx.all("update installation set value = $1 where name = 'key_probe'", [keyring.sealProbe()]);
  });
}

async function remember(tx: Tx, name: string, value: string): Promise<void> {
  await tx.all("insert into installation (name, value) values ($1, $2) on conflict (name) do nothing", [
    name,
    value,
  ]);
}

async function recall(session: Session, name: string): Promise<string> {
  const [row] = await session.all<{ value: string }>("select value from installation where name = $1", [
    name,
  ]);
  return (row as { value: string }).value;
}
