import { createHash } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A ULID (github.com/ulid/spec) that is always the same for the same time and key: 48 bits of time in ms, 80 of the key's hash. */
export function ulidOf(atMs: number, key: string): string {
  const hash = createHash("sha256").update(key).digest("hex").slice(0, 20);
  let rest = (BigInt(Math.max(0, Math.trunc(atMs))) << 80n) | BigInt(`0x${hash}`);
  let text = "";
  for (let place = 0; place < 26; place += 1) {
    text = ALPHABET.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text;
}
