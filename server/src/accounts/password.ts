import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

export const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 200;

interface Cost {
  /** A power of two. Memory is 128 · N · r bytes: 32 MiB. */
  N: number;
  r: number;
  p: number;
}

/** One of the settings that OWASP's Password Storage Cheat Sheet names for scrypt; stored with each hash, so that it can be raised. */
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** A hash of nothing anybody has: verifying against it takes the same time as for a member who exists. */
const DECOY = `scrypt$${COST.N}$${COST.r}$${COST.p}$${"A".repeat(22)}$${"A".repeat(43)}`;

/** `scrypt$N$r$p$salt$key` (RFC 7914). Takes a tenth of a second or so, on another thread. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether it is the password of this hash; null for a member who doesn't exist takes as long, and is false. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = "", key = ""] = (hash ?? DECOY).split("$");
  const expected = Buffer.from(key, "base64url");
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, "base64url"), cost);
  return timingSafeEqual(derived, expected) && hash !== null;
}

/** One at a time: more at once would take every CPU, and the threads that the rest of the process shares. */
function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const derived = last.then(() => deriveNow(password, salt, cost));
  last = derived.catch(() => undefined);
  return derived;
}

let last: Promise<unknown> = Promise.resolve();

function deriveNow(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const maxmem = 256 * cost.N * cost.r;
  return new Promise((resolve, reject) => {
    // One spelling for what is typed on different systems.
    scrypt(password.normalize("NFC"), salt, KEY_BYTES, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
