import { createHmac, timingSafeEqual } from "node:crypto";

const TOLERANCE_SECONDS = 5 * 60;

/** `headers` by lower-case name, as node:http has them; `body` before any JSON.parse. */
export function isGenuine(secret, headers, body) {
  if (!secret.startsWith("whsec_")) throw new Error("The secret begins with whsec_");
  const [time, ...given] = String(headers["x-prefinery-signature"]).split(","); // t=…,v1=…
  const timestamp = time.replace("t=", "");
  const isRecent = Math.abs(Date.now() / 1000 - Number(timestamp)) <= TOLERANCE_SECONDS;
  if (!isRecent) return false; // an old one, sent again

  const signed = createHmac("sha256", secret).update(`${timestamp}.`).update(body);
  const wanted = Buffer.from(`v1=${signed.digest("hex")}`);
  return given // several during a rotation
    .map((one) => Buffer.from(one))
    .some((one) => one.length === wanted.length && timingSafeEqual(one, wanted));
}
