import { createHmac, hash, timingSafeEqual } from "node:crypto";

/** Whether these bytes are the HMAC of `before` and the body. Takes as long wherever they differ. */
export function isHmac(
  given: Buffer,
  {
    algorithm,
    key,
    before = "",
    body,
  }: { algorithm: string; key: string | Buffer; before?: string; body: Buffer },
): boolean {
  const expected = createHmac(algorithm, key).update(before).update(body).digest();
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Whether two texts are the same, in a time that tells nothing of where they differ, or how long the secret one is. */
export function isSameText(given: string, secret: string): boolean {
  return timingSafeEqual(hash("sha256", given, "buffer"), hash("sha256", secret, "buffer"));
}

/** Whether a signed time, in Unix seconds, is no further from now than it may be; NaN never is. */
export function isInTime(seconds: number, toleranceS: number, now: number): boolean {
  return Math.abs(now / 1000 - seconds) <= toleranceS;
}
