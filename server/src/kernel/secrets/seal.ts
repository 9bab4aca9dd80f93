import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import type { MasterKey } from "./master-key.ts";
import { SecretError } from "./secret-error.ts";

/*
 * A sealed secret is `v1.<master key id>.<wrapped data key>.<secret>`. The last two are base64url of nonce,
 * ciphertext and tag (AES-256-GCM, NIST SP 800-38D), both bound to the context. Each secret has a data key of its
 * own, so a rotation rewrites sixty bytes and never sees the secret.
 */

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^v1\.([0-9a-f]{12})\.([\w-]+)\.([\w-]+)$/;

interface Sealed {
  keyId: string;
  wrappedKey: Buffer;
  secret: Buffer;
}

/** Seals under a new data key, wrapped by `master`. */
export function seal(master: MasterKey, plaintext: string, context: string): string {
  const dataKey = randomBytes(32);
  return sealedText({
    keyId: master.id,
    wrappedKey: encrypt(master.key, dataKey, keyContext(context)),
    secret: encrypt(createSecretKey(dataKey), Buffer.from(plaintext, "utf8"), secretContext(context)),
  });
}

/** The secret. `master` must be the key that `sealedBy` names. */
export function open(master: MasterKey, text: string, context: string): string {
  const sealed = parse(text);
  const dataKey = createSecretKey(unwrap(master, sealed, context));
  return decrypt(dataKey, sealed.secret, secretContext(context), context).toString("utf8");
}

/** The same secret under the same data key, wrapped by `to` in place of `from`. */
export function rewrap(from: MasterKey, to: MasterKey, text: string, context: string): string {
  const sealed = parse(text);
  const dataKey = unwrap(from, sealed, context);
  return sealedText({ ...sealed, keyId: to.id, wrappedKey: encrypt(to.key, dataKey, keyContext(context)) });
}

/** The id of the master key that wraps it. */
export function sealedBy(text: string): string {
  return parse(text).keyId;
}

function unwrap(master: MasterKey, sealed: Sealed, context: string): Buffer {
  return decrypt(master.key, sealed.wrappedKey, keyContext(context), context);
}

function keyContext(context: string): string {
  return `hookline/v1/data-key/${context}`;
}

function secretContext(context: string): string {
  return `hookline/v1/secret/${context}`;
}

function sealedText({ keyId, wrappedKey, secret }: Sealed): string {
  return `v1.${keyId}.${wrappedKey.toString("base64url")}.${secret.toString("base64url")}`;
}

function parse(text: string): Sealed {
  const [, keyId, wrappedKey, secret] = SEALED.exec(text) ?? [];
  if (keyId === undefined || wrappedKey === undefined || secret === undefined) {
    throw new SecretError("The stored text is not a sealed secret (v1.<key id>.<key>.<secret>).");
  }
  const sealed = {
    keyId,
    wrappedKey: Buffer.from(wrappedKey, "base64url"),
    secret: Buffer.from(secret, "base64url"),
  };
  // Base64 has several spellings for the same bytes: only ours is accepted, so that no character can be changed unseen.
  if (sealedText(sealed) !== text)
    throw new SecretError("The stored text is not a sealed secret: bad base64url.");
  return sealed;
}

/** The nonce is drawn here and is no parameter: a repeated one would break the cipher. */
function encrypt(key: KeyObject, plaintext: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(boundTo, "utf8"));
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: KeyObject, box: Buffer, boundTo: string, context: string): Buffer {
  try {
    const nonce = box.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(boundTo, "utf8"))
      .setAuthTag(box.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SecretError(
      `The secret of ${context} can't be opened: it was changed, or belongs to something else.`,
    );
  }
}
