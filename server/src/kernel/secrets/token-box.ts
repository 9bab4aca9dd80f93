import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Makes texts for addresses that nobody else can make, read or change; about 5 µs each. */
export interface TokenBox {
  seal(content: Buffer): string;
  /** null for whatever `seal` did not make. */
  open(token: string): Buffer | null;
}

/**
 * Content of `bytes` bytes in base64url of nonce, ciphertext and tag (AES-256-GCM, NIST SP 800-38D). As all content
 * is of one length, tokens look alike whatever they hold. One key is good for 2^32 of them.
 */
export function createTokenBox(key: Buffer, bytes: number): TokenBox {
  const secret = createSecretKey(key);
  const whole = NONCE_BYTES + bytes + TAG_BYTES;
  const length = Math.ceil((whole * 4) / 3);
  return {
    seal(content) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, secret, nonce);
      return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]).toString(
        "base64url",
      );
    },
    open(token) {
      if (token.length !== length) return null;
      const box = Buffer.from(token, "base64url");
      // Base64 has several spellings for the same bytes: only ours is accepted.
      if (box.length !== whole || box.toString("base64url") !== token) return null;
      const decipher = createDecipheriv(CIPHER, secret, box.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      }).setAuthTag(box.subarray(-TAG_BYTES));
      const content = decipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES));
      try {
        decipher.final();
        return content;
      } catch {
        return null;
      }
    },
  };
}
